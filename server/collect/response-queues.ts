import type pg from "pg";
import { Problem } from "../problems.ts";
import { ProjectQueue } from "./project-queue.ts";
import {
	type NewResponse,
	type Outcome,
	writeResponses,
} from "./write-responses.ts";

/** Size of all submissions that may wait at a time. */
const MOST_BYTES = 32 * 1024 * 1024;

/** A queue for each project: a batch never touches two. */
export class ResponseQueues {
	readonly #pool: Pick<pg.Pool, "connect">;
	readonly #queues = new Map<string, ProjectQueue>();
	#bytes = 0;

	constructor(pool: Pick<pg.Pool, "connect">) {
		this.#pool = pool;
	}

	/** Settles when the response is committed or turned away. Throws too-busy when too much is waiting. */
	async add(projectId: string, response: NewResponse): Promise<Outcome> {
		if (this.#bytes + response.bytes > MOST_BYTES) throw tooBusy();
		this.#bytes += response.bytes;
		try {
			return await this.#queueOf(projectId).add(response);
		} finally {
			this.#bytes -= response.bytes;
		}
	}

	#queueOf(projectId: string): ProjectQueue {
		const known = this.#queues.get(projectId);
		if (known) return known;
		const queue = new ProjectQueue((responses) =>
			writeResponses(this.#pool, projectId, responses),
		);
		this.#queues.set(projectId, queue);
		return queue;
	}
}

function tooBusy(): Problem {
	return new Problem(
		"too-busy",
		"More responses are coming in than can be written. Nothing was saved; send it again in a few seconds.",
		{ retryAfter: 5 },
	);
}

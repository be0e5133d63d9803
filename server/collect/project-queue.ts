import { setImmediate } from "node:timers/promises";
import pg from "pg";
import type { NewResponse, Outcome } from "./write-responses.ts";

/** Beyond this, a larger batch takes longer and gains nothing. */
const MOST_ROWS = 128;
/** Two, so that the server reads requests while the database writes. */
const MOST_BATCHES = 2;

interface Waiting {
	response: NewResponse;
	resolve(outcome: Outcome): void;
	reject(error: unknown): void;
}

type Write = (
	responses: readonly NewResponse[],
) => Promise<ReadonlyMap<string, Outcome>>;

/**
 * Group commit: while batches of responses to a project are being written, the next gathers, because a
 * commit costs the same for many rows as for one. Nobody waits for a batch to fill. Each response is
 * answered after its commit.
 */
export class ProjectQueue {
	readonly #write: Write;
	#waiting: Waiting[] = [];
	#batches = 0;
	/** Rows of the batches that are being written. */
	#flying = 0;

	constructor(write: Write) {
		this.#write = write;
	}

	add(response: NewResponse): Promise<Outcome> {
		return new Promise((resolve, reject) => {
			this.#waiting.push({ response, resolve, reject });
			void this.#writeAll();
		});
	}

	async #writeAll(): Promise<void> {
		if (this.#batches >= MOST_BATCHES) return;
		this.#batches += 1;
		for (;;) {
			// What has come in over the network by now goes into the same batch.
			await setImmediate();
			// The end of the audit's chain lets one batch commit at a time: a small one that hurries after a large
			// one costs as much and gains nothing. What is left waits for the batch that is being written.
			if (this.#waiting.length < this.#flying) break;
			const batch = this.#takeBatch();
			// Leaves in the same breath, so that nothing is added to a queue that nobody writes.
			if (batch.length === 0) break;
			this.#flying += batch.length;
			await this.#settle(batch);
			this.#flying -= batch.length;
		}
		this.#batches -= 1;
	}

	/** In the order of arrival; a second response with the same id or personal link waits for the next batch. */
	#takeBatch(): Waiting[] {
		const taken = new Set<string>();
		const batch: Waiting[] = [];
		const left: Waiting[] = [];
		for (const each of this.#waiting) {
			const keys = exclusiveKeys(each.response);
			const fits =
				batch.length < MOST_ROWS && !keys.some((key) => taken.has(key));
			(fits ? batch : left).push(each);
			for (const key of keys) taken.add(key);
		}
		this.#waiting = left;
		return batch;
	}

	async #settle(batch: readonly Waiting[]): Promise<void> {
		try {
			const outcomes = await this.#write(batch.map((each) => each.response));
			for (const each of batch) answer(each, outcomes);
		} catch (error) {
			if (batch.length > 1 && isAboutOneRow(error)) {
				for (const each of batch) await this.#settle([each]);
			} else {
				for (const each of batch) each.reject(error);
			}
		}
	}
}

function exclusiveKeys({ id, personal, link_id }: NewResponse): string[] {
	return personal ? [id, link_id] : [id];
}

/** Faults of data (22), of constraints (23), and deadlocks (40): each row deserves a try of its own. */
function isAboutOneRow(error: unknown): boolean {
	return (
		error instanceof pg.DatabaseError && /^(22|23|40)/.test(error.code ?? "")
	);
}

function answer(
	{ response, resolve, reject }: Waiting,
	outcomes: ReadonlyMap<string, Outcome>,
): void {
	const outcome = outcomes.get(response.id);
	if (outcome !== undefined) resolve(outcome);
	else reject(new Error("The database said nothing about a response."));
}

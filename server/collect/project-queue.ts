import pg from "pg";
import type { NewResponse, Outcome } from "./write-responses.ts";

/** How long the first response of a batch waits for company; ms. */
const GATHERING_MS = 1;
/** Beyond this, a larger batch takes longer and gains nothing. */
const MOST_ROWS = 128;
/** Two, so that the database writes one batch while the next is on its way. */
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
 * Group commit: the responses to one project that come in within a millisecond are written together,
 * because a commit costs the same for many rows as for one. Each is answered after the commit.
 */
export class ProjectQueue {
	readonly #write: Write;
	#waiting: Waiting[] = [];
	#batches = 0;
	#timer: NodeJS.Timeout | undefined;

	constructor(write: Write) {
		this.#write = write;
	}

	add(response: NewResponse): Promise<Outcome> {
		return new Promise((resolve, reject) => {
			this.#waiting.push({ response, resolve, reject });
			this.#schedule();
		});
	}

	#schedule(): void {
		const busy = this.#timer !== undefined || this.#batches >= MOST_BATCHES;
		if (busy || this.#waiting.length === 0) return;
		this.#timer = setTimeout(() => {
			this.#timer = undefined;
			void this.#run(this.#takeBatch());
		}, GATHERING_MS);
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

	async #run(batch: readonly Waiting[]): Promise<void> {
		this.#batches += 1;
		await this.#settle(batch);
		this.#batches -= 1;
		this.#schedule();
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

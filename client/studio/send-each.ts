import { ApiProblem } from "./request.ts";

export interface EachOutcome<Item> {
	sent: number;
	/** Items that the server has already (409). */
	known: Item[];
}

/**
 * Sends items a few at a time and tells after each how many are done. What the server has already is
 * passed over; any other failure stops the rest and is thrown, and what was sent before stays sent.
 */
export async function sendEach<Item>(
	items: readonly Item[],
	send: (item: Item) => Promise<unknown>,
	onDone: (done: number) => void,
): Promise<EachOutcome<Item>> {
	const outcome: EachOutcome<Item> = { sent: 0, known: [] };
	const queue = items.values();
	let failed = false;
	async function work() {
		for (const item of queue) {
			if (failed) return;
			try {
				await send(item);
				outcome.sent += 1;
			} catch (problem) {
				failed = !isConflict(problem);
				if (failed) throw problem;
				outcome.known.push(item);
			}
			onDone(outcome.sent + outcome.known.length);
		}
	}
	onDone(0);
	await Promise.all([work(), work(), work(), work()]);
	return outcome;
}

function isConflict(problem: unknown): boolean {
	return problem instanceof ApiProblem && problem.status === 409;
}

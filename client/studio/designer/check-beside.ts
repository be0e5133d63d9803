import type { Instrument } from "#instruments/definition.ts";
import type { Fault } from "#instruments/fault.ts";
import type { CheckAnswer, CheckWish } from "./check-worker.ts";

let worker: Worker | null = null;
let asked = 0;
const waiting = new Map<number, (faults: Fault[]) => void>();

/** The faults of a definition, or of anything else that JSON can say, found without holding up the page. `source`: what it was made from. */
export function checkBeside(
	definition: unknown,
	source?: Instrument,
): Promise<Fault[]> {
	asked += 1;
	const wish: CheckWish = { number: asked, definition, source };
	const answer = new Promise<Fault[]>((resolve) => {
		waiting.set(wish.number, resolve);
	});
	worker ??= startWorker();
	worker.postMessage(wish);
	return answer;
}

function startWorker(): Worker {
	const started = new Worker(new URL("./check-worker.ts", import.meta.url), {
		type: "module",
	});
	started.addEventListener("message", (event: MessageEvent<CheckAnswer>) => {
		const { number, faults } = event.data;
		waiting.get(number)?.(faults);
		waiting.delete(number);
	});
	return started;
}

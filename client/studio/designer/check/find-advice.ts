import type { Instrument } from "#instruments/definition.ts";
import type { AdviceAnswer, AdviceWish } from "./advice-worker.ts";

let worker: Worker | null = null;
let asked = 0;
const waiting = new Map<number, (answer: AdviceAnswer) => void>();
/** Several places show advice on one definition at once. */
const found = new WeakMap<Instrument, Promise<AdviceAnswer>>();

/** The advice on a definition, found without holding up the page. */
export function findAdvice(definition: Instrument): Promise<AdviceAnswer> {
	const known = found.get(definition);
	if (known) return known;
	asked += 1;
	const wish: AdviceWish = { number: asked, definition };
	const answer = new Promise<AdviceAnswer>((resolve) => {
		waiting.set(wish.number, resolve);
	});
	worker ??= startWorker();
	worker.postMessage(wish);
	found.set(definition, answer);
	return answer;
}

function startWorker(): Worker {
	const started = new Worker(new URL("./advice-worker.ts", import.meta.url), {
		type: "module",
	});
	started.addEventListener("message", (event: MessageEvent<AdviceAnswer>) => {
		const { number } = event.data;
		waiting.get(number)?.(event.data);
		waiting.delete(number);
	});
	return started;
}

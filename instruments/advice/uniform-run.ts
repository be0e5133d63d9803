import type { Instrument, Item } from "../definition.ts";
import { pointer } from "../fault.ts";
import type { Advice } from "./advice.ts";

/** More questions in a row than this are ticked without reading. */
const LONGEST = 7;

/** Long runs of questions with one set of answers. */
export function uniformRunAdvice({ items }: Instrument): Advice[] {
	const starts = items.flatMap((item, i) =>
		answersLike(item) !== answersLike(items[i - 1]) ? [i] : [],
	);
	return starts.flatMap((start, n) => {
		const length = (starts[n + 1] ?? items.length) - start;
		const item = items[start];
		if (length <= LONGEST || answersLike(item) === undefined) return [];
		const message = `${length} questions in a row have the same answers: a grid on paper, on a tablet one question a page. People begin to tick without reading. Break the run with another kind of question, or leave some out.`;
		const path = pointer("items", start);
		return [{ path, code: "uniform-run", message, level: "tip" }];
	});
}

/** The same for questions that are answered by one list or one row of numbers; undefined where no list is chosen from. */
function answersLike(item: Item | undefined): string | undefined {
	if (item?.type === "single") return `list ${item.responseSet}`;
	return item?.type === "rating"
		? `rating ${item.min} ${item.max} ${JSON.stringify([item.minLabel, item.maxLabel])}`
		: undefined;
}

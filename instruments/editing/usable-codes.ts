import { checkAnswer } from "../check-answer.ts";
import type { Code, Instrument, Scale } from "../definition.ts";
import { itemsById } from "../instrument-index.ts";
import { isExclusive } from "../values.ts";
import { codesOf } from "./comparisons.ts";

/** The codes that a scale's rule may name, and those that it takes where it names none. */
export interface UsableCodes {
	/** For a count each code of an option, once; for a top-share the values that every item offers, lowest first. */
	offered: Code[];
	usual: Code[];
}

/** Which codes a `count` may count, or a `top-share` may take for the top. */
export function usableCodes(instrument: Instrument, scale: Scale): UsableCodes {
	return scale.rule === "count"
		? countable(instrument, scale)
		: atTheTop(instrument, scale);
}

function countable(instrument: Instrument, { items = [] }: Scale): UsableCodes {
	const options = items.flatMap((id) => [
		...(itemsById(instrument).get(id)?.options.values() ?? []),
	]);
	const once = (codes: Code[]) => [...new Set(codes)];
	return {
		offered: once(options.map(({ code }) => code)),
		usual: once(options.filter((o) => !isExclusive(o)).map(({ code }) => code)),
	};
}

function atTheTop(instrument: Instrument, { items = [] }: Scale): UsableCodes {
	const indexed = items.flatMap((id) => itemsById(instrument).get(id) ?? []);
	const [first] = indexed;
	const values = first ? codesOf(instrument, first.item) : [];
	const offered = values
		.filter((code) => typeof code === "number")
		.filter((code) => indexed.every((each) => checkAnswer(each, code) === null))
		.sort((a, b) => a - b);
	return { offered, usual: offered.slice(-1) };
}

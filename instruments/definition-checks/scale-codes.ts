import { checkAnswer } from "../check-answer.ts";
import type { Code, Instrument, Scale } from "../definition.ts";
import { type Fault, pointer } from "../fault.ts";
import { type IndexedItem, itemsById } from "../instrument-index.ts";

/** The codes that a scale names are codes of its items, and the rule makes use of them. */
export function scaleCodeFaults(instrument: Instrument): Fault[] {
	return instrument.scales.flatMap((scale, i) => {
		const items = (scale.items ?? []).flatMap(
			(id) => itemsById(instrument).get(id) ?? [],
		);
		return [
			...codeFaults(scale, items, pointer("scales", i, "codes")),
			...recodeFaults(scale, items, pointer("scales", i, "recode")),
		];
	});
}

function codeFaults(scale: Scale, items: IndexedItem[], at: string): Fault[] {
	if (scale.codes === undefined) return [];
	if (scale.rule !== "count" && scale.rule !== "top-share") {
		return [unused(at, "count and top-share")];
	}
	return scale.codes.flatMap((code, i) =>
		isUsable(scale, items, code) ? [] : [unknown(at + pointer(i))],
	);
}

/** A top code that some item lacks would make that item count as never at the top. */
function isUsable(scale: Scale, items: IndexedItem[], code: Code): boolean {
	return scale.rule === "count"
		? items.some(({ options }) => options.has(code))
		: typeof code === "number" &&
				items.every((indexed) => checkAnswer(indexed, code) === null);
}

function recodeFaults(scale: Scale, items: IndexedItem[], at: string): Fault[] {
	if (scale.recode === undefined) return [];
	if (scale.rule === "count" || scale.items === undefined) {
		return [unused(at, "sum, mean, pomp and top-share of items")];
	}
	return Object.keys(scale.recode).flatMap((code) =>
		items.some(({ options }) => options.has(code))
			? []
			: [unknown(at + pointer(code))],
	);
}

function unused(path: string, rules: string): Fault {
	const message = `Only ${rules} use this. Take it out, or change the rule.`;
	return { path, code: "unused-codes", message };
}

function unknown(path: string): Fault {
	const message =
		"The items of the scale do not offer this code, or it has no place here: a top-share needs numbers that every item offers, recode needs texts. Correct the code.";
	return { path, code: "unknown-code", message };
}

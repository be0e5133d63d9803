import type { Instrument, Item } from "../definition.ts";
import { type Fault, pointer } from "../fault.ts";
import { rangeOf } from "../values.ts";

/** Lowest and highest are the right way round, and only what has values is reversed. */
export function itemFaults(instrument: Instrument): Fault[] {
	return instrument.items.flatMap((item, i) => [
		...(isRangeEmpty(item) ? [emptyRange(i)] : []),
		...("reverse" in item && item.reverse && rangeOf(instrument, item) === null
			? [reverseWithoutValues(i)]
			: []),
	]);
}

/** A rating of one point offers no choice; a number or a date may have one allowed value. */
function isRangeEmpty(item: Item): boolean {
	switch (item.type) {
		case "rating":
			return item.min >= item.max;
		case "number":
		case "date":
			return (
				item.min !== undefined && item.max !== undefined && item.min > item.max
			);
		default:
			return false;
	}
}

function emptyRange(i: number): Fault {
	return {
		path: pointer("items", i, "max"),
		code: "empty-range",
		message: "The highest must be above the lowest. Change one of them.",
	};
}

function reverseWithoutValues(i: number): Fault {
	return {
		path: pointer("items", i, "reverse"),
		code: "reverse-without-values",
		message:
			"None of the options has a number as its code, so there is nothing to reverse. Take reverse out, or give the options numbers.",
	};
}

import type { Instrument, Item, Option } from "./definition.ts";

/** The lowest and highest of something, both included. */
export interface Range {
	min: number;
	max: number;
}

/** The options that an item offers, in the order shown; none for items without a response set. */
export function optionsOf(instrument: Instrument, item: Item): Option[] {
	if (item.type !== "single" && item.type !== "multiple") return [];
	return Object.hasOwn(instrument.responseSets, item.responseSet)
		? (instrument.responseSets[item.responseSet]?.options ?? [])
		: [];
}

/**
 * The lowest and highest value that an answer to this item can have, reversed or not; null for an item
 * whose answers carry no value on a range: multiple choice, text, date, a number without both limits.
 */
export function rangeOf(instrument: Instrument, item: Item): Range | null {
	if (item.type === "single") {
		return rangeOfCodes(optionsOf(instrument, item));
	}
	if (item.type !== "rating" && item.type !== "number") return null;
	const { min, max } = item;
	return min === undefined || max === undefined ? null : { min, max };
}

function rangeOfCodes(options: Option[]): Range | null {
	const values = options
		.map((option) => option.code)
		.filter((code) => typeof code === "number");
	return values.length === 0
		? null
		: { min: Math.min(...values), max: Math.max(...values) };
}

/** Whether choosing this option excludes all others: "none of these", "does not apply", "prefer not to say". */
export function isExclusive(option: Option): boolean {
	return option.exclusive === true || option.kind !== undefined;
}

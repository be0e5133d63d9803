import type {
	Instrument,
	Item,
	MultipleItem,
	Option,
	RankingItem,
	SliderItem,
} from "./definition.ts";

/** The lowest and highest of something, both included. */
export interface Range {
	min: number;
	max: number;
}

/** The options that an item offers, in the order shown; none for items without a response set. */
export function optionsOf(
	instrument: Pick<Instrument, "responseSets">,
	item: Item,
): Option[] {
	if (!("responseSet" in item)) return [];
	return Object.hasOwn(instrument.responseSets, item.responseSet)
		? (instrument.responseSets[item.responseSet]?.options ?? [])
		: [];
}

/**
 * The lowest and highest value that an answer to this item can have, reversed or not; null for an item
 * whose answers carry no value on a range: multiple choice, ranking, text, date, a number without both limits.
 */
export function rangeOf(
	instrument: Pick<Instrument, "responseSets">,
	item: Item,
): Range | null {
	if (item.type === "single") {
		return rangeOfCodes(optionsOf(instrument, item));
	}
	if (!isNumeric(item)) return null;
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

/** Whether its answers are lists of codes. */
export function takesSeveral(item: Item): item is MultipleItem | RankingItem {
	return item.type === "multiple" || item.type === "ranking";
}

/** Whether every answer to it is a number. */
export function isNumeric(
	item: Item,
): item is Extract<Item, { type: "rating" | "slider" | "number" }> {
	return ["rating", "slider", "number"].includes(item.type);
}

/** How many options a complete ranking puts in order. */
export function ranksOf({ ranks }: RankingItem, options: number): number {
	return Math.min(ranks ?? options, options);
}

/** The value so many steps above a slider's lowest, without the noise of binary fractions: 0.3, never 0.30000000000000004. */
export function sliderValue(
	{ min, step }: Pick<SliderItem, "min" | "step">,
	steps: number,
): number {
	return Number((min + steps * step).toPrecision(12));
}

/** How many steps the value is above a slider's lowest, to the nearest. */
export function sliderSteps(
	{ min, step }: Pick<SliderItem, "min" | "step">,
	value: number,
): number {
	return Math.round((value - min) / step);
}

/** Whether choosing this option excludes all others: "none of these", "does not apply", "prefer not to say". */
export function isExclusive(option: Option): boolean {
	return option.exclusive === true || option.kind !== undefined;
}

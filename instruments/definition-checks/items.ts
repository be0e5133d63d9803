import type {
	Instrument,
	Item,
	RankingItem,
	SliderItem,
} from "../definition.ts";
import { type Fault, pointer } from "../fault.ts";
import {
	isExclusive,
	optionsOf,
	rangeOf,
	sliderSteps,
	sliderValue,
} from "../values.ts";

/** Lowest and highest are the right way round, only what has values is reversed, and orders can be given. */
export function itemFaults(instrument: Instrument): Fault[] {
	return instrument.items.flatMap((item, i) => [
		...(isRangeEmpty(item) ? [emptyRange(i)] : []),
		...("reverse" in item && item.reverse && rangeOf(instrument, item) === null
			? [reverseWithoutValues(i)]
			: []),
		...(item.type === "slider" ? sliderFaults(item, i) : []),
		...(item.type === "ranking" ? rankingFaults(instrument, item, i) : []),
	]);
}

/** More points than a finger can tell apart, or a line could ever draw. */
const MOST_STEPS = 1_000;

function sliderFaults(item: SliderItem, i: number): Fault[] {
	if (isRangeEmpty(item)) return [];
	const steps = sliderSteps(item, item.max);
	const ends =
		sliderValue(item, 0) === item.min && sliderValue(item, steps) === item.max;
	return steps > 0 && steps <= MOST_STEPS && ends ? [] : [unevenSteps(i)];
}

function rankingFaults(
	instrument: Instrument,
	item: RankingItem,
	i: number,
): Fault[] {
	const options = optionsOf(instrument, item);
	const tooMany = item.ranks !== undefined && item.ranks > options.length;
	return [
		...(tooMany && options.length > 0 ? [tooManyRanks(i)] : []),
		...(options.some(isExclusive) ? [rankedAlone(i)] : []),
		...(options.length === 1 ? [nothingToOrder(i)] : []),
	];
}

/** A rating of one point offers no choice; a number or a date may have one allowed value. */
function isRangeEmpty(item: Item): boolean {
	switch (item.type) {
		case "rating":
		case "slider":
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

function unevenSteps(i: number): Fault {
	return {
		path: pointer("items", i, "step"),
		code: "uneven-steps",
		message: `The steps do not lead from the lowest to the highest, or there are more than ${MOST_STEPS}. Change the step, the lowest or the highest.`,
	};
}

function tooManyRanks(i: number): Fault {
	return {
		path: pointer("items", i, "ranks"),
		code: "too-many-ranks",
		message:
			"The list has fewer options than are to be ranked. Ask for fewer ranks, or add options.",
	};
}

function rankedAlone(i: number): Fault {
	return {
		path: pointer("items", i, "responseSet"),
		code: "ranking-with-exclusive-option",
		message:
			'An option such as "none of these" or "does not apply" has no place in an order. Use a list without it: whoever cannot rank leaves the question out.',
	};
}

function nothingToOrder(i: number): Fault {
	return {
		path: pointer("items", i, "responseSet"),
		code: "nothing-to-rank",
		message: "One option alone has no order. Use a list of at least two.",
	};
}

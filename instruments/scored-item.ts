import type { Answer, Code, Option, Scale } from "./definition.ts";
import type { IndexedItem } from "./instrument-index.ts";
import { isExclusive, type Range } from "./values.ts";

/**
 * What an answer is worth in a scale: its value, reversed where the item is; 100 or 0 in a `top-share`;
 * how many of its codes count in a `count`. Null when the answer carries no value there.
 */
export function worthInScale(
	scale: Scale,
	indexed: IndexedItem,
	answer: Answer,
): number | null {
	if (scale.rule === "count") return countChosen(scale, indexed, answer);
	const value = valueInScale(scale, indexed, answer);
	if (value === null || scale.rule !== "top-share") return value;
	return isTop(scale, indexed, value) ? 100 : 0;
}

/** The values that an item can have in a scale, the recoded ones included; null when it can have none. */
export function rangeInScale(
	scale: Scale,
	{ options, range }: IndexedItem,
): Range | null {
	const recoded = Object.entries(scale.recode ?? {})
		.filter(([code]) => options.has(code))
		.map(([, value]) => value);
	const values = range === null ? recoded : [range.min, range.max, ...recoded];
	return values.length === 0
		? null
		: { min: Math.min(...values), max: Math.max(...values) };
}

function valueInScale(
	{ recode = {} }: Scale,
	{ item, range }: IndexedItem,
	answer: Answer,
): number | null {
	if (typeof answer === "string") {
		return Object.hasOwn(recode, answer) ? (recode[answer] ?? null) : null;
	}
	if (typeof answer !== "number") return null;
	const reverse = "reverse" in item && item.reverse === true;
	return reverse && range !== null ? range.min + range.max - answer : answer;
}

function isTop(scale: Scale, indexed: IndexedItem, value: number): boolean {
	return scale.codes === undefined
		? value === rangeInScale(scale, indexed)?.max
		: scale.codes.includes(value);
}

/** "Does not apply" alone is missing here too; "none of these" counts nothing, which is 0. */
function countChosen(
	scale: Scale,
	{ options }: IndexedItem,
	answer: Answer,
): number | null {
	const codes: Code[] = Array.isArray(answer) ? answer : [answer];
	const chosen = codes.flatMap((code) => options.get(code) ?? []);
	const counted = chosen.filter((option) => countsInScale(scale, option));
	const hasSubstance = chosen.some(({ kind }) => kind === undefined);
	return counted.length > 0 || hasSubstance ? counted.length : null;
}

/** Whether a `count` counts this option when it is chosen. */
export function countsInScale({ codes }: Scale, option: Option): boolean {
	return codes === undefined
		? !isExclusive(option)
		: codes.includes(option.code);
}

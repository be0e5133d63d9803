import type { Code, Instrument, Item } from "../definition.ts";
import { isNumeric, optionsOf } from "../values.ts";
import type { Comparison, ConditionRow } from "./condition-form.ts";

/** How an answer is compared; the names of the definition, and the opposites that have words of their own. */
export type Operator =
	| "is"
	| "is-not"
	| "isOneOf"
	| "isNoneOf"
	| "atLeast"
	| "atMost"
	| "below"
	| "above"
	| "answered"
	| "not-answered";

/** Which comparisons an item's answers allow; the first is what a new line begins with. */
export function operatorsFor(instrument: Instrument, item: Item): Operator[] {
	const listed: Operator[] = ["is", "is-not", "isOneOf", "isNoneOf"];
	const ordered: Operator[] = ["atLeast", "atMost"];
	const given: Operator[] = ["answered", "not-answered"];
	if (item.type === "rating") return [...listed, ...ordered, ...given];
	if (isNumeric(item)) return [...ordered, "is", "is-not", ...given];
	const codes = codesOf(instrument, item);
	if (codes.length === 0) return given;
	const isOrdered = item.type === "single" && codes.some(isNumber);
	return [...listed, ...(isOrdered ? ordered : []), ...given];
}

/** The codes that an item's answers can be chosen from, in the order shown; none where they are typed. */
export function codesOf(instrument: Instrument, item: Item): Code[] {
	if (item.type === "rating") {
		const points = Math.max(0, item.max - item.min + 1);
		return Array.from({ length: points }, (_, i) => item.min + i);
	}
	return optionsOf(instrument, item).map(({ code }) => code);
}

/** How a line of a form compares. `below` and `above` are "not at least" and "not at most", which nobody answering meets too. */
export function operatorOf({ comparison, isNegated }: ConditionRow): Operator {
	if ("is" in comparison) return isNegated ? "is-not" : "is";
	if ("isOneOf" in comparison) return isNegated ? "isNoneOf" : "isOneOf";
	if ("atLeast" in comparison) return isNegated ? "below" : "atLeast";
	if ("atMost" in comparison) return isNegated ? "above" : "atMost";
	return comparison.answered !== isNegated ? "answered" : "not-answered";
}

/** A line about this item's answer, compared as the line before it and with its values where they fit. */
export function rowWith(
	instrument: Instrument,
	item: Item,
	wanted?: Operator,
	before?: Comparison,
): ConditionRow {
	const offered = operatorsFor(instrument, item);
	const operator =
		wanted !== undefined && offered.includes(wanted)
			? wanted
			: (offered[0] ?? "answered");
	const codes = codesOf(instrument, item);
	const known = before === undefined ? [] : valuesIn(before);
	const fits = known.filter(
		(code) => codes.length === 0 || codes.includes(code),
	);
	const numbers = (fits.length > 0 ? fits : codes).filter(isNumber);
	const first = fits[0] ?? codes[0] ?? lowest(item);
	const number = numbers[0] ?? lowest(item);
	return {
		kind: "row",
		comparison: comparisonOf(item.id, operator, first, fits, number),
		isNegated: ["is-not", "isNoneOf", "below", "above"].includes(operator),
	};
}

function comparisonOf(
	item: string,
	operator: Operator,
	first: Code,
	several: Code[],
	number: number,
): Comparison {
	switch (operator) {
		case "is":
		case "is-not":
			return { item, is: first };
		case "isOneOf":
		case "isNoneOf":
			return { item, isOneOf: several.length > 0 ? several : [first] };
		case "atLeast":
		case "below":
			return { item, atLeast: number };
		case "atMost":
		case "above":
			return { item, atMost: number };
		case "answered":
			return { item, answered: true };
		case "not-answered":
			return { item, answered: false };
	}
}

function valuesIn(comparison: Comparison): Code[] {
	if ("is" in comparison) return [comparison.is];
	if ("isOneOf" in comparison) return comparison.isOneOf;
	if ("atLeast" in comparison) return [comparison.atLeast];
	return "atMost" in comparison ? [comparison.atMost] : [];
}

function lowest(item: Item): number {
	return isNumeric(item) ? (item.min ?? 0) : 0;
}

function isNumber(code: Code): code is number {
	return typeof code === "number";
}

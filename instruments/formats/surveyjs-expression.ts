import type { Code, Condition, Instrument, Item } from "../definition.ts";
import { takesSeveral } from "../values.ts";

/** When survey-core shows the item, as one of its expressions; undefined for always. */
export function visibleIf(
	{ items }: Instrument,
	{ showIf }: Item,
): string | undefined {
	const multiple = items.filter(takesSeveral);
	const ids = new Set(multiple.map(({ id }) => id));
	return showIf === undefined ? undefined : expressionOf(showIf, ids);
}

/** @param multiple the ids of multiple choices and rankings, whose answers are lists */
function expressionOf(
	condition: Condition,
	multiple: ReadonlySet<string>,
): string {
	if ("not" in condition) return `!${expressionOf(condition.not, multiple)}`;
	if ("all" in condition) return joined(condition.all, "and", multiple);
	if ("any" in condition) return joined(condition.any, "or", multiple);
	const name = `{${condition.item}}`;
	if ("answered" in condition) {
		return `(${name} ${condition.answered ? "notempty" : "empty"})`;
	}
	const comparison = comparisonOf(condition, name, multiple);
	// An unanswered question would equal the code "undefined".
	return `(${name} notempty and (${comparison}))`;
}

function joined(
	conditions: Condition[],
	word: "and" | "or",
	multiple: ReadonlySet<string>,
): string {
	const parts = conditions.map((part) => expressionOf(part, multiple));
	return `(${parts.join(` ${word} `)})`;
}

type Comparison = Exclude<
	Extract<Condition, { item: string }>,
	{ answered: boolean }
>;

function comparisonOf(
	comparison: Comparison,
	name: string,
	multiple: ReadonlySet<string>,
): string {
	if ("atLeast" in comparison)
		return `${name} >= ${literal(comparison.atLeast)}`;
	if ("atMost" in comparison) return `${name} <= ${literal(comparison.atMost)}`;
	const codes = "is" in comparison ? [comparison.is] : comparison.isOneOf;
	const equals = multiple.has(comparison.item) ? "contains" : "=";
	return codes.map((code) => `${name} ${equals} ${literal(code)}`).join(" or ");
}

/** Codes have no quotation marks in them, and expressions know no numbers such as 1e-7. */
function literal(code: Code): string {
	if (typeof code === "string") return `'${code}'`;
	return code.toLocaleString("en", {
		useGrouping: false,
		maximumFractionDigits: 20,
	});
}

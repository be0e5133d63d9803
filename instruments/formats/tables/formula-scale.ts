import type { Instrument, Scale, Text } from "../../definition.ts";
import { type Range, rangeOf } from "../../values.ts";
import {
	type Expression,
	NotUnderstood,
	parseExpression,
} from "./expression.ts";
import type { Earlier } from "./known.ts";

/** A sum or a mean of fields. */
interface Formula {
	rule: "sum" | "mean";
	fields: string[];
	/** Whether the other program gives a result where a part is missing. */
	skips: boolean;
	rounds: boolean;
}

interface Calculated {
	id: string;
	title: Text;
	formula: string;
	earlier: Earlier;
	instrument: Pick<Instrument, "responseSets" | "languages">;
}

/**
 * The scale that a calculated field is, with what it does otherwise than the field did.
 *
 * @throws NotUnderstood for all but sums and means of answers with numbers
 */
export function formulaScale(calculated: Calculated): {
	scale: Scale;
	changes: string[];
} {
	const { id, title, formula, instrument } = calculated;
	const { rule, fields, skips, rounds } = readFormula(parseExpression(formula));
	const parts = [...new Set(fields)].map((name) => part(name, calculated));
	if (parts.length < fields.length)
		throw new NotUnderstood("A part stands in it twice.");
	const meaning = instrument.languages.map((tag) => [tag, `= ${formula}`]);
	const needed = rule === "mean" && skips ? 1 : parts.length;
	return {
		scale: {
			id,
			title,
			meaning: Object.fromEntries(meaning),
			rule,
			items: parts.map(({ item }) => item),
			missing: { minAnswered: needed },
			range: rangeOfAll(rule, parts),
			direction: "neutral",
		},
		changes: [
			...(rule === "sum" && skips
				? ["Needs every part answered; the file adds up what is there."]
				: []),
			...(rounds ? ["Is not rounded."] : []),
		],
	};
}

function readFormula(expression: Expression): Formula {
	if (expression.kind === "joined" && expression.by === "+")
		return { ...sumOf(expression.parts), skips: false };
	if (expression.kind === "call") return ofCall(expression);
	if (expression.kind === "pair") return ofQuotient(expression);
	throw new NotUnderstood(ONLY);
}

const ONLY = "Scales are sums and means of answers; this is another formula.";

function ofCall({ name, of }: Extract<Expression, { kind: "call" }>): Formula {
	const [first] = of;
	if (name === "round" && first !== undefined)
		return { ...readFormula(first), rounds: true };
	if (name === "sum") return { ...sumOf(of), skips: true };
	if (name === "mean") return { ...sumOf(of), rule: "mean", skips: true };
	throw new NotUnderstood(ONLY);
}

function ofQuotient(pair: Extract<Expression, { kind: "pair" }>): Formula {
	const { sign, left, right } = pair;
	const divides = sign === "/" || sign === "div";
	if (!divides || left.kind !== "joined" || right.kind !== "value")
		throw new NotUnderstood(ONLY);
	const sum = readFormula(left);
	if (Number(right.value) !== sum.fields.length) throw new NotUnderstood(ONLY);
	return { ...sum, rule: "mean" };
}

function sumOf(parts: Expression[]): Formula {
	const fields = parts.map((part) => {
		if (part.kind === "field" && part.code === undefined) return part.name;
		throw new NotUnderstood(ONLY);
	});
	if (fields.length === 0) throw new NotUnderstood(ONLY);
	return { rule: "sum", fields, skips: false, rounds: false };
}

function part(
	name: string,
	{ earlier, instrument }: Calculated,
): { item: string; range: Range } {
	const known = earlier.get(name);
	if (known === undefined || typeof known === "string")
		throw new NotUnderstood(known ?? `“${name}” is not an earlier question.`);
	const range = rangeOf(instrument, known.item);
	if (range === null)
		throw new NotUnderstood(
			`“${name}” has no lowest and highest number, which a scale needs.`,
		);
	return { item: known.item.id, range };
}

function rangeOfAll(rule: Formula["rule"], parts: { range: Range }[]): Range {
	const [first = { range: { min: 0, max: 0 } }] = parts;
	if (rule === "mean") {
		const { min, max } = first.range;
		if (parts.some(({ range }) => range.min !== min || range.max !== max))
			throw new NotUnderstood("A mean needs parts of one range.");
		return first.range;
	}
	return {
		min: parts.reduce((sum, { range }) => sum + range.min, 0),
		max: parts.reduce((sum, { range }) => sum + range.max, 0),
	};
}

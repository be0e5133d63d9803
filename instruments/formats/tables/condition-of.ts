import type { Condition } from "../../definition.ts";
import { compare, lengthCompared } from "./comparison.ts";
import {
	type Expression,
	NotUnderstood,
	parseExpression,
} from "./expression.ts";
import type { Earlier, Known } from "./known.ts";

/**
 * What a condition of REDCap or XLSForm is among ours.
 *
 * @throws NotUnderstood with why it cannot be said
 */
export function conditionOf(source: string, earlier: Earlier): Condition {
	return said(parseExpression(source), earlier);
}

function said(expression: Expression, earlier: Earlier): Condition {
	if (expression.kind === "joined" && expression.by !== "+") {
		const parts = expression.parts.map((part) => said(part, earlier));
		return expression.by === "and" ? every(parts) : either(parts);
	}
	if (expression.kind === "pair") return compared(expression, earlier);
	if (expression.kind === "call") return called(expression, earlier);
	throw new NotUnderstood("Only comparisons can be asked.");
}

function called(
	{ name, of }: Extract<Expression, { kind: "call" }>,
	earlier: Earlier,
): Condition {
	const [first, second] = of;
	if (name === "not" && first !== undefined && of.length === 1) {
		return { not: said(first, earlier) };
	}
	if (name === "selected" && first?.kind === "field" && isValue(second)) {
		const { item, codes } = knownOf(first.name, earlier);
		const code = codes.get(String(second.value));
		if (code === undefined) throw unknownCode(second.value, first.name);
		return { item: item.id, is: code };
	}
	throw new NotUnderstood(`Waymark has no ${name}() in conditions.`);
}

function isValue(
	expression: Expression | undefined,
): expression is Extract<Expression, { kind: "value" }> {
	return expression?.kind === "value";
}

const MIRRORED: Readonly<Record<string, string>> = {
	"<": ">",
	">": "<",
	"<=": ">=",
	">=": "<=",
};

function compared(
	{ sign, left, right }: Extract<Expression, { kind: "pair" }>,
	earlier: Earlier,
): Condition {
	if (isValue(left)) {
		const mirrored = MIRRORED[sign] ?? sign;
		const turned = { sign: mirrored, left: right, right: left };
		if (isValue(right)) throw new NotUnderstood("It asks about no question.");
		return compared({ kind: "pair", ...turned }, earlier);
	}
	if (!isValue(right))
		throw new NotUnderstood("Two answers cannot be compared with each other.");
	const { value } = right;
	if (left.kind === "call") return ofCall(left, sign, value, earlier);
	if (left.kind !== "field")
		throw new NotUnderstood("Only the answer to a question can be compared.");
	const known = knownOf(left.name, earlier);
	if (left.code !== undefined) return ticked(known, left.code, sign, value);
	return compare(known, sign, value);
}

function ofCall(
	call: Extract<Expression, { kind: "call" }>,
	sign: string,
	value: string | number,
	earlier: Earlier,
): Condition {
	const [of] = call.of;
	const counts = ["count-selected", "string-length"].includes(call.name);
	if (!counts || of?.kind !== "field")
		throw new NotUnderstood(`Waymark has no ${call.name}() in conditions.`);
	return lengthCompared(knownOf(of.name, earlier), sign, Number(value));
}

/** REDCap's `[field(code)] = '1'`. */
function ticked(
	{ item, codes }: Known,
	raw: string,
	sign: string,
	value: string | number,
): Condition {
	const code = codes.get(raw);
	if (code === undefined) throw unknownCode(raw, item.id);
	const is: Condition = { item: item.id, is: code };
	const one = String(value) === "1";
	if (sign === "=") return one ? is : { not: is };
	if (sign === "<>" || sign === "!=") return one ? { not: is } : is;
	throw new NotUnderstood("A box is ticked or not, and neither more nor less.");
}

function knownOf(name: string, earlier: Earlier): Known {
	const known = earlier.get(name);
	if (known === undefined)
		throw new NotUnderstood(`“${name}” is not an earlier question.`);
	if (typeof known === "string") throw new NotUnderstood(known);
	return known;
}

/** A comparison with an answer needs one: that it is answered need not be said beside it. */
function every(parts: Condition[]): Condition {
	const compared = new Set(
		parts.map((part) =>
			"item" in part && !("answered" in part) ? part.item : undefined,
		),
	);
	const needed = parts.filter(
		(part) => !("answered" in part && part.answered && compared.has(part.item)),
	);
	const [only] = needed;
	return needed.length === 1 && only !== undefined ? only : { all: needed };
}

/** Several answers to one question, any of which will do, are one comparison. */
function either(parts: Condition[]): Condition {
	const codes = parts.map((part) => ("is" in part ? part.is : undefined));
	const items = new Set(
		parts.map((part) => ("is" in part ? part.item : undefined)),
	);
	const [item] = items;
	return items.size === 1 && item !== undefined
		? { item, isOneOf: codes.filter((code) => code !== undefined) }
		: { any: parts };
}

function unknownCode(code: string | number, name: string): NotUnderstood {
	return new NotUnderstood(`“${code}” is not an answer to “${name}”.`);
}

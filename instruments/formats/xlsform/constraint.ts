import { checkDate } from "../../answer-checks/date.ts";
import {
	type Expression,
	NotUnderstood,
	parseExpression,
} from "../tables/expression.ts";
import type { SourceRow } from "../tables/source-table.ts";

interface Limit {
	end: "min" | "max";
	value: number | string;
}

/** The limits that a row's constraint sets, such as `. >= 0 and . <= 10`; none, and a report, where it says anything else. */
export function takeLimits<Of extends "whole" | "decimal" | "date" | "length">(
	row: SourceRow,
	of: Of,
): { min?: LimitOf<Of>; max?: LimitOf<Of> } {
	const source = row.peek("constraint");
	if (source === "") return {};
	try {
		const limits = limitsIn(parseExpression(source), of);
		const ends = Object.fromEntries(
			limits.map(({ end, value }) => [end, value]),
		);
		const { min, max } = ends;
		const isRange = min === undefined || max === undefined || min <= max;
		if (limits.length > Object.keys(ends).length || !isRange)
			throw new NotUnderstood("It sets the same limit twice, or none is left.");
		row.take("constraint");
		return ends as ReturnType<typeof takeLimits<Of>>;
	} catch (error) {
		if (!(error instanceof NotUnderstood)) throw error;
		row.lose("constraint", `${error.message} Any such answer can be given.`);
		return {};
	}
}

type LimitOf<Of> = Of extends "date" ? string : number;

function limitsIn(expression: Expression, of: string): Limit[] {
	if (expression.kind === "joined" && expression.by === "and")
		return expression.parts.flatMap((part) => limitsIn(part, of));
	if (expression.kind !== "pair") throw new NotUnderstood(ONLY);
	const { sign, left, right } = expression;
	const isLength =
		left.kind === "call" &&
		left.name === "string-length" &&
		left.of[0]?.kind === "self";
	if (of === "length" ? !isLength : left.kind !== "self")
		throw new NotUnderstood(ONLY);
	return [
		of === "date" ? dateLimit(sign, right) : numberLimit(sign, right, of),
	];
}

const ONLY = "Only a lowest and a highest answer can be set.";

function numberLimit(sign: string, right: Expression, of: string): Limit {
	if (right.kind !== "value") throw new NotUnderstood(ONLY);
	const value = Number(right.value);
	if (!Number.isFinite(value)) throw new NotUnderstood(ONLY);
	if (sign === ">=") return { end: "min", value };
	if (sign === "<=") return { end: "max", value };
	const isWhole = of !== "decimal" && Number.isInteger(value);
	if (isWhole && sign === ">") return { end: "min", value: value + 1 };
	if (isWhole && sign === "<") return { end: "max", value: value - 1 };
	throw new NotUnderstood(ONLY);
}

function dateLimit(sign: string, right: Expression): Limit {
	const [argument] =
		right.kind === "call" && right.name === "date" ? right.of : [right];
	const day = argument?.kind === "value" ? argument.value : "";
	const isDay =
		checkDate({ type: "date", id: "d", topic: {}, text: {} }, day) === null;
	if (!isDay) throw new NotUnderstood("It is no certain day.");
	if (sign === ">=") return { end: "min", value: day };
	if (sign === "<=") return { end: "max", value: day };
	throw new NotUnderstood(ONLY);
}

import { checkAnswer } from "../../check-answer.ts";
import type { Condition } from "../../definition.ts";
import { isNumeric, sliderValue, takesSeveral } from "../../values.ts";
import { NotUnderstood } from "./expression.ts";
import type { Known } from "./known.ts";

/** One comparison of the answer to a question with a value. @throws NotUnderstood */
export function compare(
	known: Known,
	sign: string,
	value: string | number,
): Condition {
	const { item } = known;
	if (item.type === "information")
		throw new NotUnderstood(`“${item.id}” is information and has no answer.`);
	if (value === "") return answered(known, sign);
	if (takesSeveral(item))
		throw new NotUnderstood(
			`“${item.id}” takes several answers: ask whether one is selected.`,
		);
	if (item.type === "single") return withCode(known, sign, value);
	if (isNumeric(item)) return withNumber(known, sign, Number(value));
	throw new NotUnderstood(
		`“${item.id}” is a text or date, of which only whether it is answered can be asked.`,
	);
}

/** How long an answer is, or how many there are: only whether there is one can be asked. */
export function lengthCompared(
	{ item }: Known,
	sign: string,
	value: number,
): Condition {
	const some = `${sign}${value}`;
	if ([">0", ">=1", "!=0", "<>0"].includes(some))
		return { item: item.id, answered: true };
	if (["=0", "<1", "<=0"].includes(some))
		return { item: item.id, answered: false };
	throw new NotUnderstood("Conditions cannot count.");
}

function answered({ item: { id } }: Known, sign: string): Condition {
	if (sign === "=") return { item: id, answered: false };
	if (isUnequal(sign)) return { item: id, answered: true };
	throw new NotUnderstood("Nothing is more or less than no answer.");
}

function isUnequal(sign: string): boolean {
	return sign === "!=" || sign === "<>";
}

function withCode(
	{ item, options, codes }: Known,
	sign: string,
	value: string | number,
): Condition {
	const code = codes.get(String(value));
	if (sign === "=" || isUnequal(sign)) {
		if (code === undefined)
			throw new NotUnderstood(`“${value}” is not an answer to “${item.id}”.`);
		const is: Condition = { item: item.id, is: code };
		return sign === "=" ? is : { not: is };
	}
	const limit = Number(value);
	const values = options.flatMap(({ code }) =>
		typeof code === "number" ? [code] : [],
	);
	if (values.length === 0 || Number.isNaN(limit))
		throw new NotUnderstood(`The answers to “${item.id}” are not numbers.`);
	if (sign === ">=") return { item: item.id, atLeast: limit };
	if (sign === "<=") return { item: item.id, atMost: limit };
	const isOneOf = values.filter((each) =>
		sign === "<" ? each < limit : each > limit,
	);
	return isOneOf.length > 0 ? { item: item.id, isOneOf } : never(item.id);
}

function withNumber({ item }: Known, sign: string, value: number): Condition {
	if (Number.isNaN(value))
		throw new NotUnderstood(`The answer to “${item.id}” is a number.`);
	const { id } = item;
	switch (sign) {
		case ">=":
			return { item: id, atLeast: value };
		case "<=":
			return { item: id, atMost: value };
		case ">":
			return { item: id, atLeast: neighbour(item, value, 1) };
		case "<":
			return { item: id, atMost: neighbour(item, value, -1) };
		default:
			return equal({ item, sign, value });
	}
}

/** No answer is beyond the first or the last. */
function never(id: string): Condition {
	return {
		all: [
			{ item: id, answered: true },
			{ item: id, answered: false },
		],
	};
}

/** The next answer above or below a number that can be given. */
function neighbour(item: Known["item"], value: number, by: 1 | -1): number {
	const { start, step } =
		item.type === "slider"
			? { start: item.min, step: item.step }
			: { start: 0, step: 10 ** -(("decimals" in item && item.decimals) || 0) };
	const steps = (value - start) / step;
	const near = Math.round(steps);
	const exact = Math.abs(steps - near) < 1e-6;
	const within = by === 1 ? Math.floor(steps) : Math.ceil(steps);
	return sliderValue({ min: start, step }, (exact ? near : within) + by);
}

function equal(asked: {
	item: Known["item"];
	sign: string;
	value: number;
}): Condition {
	const { item, sign, value } = asked;
	const indexed = { item, options: new Map(), range: null };
	if (checkAnswer(indexed, value) !== null)
		throw new NotUnderstood(`“${item.id}” cannot be answered with ${value}.`);
	const is: Condition = { item: item.id, is: value };
	if (sign === "=") return is;
	if (isUnequal(sign)) return { not: is };
	throw new NotUnderstood(`“${sign}” is not a comparison.`);
}

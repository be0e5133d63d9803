import type { Code, Condition, Item, Option } from "../../definition.ts";
import { isNumeric } from "../../values.ts";

export type Operator = "=" | ">" | "<" | ">=" | "<=";

/**
 * A comparison of an answered item with a value, as a condition. Null where a definition cannot say it:
 * texts and dates have no codes, and an order needs numbers.
 *
 * @param options of the item; none for one without a list
 */
export function compared(
	item: Item,
	options: readonly Option[],
	operator: Operator,
	value: Code,
): Condition | null {
	if (operator === "=") return equal(item, value);
	if (typeof value !== "number") return null;
	if (isNumeric(item)) return ordered(item, operator, value);
	return item.type === "single"
		? amongCodes(item.id, options, operator, value)
		: null;
}

const WITHOUT_CODES: readonly Item["type"][] = [
	"date",
	"text",
	"long-text",
	"information",
];

function equal({ id, type }: Item, value: Code): Condition | null {
	return WITHOUT_CODES.includes(type) ? null : { item: id, is: value };
}

function ordered(
	item: Extract<Item, { type: "rating" | "slider" | "number" }>,
	operator: Operator,
	value: number,
): Condition {
	const { id } = item;
	if (operator === ">=") return { item: id, atLeast: value };
	if (operator === "<=") return { item: id, atMost: value };
	const isUp = operator === ">";
	if (takesWholeNumbers(item) && Number.isInteger(value)) {
		return isUp
			? { item: id, atLeast: value + 1 }
			: { item: id, atMost: value - 1 };
	}
	const reached = isUp
		? { item: id, atLeast: value }
		: { item: id, atMost: value };
	return { all: [reached, { not: { item: id, is: value } }] };
}

function takesWholeNumbers(
	item: Extract<Item, { type: "rating" | "slider" | "number" }>,
): boolean {
	if (item.type === "number") return (item.decimals ?? 0) === 0;
	return item.type === "rating";
}

const holds: Record<
	Exclude<Operator, "=">,
	(a: number, b: number) => boolean
> = {
	">": (a, b) => a > b,
	"<": (a, b) => a < b,
	">=": (a, b) => a >= b,
	"<=": (a, b) => a <= b,
};

function amongCodes(
	item: string,
	options: readonly Option[],
	operator: Exclude<Operator, "=">,
	value: number,
): Condition | null {
	const codes = options
		.map(({ code }) => code)
		.filter((code) => typeof code === "number" && holds[operator](code, value));
	return codes.length === 0 ? null : { item, isOneOf: codes };
}

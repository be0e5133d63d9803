import type { Code, Condition } from "../../definition.ts";
import { takesSeveral } from "../../values.ts";
import { compared, type Operator } from "../import/compared.ts";
import {
	excerpt,
	type JsonObject,
	listAt,
	objectAt,
	objectsAt,
	own,
	textAt,
} from "../import/json.ts";
import { tooManyConditions } from "../import/limits.ts";
import type { Reading, Target } from "./reading.ts";

/**
 * When an element is shown: on its own conditions and on those of every group around it. Undefined for always.
 * What a definition cannot say is reported and left out.
 */
export function showIfOf(
	reading: Reading,
	elements: readonly JsonObject[],
	where: string,
): Condition | undefined {
	if (!elements.every((each) => isAffordable(reading, each))) {
		reading.changed(
			where,
			"It is shown whatever the answer",
			tooManyConditions,
		);
		return undefined;
	}
	const parts = elements.flatMap(
		(element) => conditionOf(reading, element, where) ?? [],
	);
	return parts.length > 1 ? { all: parts } : parts[0];
}

function isAffordable({ conditions }: Reading, element: JsonObject): boolean {
	return conditions.spend(listAt(element, "enableWhen").length);
}

function conditionOf(
	reading: Reading,
	element: JsonObject,
	where: string,
): Condition | undefined {
	const parts = objectsAt(element, "enableWhen").flatMap((when) => {
		const condition = whenOf(reading, when);
		if (condition) return [condition];
		reading.changed(
			where,
			`It is shown whatever the answer: ${excerpt(when)}`,
			whyNot(reading, when),
		);
		return [];
	});
	if (parts.length < 2) return parts[0];
	return element.enableBehavior === "all" ? { all: parts } : { any: parts };
}

function whyNot(reading: Reading, when: JsonObject): string {
	const name = textAt(when, "question") ?? "";
	return reading.targets.has(name)
		? "A condition here looks at a code, a number, or whether something was answered. Add the condition by hand."
		: `There is no question ${name} before it. Add the condition by hand.`;
}

function whenOf(reading: Reading, when: JsonObject): Condition | null {
	const target = reading.targets.get(textAt(when, "question") ?? "");
	if (target === undefined || target.item.type === "information") return null;
	const { operator } = when;
	if (operator === "exists") {
		return typeof when.answerBoolean === "boolean"
			? { item: target.item.id, answered: when.answerBoolean }
			: null;
	}
	const value = comparedValue(target, when);
	if (value === null) return null;
	if (operator === "!=") return differs(target, value);
	return isOperator(operator)
		? compared(target.item, target.options, operator, value)
		: null;
}

function isOperator(value: unknown): value is Operator {
	return ["=", ">", "<", ">=", "<="].some((each) => each === value);
}

/** The code here of the answer that a condition names. */
function comparedValue({ item, codes }: Target, when: JsonObject): Code | null {
	const coding = objectAt(when, "answerCoding");
	const code = textAt(coding, "code");
	if (code !== undefined) {
		return (
			codes.get(`${textAt(coding, "system") ?? ""}|${code}`) ??
			codes.get(`|${code}`) ??
			null
		);
	}
	const name =
		Object.keys(when).find((each) => /^answer[A-Z]/.test(each)) ?? "";
	const plain =
		name === "answerQuantity" ? objectAt(when, name).value : own(when, name);
	const named = codes.get(`|${plain}`);
	if (named !== undefined) return named;
	return typeof plain === "number" && !("responseSet" in item) ? plain : null;
}

/** In FHIR `!=` holds when something else was answered, and not when nothing was. */
function differs({ item, options }: Target, value: Code): Condition | null {
	const { id } = item;
	const equal = compared(item, options, "=", value);
	if (equal === null) return null;
	if (!takesSeveral(item))
		return { all: [{ item: id, answered: true }, { not: equal }] };
	const others = options
		.map(({ code }) => code)
		.filter((code) => code !== value);
	return others.length === 0 ? null : { item: id, isOneOf: others };
}

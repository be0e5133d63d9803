import { type JsonObject, numberAt, own, textAt } from "../import/json.ts";
import { type Input, lengthOf, plainInput } from "./input.ts";
import type { Reading } from "./reading.ts";

const read = [
	"inputType",
	"min",
	"max",
	"step",
	"maxLength",
	"size",
	"minValueExpression",
];

/** A line to type into: of text, of a number or of a date. */
export function textInput(
	reading: Reading,
	element: JsonObject,
	where: string,
): Input {
	const kind = textAt(element, "inputType") ?? "text";
	switch (kind) {
		case "text":
			return plainInput({ type: "text", ...lengthOf(element) }, read);
		case "number":
			return plainInput(
				{ type: "number", ...limitsOf(element), ...decimalsOf(element) },
				read,
			);
		case "range":
			return plainInput(lineOf(reading, element), read);
		case "date":
			return plainInput({ type: "date", ...daysOf(element) }, read);
		case "datetime":
		case "datetime-local":
			reading.changed(where, "The time of day", "It is asked as a date.");
			return plainInput({ type: "date" }, read);
		default:
			reading.changed(
				where,
				`A text of the kind ${kind}`,
				"It is asked as a plain text, and its form is not looked at.",
			);
			return plainInput({ type: "text", ...lengthOf(element) }, read);
	}
}

function limitsOf(element: JsonObject): { min?: number; max?: number } {
	const min = numberAt(element, "min");
	const max = numberAt(element, "max");
	return {
		...(min !== undefined && { min }),
		...(max !== undefined && { max }),
	};
}

/** SurveyJS takes any number where no step is given. */
function decimalsOf(element: JsonObject): { decimals?: number } {
	const step = numberAt(element, "step");
	if (step === undefined || step <= 0) return { decimals: 6 };
	const places = Math.min(6, Math.max(0, Math.ceil(-Math.log10(step) - 1e-9)));
	return places > 0 ? { decimals: places } : {};
}

function lineOf(reading: Reading, element: JsonObject): Input["asked"] {
	const min = numberAt(element, "min") ?? 0;
	const max = numberAt(element, "max") ?? 100;
	const step = numberAt(element, "step") ?? 1;
	return {
		type: "slider",
		min,
		max,
		step: step > 0 ? step : 1,
		minLabel: reading.say(String(min)),
		maxLabel: reading.say(String(max)),
	};
}

function daysOf(element: JsonObject): { min?: string; max?: string } {
	const [min, max] = [own(element, "min"), own(element, "max")];
	const isDay = (value: unknown): value is string =>
		typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);
	return { ...(isDay(min) && { min }), ...(isDay(max) && { max }) };
}

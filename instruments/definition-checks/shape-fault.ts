import type { TSchema } from "typebox";
import type { TLocalizedValidationError } from "typebox/error";
import { Pointer } from "typebox/value";
import { type Fault, pointer } from "../fault.ts";

/** TypeBox's error in plain words, with the description of the field from the schema where it has one. */
export function shapeFault(
	schema: TSchema,
	error: TLocalizedValidationError,
	at: string,
): Fault[] {
	const path = at + error.instancePath;
	if (error.keyword === "required") {
		return error.params.requiredProperties.map((name) => ({
			path: path + pointer(name),
			code: "missing-field",
			message: "This field is missing. Add it.",
		}));
	}
	const problem = problemOf(error);
	if (problem === null) return [];
	const [code, sentence] = problem;
	const description = descriptionAt(schema, error.schemaPath);
	return [{ path, code, message: `${sentence} ${description}`.trim() }];
}

function problemOf(error: TLocalizedValidationError): [string, string] | null {
	switch (error.keyword) {
		case "additionalProperties":
			return null; // told for each field under "boolean"
		case "boolean":
			return [
				"unknown-field",
				"No field of this name belongs here. Check its spelling, or take it out.",
			];
		case "type":
			return ["wrong-type", `This must be ${typeInWords(error.params.type)}.`];
		case "enum":
			return [
				"not-allowed",
				`This must be one of: ${error.params.allowedValues.join(", ")}.`,
			];
		case "const":
			return ["not-allowed", `This must be ${error.params.allowedValue}.`];
		case "minLength":
		case "minItems":
		case "minProperties":
			return ["empty", "This must not be empty. Fill it in."];
		case "uniqueItems":
			return ["repeated", "An entry is repeated. Take the repeated one out."];
		case "minimum":
			return ["out-of-limits", `This must be at least ${error.params.limit}.`];
		case "maximum":
			return ["out-of-limits", `This must be at most ${error.params.limit}.`];
		case "format":
			return [
				"wrong-form",
				"This must be a date of the calendar, such as 2026-03-31.",
			];
		default:
			return ["wrong-form", "This does not have the form that it must have."];
	}
}

function typeInWords(type: string | string[]): string {
	const words: Record<string, string> = {
		string: "text in quotation marks",
		number: "a number",
		integer: "a whole number",
		boolean: "true or false",
		array: "a list in [ ]",
		object: "an object in { }",
		null: "null",
	};
	return [type]
		.flat()
		.map((each) => words[each] ?? each)
		.join(" or ");
}

/** Only the schema's own words for its author: `#/properties/id` leads to what an id is. */
function descriptionAt(schema: TSchema, schemaPath: string): string {
	const place = Pointer.Get(schema, schemaPath.slice(1));
	const { description } = (place ?? {}) as { description?: string };
	return description ?? "";
}

import type { FastifySchemaValidationError } from "fastify";
import { pointer } from "#instruments/fault.ts";
import type { BodyFault } from "../problems.ts";

type Params = Record<string, unknown>;

/** With Ajv's `verbose`, as the server has it. */
interface Found extends FastifySchemaValidationError {
	parentSchema?: { description?: string };
}

/** What to do about each way in which a body can differ from its schema, by JSON Schema keyword. */
const advice: Record<string, (params: Params, form?: string) => string> = {
	required: () => "Add this: it is needed.",
	additionalProperties: () => "Leave this out: it is not known here.",
	type: ({ type }) => `Give ${kinds[String(type)] ?? type}.`,
	enum: ({ allowedValues }) =>
		`Give one of: ${[allowedValues].flat().join(", ")}.`,
	format: ({ format }) => formats[String(format)] ?? `Write a ${format}.`,
	pattern: ({ pattern }, form = `It is /${pattern}/.`) =>
		pattern === "\\S" ? blank : `This is not in the right form. ${form}`,
	minLength: ({ limit }) =>
		limit === 1 ? blank : `Write at least ${limit} characters.`,
	maxLength: ({ limit }) => `Write at most ${limit} characters.`,
	minItems: ({ limit }) => `Give at least ${limit}.`,
	maxItems: ({ limit }) => `Give at most ${limit}.`,
	maxProperties: ({ limit }) => `Give at most ${limit}.`,
	uniqueItems: () => "Give each only once.",
};

const blank = "Write something here.";

const kinds: Record<string, string> = {
	string: "a text",
	number: "a number",
	integer: "a whole number",
	boolean: "true or false",
	array: "a list",
	object: "an object",
	null: "null",
};

const formats: Record<string, string> = {
	email: "Write an email address, such as name@example.org.",
	uuid: "This is no id: copy it from the list that it comes from.",
	"date-time": "Write a time with its zone, such as 2026-11-21T09:00:00Z.",
};

/** One fault for each place, the first that was found there. */
export function bodyFaults(found: readonly Found[]): BodyFault[] {
	const byPath = new Map<string, BodyFault>();
	for (const fault of found) {
		const path = placeOf(fault);
		if (!byPath.has(path)) byPath.set(path, { path, message: say(fault) });
	}
	return [...byPath.values()];
}

function placeOf({ instancePath, params }: FastifySchemaValidationError) {
	const { missingProperty, additionalProperty }: Params = params;
	const property = missingProperty ?? additionalProperty;
	return property === undefined
		? instancePath
		: instancePath + pointer(String(property));
}

function say({ keyword, params, message, parentSchema }: Found) {
	const form = parentSchema?.description;
	return (
		advice[keyword]?.(params, form) ?? `This ${message ?? "is not right"}.`
	);
}

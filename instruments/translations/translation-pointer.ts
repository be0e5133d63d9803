import type { Instrument } from "../definition.ts";
import { isText } from "../definition-checks/texts.ts";
import { pointer } from "../fault.ts";
import { nameOf } from "./map-texts.ts";

/**
 * Where a text is translated, by where it stands: `/translations/cy/~1items~1power_1~1text` for
 * `/items/0/text/cy`. A pointer to anything else, the source language too, is given back as it is.
 */
export function translationPointer(
	definition: Instrument,
	place: string,
): string {
	const steps = stepsOf(place);
	const language = steps.pop() ?? "";
	if (!definition.languages.slice(1).includes(language)) return place;
	let value: unknown = definition;
	let path = "";
	for (const step of steps) {
		const part = (value as Record<string, unknown> | undefined)?.[step];
		path += pointer(Array.isArray(value) ? (nameOf(part) ?? step) : step);
		value = part;
	}
	const isTranslated = typeof value === "object" && value && isText(value);
	return isTranslated ? pointer("translations", language, path) : place;
}

/** The steps of a JSON pointer: `["items", "power_1", "text"]` from `/items/power_1/text`. */
export function stepsOf(place: string): string[] {
	return place
		.split("/")
		.slice(1)
		.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

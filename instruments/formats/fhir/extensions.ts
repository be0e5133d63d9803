import {
	excerpt,
	isObject,
	type JsonObject,
	objectsAt,
	own,
	textAt,
} from "../import/json.ts";
import type { Loss } from "../imported.ts";
import { urls } from "./urls.ts";

export function extensionsOf(element: JsonObject, url: string): JsonObject[] {
	return objectsAt(element, "extension").filter((each) => each.url === url);
}

/** What an extension says, whatever type FHIR gives it; undefined where it is not there. */
export function extensionValue(element: JsonObject, url: string): unknown {
	const [extension] = extensionsOf(element, url);
	return extension && valueIn(extension);
}

/** The `value[x]` of an element. */
export function valueIn(element: JsonObject): unknown {
	const name = Object.keys(element).find((each) => /^value[A-Z]/.test(each));
	return name === undefined ? undefined : own(element, name);
}

const known: Record<string, string> = {
	"http://hl7.org/fhir/StructureDefinition/rendering-style":
		"Texts are plain here; Waymark sets their look.",
	"http://hl7.org/fhir/StructureDefinition/rendering-xhtml":
		"Texts are plain here; Waymark sets their look.",
	"http://hl7.org/fhir/StructureDefinition/rendering-markdown":
		"Texts are plain here; Waymark sets their look.",
	"http://hl7.org/fhir/StructureDefinition/questionnaire-constraint":
		"Answers are held against their kind, range and length alone.",
	"http://hl7.org/fhir/StructureDefinition/questionnaire-optionPrefix":
		"Options carry no label before their words.",
	"http://hl7.org/fhir/StructureDefinition/questionnaire-displayCategory":
		"A text has no category. Where it holds words of its own, put them into the question or its help.",
	[urls.unitOption]: "A number has one unit here: the first was taken.",
	[urls.calculated]:
		"Only plain sums of scored items become scales. Add the score by hand.",
	[urls.variable]: "It belongs to a calculation that was not read.",
};

/**
 * Reports each extension of an element that nobody reads, once by its address.
 *
 * @param read addresses that were read
 */
export function reportExtensions(
	element: JsonObject,
	read: ReadonlySet<string>,
	where: string,
	losses: Loss[],
): void {
	const told = new Set<unknown>();
	for (const extension of objectsAt(element, "extension")) {
		const url = textAt(extension, "url") ?? "without an address";
		if (read.has(url) || told.has(url)) continue;
		told.add(url);
		losses.push({
			where,
			what: `Extension ${excerpt(url)}: ${excerpt(valueIn(extension) ?? extension)}`,
			why: known[url] ?? "Waymark does not know this extension.",
			kind: "lost",
		});
	}
	for (const modifier of objectsAt(element, "modifierExtension")) {
		losses.push({
			where,
			what: `Modifier extension ${excerpt(textAt(modifier, "url") ?? "")}`,
			why: "It may change the meaning of what it stands on, and Waymark does not know it. Look at this place with care.",
			kind: "lost",
		});
	}
}

/** Addresses that are read wherever an answer is offered. */
export const readOfOption = new Set<string>([
	urls.ordinalValue,
	urls.exclusive,
	urls.optionCode,
	urls.optionKind,
]);

/** The number that an answer counts as, if it has one. */
export function scoreOf(element: JsonObject): { score?: number } {
	const score = extensionValue(element, urls.ordinalValue);
	return typeof score === "number" && Number.isFinite(score) ? { score } : {};
}

/** By which control an element wants to be shown, such as `slider`; empty where it does not say. */
export function controlOf(element: JsonObject): string {
	const control = extensionValue(element, urls.itemControl);
	const [coding] = isObject(control) ? objectsAt(control, "coding") : [];
	return (coding && textAt(coding, "code")) ?? "";
}

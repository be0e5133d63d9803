import type { Instrument } from "../definition.ts";
import type { Unit } from "./exchange.ts";

/**
 * The texts as XLIFF 1.2 (OASIS 2008), which translators' programs read most widely. Characters that XML
 * cannot say do not occur: a definition with them has faults.
 */
export function writeXliff(
	{ id, version, languages: [source = "en"] }: Instrument,
	language: string,
	units: readonly Unit[],
): string {
	const attributes = [
		`original="${id} ${version}"`,
		`source-language="${source}"`,
		`target-language="${language}"`,
		'datatype="plaintext"',
		'product-name="Waymark"',
	].join(" ");
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">',
		`<file ${attributes}><body>`,
		...units.map(unitOf),
		"</body></file>",
		"</xliff>",
		"",
	].join("\n");
}

function unitOf({ path, source, target }: Unit): string {
	const state = target === "" ? "needs-translation" : "translated";
	return `<trans-unit id="${escapeXml(path)}" xml:space="preserve"><source>${escapeXml(source)}</source><target state="${state}">${escapeXml(target)}</target></trans-unit>`;
}

const escapes: Record<string, string> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	// A bare return would come back as a line feed.
	"\r": "&#13;",
};

function escapeXml(text: string): string {
	return text.replace(/[&<>"\r]/g, (character) => escapes[character] ?? "");
}

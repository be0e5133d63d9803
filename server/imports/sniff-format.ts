import { isObject } from "#instruments/formats/import/json.ts";
import { columnOf } from "#instruments/formats/item-table/columns.ts";
import { decodeText } from "./decode-text.ts";
import type { ImportFormat } from "./imports.schemas.ts";
import { parseJson } from "./parse-json.ts";
import { UnreadableFile } from "./unreadable-file.ts";

/**
 * Of which program a file is, by what is in it and never by its name.
 *
 * @throws UnreadableFile for a kind that is not read here
 */
export function sniffFormat(bytes: Uint8Array): ImportFormat {
	if (startsWith(bytes, zip)) return "xlsform";
	const text = decodeText(bytes).text.trimStart();
	if (text.startsWith("<")) throw new UnreadableFile(ofXml(text));
	if (/^[{[]/.test(text)) return ofJson(parseJson(text));
	const [headings = ""] = text.split(/\r?\n/, 1);
	if (/variable \/ field name|\bfield_name\b/i.test(headings)) return "redcap";
	return namesColumns(headings.slice(0, 5000)) ? "table" : "text";
}

/** Whether a line names the columns of a table, one for wording or not: then nobody takes answers for questions. */
function namesColumns(line: string): boolean {
	const cells = line
		.split(/[,;\t]/)
		.map((cell) => columnOf(cell.replace(/^[\s"]+|[\s"]+$/g, "")));
	const areNames = cells.every((cell) => /^[\w ()/.-]{0,100}$/.test(cell));
	return (
		cells.length > 1 &&
		(cells.includes("text") || (cells.length > 2 && areNames))
	);
}

const zip = [0x50, 0x4b, 0x03, 0x04];

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
	return mark.every((byte, index) => bytes[index] === byte);
}

/** XML is not looked into, so that nothing that it refers to is ever fetched. */
function ofXml(text: string): string {
	return text.slice(0, 5000).includes("http://hl7.org/fhir")
		? "The file is FHIR as XML. Save or download it as JSON, and choose that."
		: "The file is XML or a web page. Export the questionnaire as JSON, CSV or .xlsx, and choose that.";
}

function ofJson(json: unknown): ImportFormat {
	if (isObject(json)) {
		if (typeof json.resourceType === "string") return "fhir";
		if (Array.isArray(json.items)) return "waymark";
		if (json.pages ?? json.elements ?? json.questions) return "surveyjs";
	}
	throw new UnreadableFile(
		"The JSON is neither a FHIR Questionnaire, nor a survey of SurveyJS, nor a definition of Waymark. Check that it is the questionnaire, and not its data.",
	);
}

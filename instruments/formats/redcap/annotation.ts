import type { SourceRow } from "../tables/source-table.ts";

const TAG = /@([A-Z][A-Z0-9-]*)(?:\s*=\s*("[^"]*"|'[^']*'|\S+))?/g;

/** What the field annotation of a row says by action tags that Waymark knows. */
export interface Annotation {
	/** REDCap's codes of the options that exclude all others. */
	exclusive: string[];
	maxLength: number | null;
	/** Whether respondents never see the field. */
	hidden: boolean;
}

/** Reads a row's annotation; tags that say nothing here are reported, as is text beside them. */
export function takeAnnotation(row: SourceRow): Annotation {
	const source = row.take("field_annotation");
	const read: Annotation = { exclusive: [], maxLength: null, hidden: false };
	const rest = source.replace(TAG, (tag, name: string, value = "") =>
		understand(read, name, value.replace(/^["']|["']$/g, "")) ? "" : tag,
	);
	if (rest.trim() !== "")
		row.report(
			`field_annotation: ${rest.trim()}`,
			"Waymark has no such action tags and no notes for designers.",
		);
	return read;
}

function understand(read: Annotation, name: string, value: string): boolean {
	switch (name) {
		case "NONEOFTHEABOVE":
			read.exclusive = value.split(",").map((code) => code.trim());
			return true;
		case "CHARLIMIT": {
			const limit = Number(value);
			const isLimit = Number.isInteger(limit) && limit >= 1 && limit <= 10_000;
			if (isLimit) read.maxLength = limit;
			return isLimit;
		}
		case "HIDDEN":
		case "HIDDEN-SURVEY":
			read.hidden = true;
			return false;
		default:
			return false;
	}
}

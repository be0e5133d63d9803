import type { Imported } from "../imported.ts";
import { counted } from "../tables/counted.ts";
import { type ImportOptions, Reading } from "../tables/reading.ts";
import {
	type SourceRow,
	sourceRows,
	type Table,
} from "../tables/source-table.ts";
import { type ReadChoices, readChoices } from "./choices.ts";
import { columnOf, reasons } from "./columns.ts";
import { readField } from "./field.ts";
import { FormSections } from "./form-sections.ts";

/**
 * What a REDCap data dictionary is among ours.
 *
 * @param table the cells of the CSV, headings first; as downloaded, or as the API gives it
 */
export function fromRedcap(table: Table, options: ImportOptions): Imported {
	const { language, title } = options;
	const reading = new Reading([language]);
	const headings = (table[0] ?? []).map((each) => columnOf(each.trim()));
	const needed = ["field_name", "field_type", "field_label"];
	const missing = needed.filter((column) => !headings.includes(column));
	if (missing.length > 0) return otherFile(missing);
	const place = { within: "", losses: reading.losses };
	const rows = sourceRows(table, columnOf, place);
	const choices = rememberChoices(language);
	const sections = new FormSections(rows, reading, language);
	rows.forEach((row, i) => {
		const name = row.take("field_name");
		row.name = name;
		const section = sections.of(row);
		if (i === 0 && isRecordId(row)) {
			reading.leaveOut(row, name, "Waymark numbers its responses itself.");
		} else readField(row, { name, section, language, reading, choices });
		row.reportRest(reasons);
	});
	sections.finish();
	reading.understood.push(
		`${counted(rows.length, "field")} in the dictionary.`,
	);
	return reading.finish(options, { [language]: title });
}

/** Reads a list of choices once: a dictionary repeats long ones. */
function rememberChoices(language: string): (source: string) => ReadChoices {
	const known = new Map<string, ReadChoices>();
	return (source) => {
		const read = known.get(source) ?? readChoices(source, language);
		known.set(source, read);
		return read;
	};
}

function otherFile(missing: string[]): Imported {
	const why = `A REDCap data dictionary has a column for each of ${missing.join(", ")}; this file does not. Download it in REDCap under Project Setup, Data Dictionary.`;
	return { definition: null, understood: [why], losses: [] };
}

/** The first field of a whole project names the record; a dictionary of one form alone has none. */
function isRecordId(row: SourceRow): boolean {
	const isText = row.peek("field_type") === "text";
	const bare = ["branching_logic", "select_choices_or_calculations"];
	return (
		isText &&
		/(^|_)(id|record|study|participant|subject)(_?(id|no|number))?$/.test(
			row.name,
		) &&
		bare.every((column) => row.peek(column) === "")
	);
}

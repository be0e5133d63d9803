import type { Imported } from "../imported.ts";
import { counted } from "../tables/counted.ts";
import { type ImportOptions, Reading } from "../tables/reading.ts";
import { sourceRows, type Table } from "../tables/source-table.ts";
import { columnOf, reasons } from "./columns.ts";
import { fromItemText } from "./from-item-text.ts";
import { readItem } from "./item.ts";
import { Scales } from "./scales.ts";

/**
 * What a list of items is as a definition.
 *
 * @param source the cells of a table, headings first (docs/formats.md names the columns), or a plain text
 */
export function fromItemTable(
	source: Table | string,
	options: ImportOptions,
): Imported {
	if (typeof source === "string") return fromItemText(source, options);
	const headings = (source[0] ?? []).map((each) => columnOf(each.trim()));
	if (!headings.includes("text")) return noText();
	const { language, title } = options;
	const reading = new Reading([language]);
	const { losses } = reading;
	const rows = sourceRows(source, columnOf, { within: "", losses });
	const scales = new Scales(reading);
	let section: { title: string; id: string } | undefined;
	for (const row of rows) {
		const name = row.take("id");
		row.name = name;
		const heading = row.take("section");
		if (heading === "") section = undefined;
		else if (heading !== section?.title) {
			const text = { [language]: heading };
			section = { title: heading, id: reading.openSection(heading, text) };
		}
		const item = readItem(row, {
			name,
			section: section?.id,
			language,
			reading,
		});
		if (item !== null) scales.add(row, item);
		row.reportRest(reasons);
	}
	scales.finish();
	reading.understood.push(`${counted(rows.length, "row")} in the table.`);
	return reading.finish(options, { [language]: title });
}

function noText(): Imported {
	const why =
		"A table of items has a column “text” with the questions, and its headings in the first row. Add the headings, or paste the questions as plain text.";
	return { definition: null, understood: [why], losses: [] };
}

import type { Instrument, Item, Scale } from "../../definition.ts";
import { inLanguage } from "../../text.ts";
import type { Loss } from "../imported.ts";
import { type ExportedTable, unwritten } from "../tables/exported.ts";
import { printScale } from "../tables/print-scale.ts";
import { branchingLogic } from "./branching-logic.ts";
import { type Column, columns } from "./columns.ts";
import { itemRow } from "./item-row.ts";
import { variables } from "./variables.ts";
import type { Row, Writing } from "./writing.ts";

/**
 * The REDCap data dictionary of a definition: a record id, a field for each item, and a calculated field for
 * each scale that is a plain sum or mean.
 *
 * @param language of the texts; the source language where a text is not in it
 */
export function toRedcap(
	definition: Instrument,
	language: string,
): ExportedTable {
	const variable = variables(definition);
	const writing = {
		definition,
		language,
		variable,
		logic: branchingLogic(definition, variable),
		losses: [] as Loss[],
	};
	const items = definition.items.map((item, i) => ({
		...itemRow(item, writing),
		...headerOf(item, definition.items[i - 1], definition, language),
	}));
	const scales = definition.scales.map((scale) => scaleRow(scale, writing));
	const rows = [recordId, ...items, ...scales].filter(isField);
	const form = variable(definition.id);
	const { losses } = writing;
	return {
		rows: [
			columns.map(([heading]) => heading),
			...rows.map((row) => cellsOf({ ...row, form_name: form })),
		],
		losses: [
			...renamed(definition, variable),
			...losses,
			...unwritten(definition, WRITTEN, "A data dictionary"),
			...otherLanguages(definition, language),
		],
	};
}

const WRITTEN = ["id", "items", "scales", "responseSets", "sections"] as const;

const recordId: Row = {
	field_name: "record_id",
	field_type: "text",
	field_label: "Record ID",
};

function isField(row: Row): boolean {
	return row.field_type !== undefined;
}

function cellsOf(row: Row): string[] {
	return columns.map(([, name]: readonly [string, Column]) => row[name] ?? "");
}

/** The title of a section stands above its first item. */
function headerOf(
	item: Item,
	before: Item | undefined,
	{ sections = [] }: Instrument,
	language: string,
): Row {
	const section = sections.find(({ id }) => id === item.section);
	if (section === undefined || before?.section === item.section) return {};
	const texts = [section.title, ...(section.text ? [section.text] : [])];
	const header = texts.map((text) => inLanguage(text, language)).join("\n\n");
	return { section_header: header };
}

function scaleRow(scale: Scale, writing: Writing): Row {
	const { definition, language, variable, losses } = writing;
	const { formula, lost } = printScale(scale, definition, {
		field: (id) => `[${variable(id)}]`,
		divide: "/",
		hasMean: true,
	});
	losses.push(...lost);
	if (formula === null) return {};
	return {
		field_name: variable(scale.id),
		field_type: "calc",
		field_label: inLanguage(scale.title, language),
		select_choices_or_calculations: formula,
	};
}

function renamed(
	{ items, scales }: Instrument,
	variable: (id: string) => string,
): Loss[] {
	return [...items, ...scales].flatMap(({ id }) =>
		variable(id) === id
			? []
			: [
					{
						where: id,
						what: "id",
						why: `REDCap allows no hyphens: it is ${variable(id)} there.`,
						kind: "changed",
					},
				],
	);
}

function otherLanguages({ languages }: Instrument, language: string): Loss[] {
	return languages
		.filter((each) => each !== language)
		.map((each) => ({
			where: "the instrument",
			what: `texts in ${each}`,
			why: "A data dictionary has one language: write another for this one.",
			kind: "lost",
		}));
}

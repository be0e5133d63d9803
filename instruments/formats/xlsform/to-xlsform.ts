import type { Instrument, Item, Scale, Text } from "../../definition.ts";
import type { Loss } from "../imported.ts";
import { changed, unwritten } from "../tables/exported.ts";
import { namer } from "../tables/names.ts";
import { printScale } from "../tables/print-scale.ts";
import type { Sheet } from "./from-xlsform.ts";
import { languageName } from "./languages.ts";
import { relevance } from "./relevance.ts";
import { choiceRows, surveyRow } from "./survey-row.ts";
import { type Cells, tableOf } from "./table-of.ts";

/** The XLSForm of a definition in all its languages: its sheets, and what of it such a form has no place for. */
export function toXlsForm(definition: Instrument): {
	sheets: Sheet[];
	losses: Loss[];
} {
	const { languages, items, scales } = definition;
	const losses: Loss[] = [];
	const texts = (column: string, text: Text | undefined): Cells =>
		Object.fromEntries(
			languages.map((tag) => [headingOf(column, tag), text?.[tag] ?? ""]),
		);
	const writing = {
		definition,
		texts,
		losses,
		relevance: relevance(definition),
	};
	const survey = [
		...items.flatMap((item, i) => [
			...edges(definition, items[i - 1], item, texts, losses),
			...surveyRow(item, writing),
		]),
		...edges(definition, items.at(-1), undefined, texts, losses),
		...scales.flatMap((scale) => scaleRow(scale, definition, texts, losses)),
	];
	return {
		sheets: [
			{ name: "survey", rows: tableOf(surveyColumns(languages), survey) },
			{
				name: "choices",
				rows: tableOf(
					["list_name", "name", ...inEach("label", languages)],
					choiceRows(writing),
				),
			},
			{ name: "settings", rows: settings(definition) },
		],
		losses: [...losses, ...unwritten(definition, WRITTEN, "An XLSForm")],
	};
}

const WRITTEN = [
	...(["id", "version", "title", "languages", "items", "scales"] as const),
	...(["responseSets", "sections"] as const),
];

function headingOf(column: string, tag: string): string {
	return `${column}::${languageName(tag)}`;
}

function inEach(column: string, languages: readonly string[]): string[] {
	return languages.map((tag) => headingOf(column, tag));
}

function surveyColumns(languages: readonly string[]): string[] {
	return [
		...["type", "name"],
		...inEach("label", languages),
		...inEach("hint", languages),
		...["required", "relevant", "constraint", "appearance", "parameters"],
		"calculation",
	];
}

function settings({ id, version, title, languages }: Instrument): string[][] {
	const [source = "en"] = languages;
	return [
		["form_title", "form_id", "version", "default_language"],
		[title[source] ?? id, id, version, languageName(source)],
	];
}

type InLanguages = (column: string, text: Text | undefined) => Cells;

/** What ends the section of one item and begins that of the next. */
function edges(
	definition: Instrument,
	before: Item | undefined,
	item: Item | undefined,
	texts: InLanguages,
	losses: Loss[],
): Cells[] {
	if (before?.section === item?.section) return [];
	const { sections = [] } = definition;
	const rows: Cells[] = [];
	if (sections.some(({ id }) => id === before?.section))
		rows.push({ type: "end_group" });
	const next = sections.find(({ id }) => id === item?.section);
	if (next === undefined) return rows;
	if (next.text)
		losses.push(
			changed(
				next.id,
				"text",
				"It is the hint of a group, which few forms show.",
			),
		);
	const name = groupName(definition, next.id);
	rows.push({
		...{ type: "begin_group", name },
		...texts("label", next.title),
		...(next.text && texts("hint", next.text)),
	});
	return rows;
}

/** Groups and questions share their names in a form. */
function groupName({ items, scales }: Instrument, id: string): string {
	const nameOf = namer();
	for (const each of [...items, ...scales]) nameOf(each.id);
	return nameOf(id);
}

function scaleRow(
	scale: Scale,
	definition: Instrument,
	texts: InLanguages,
	losses: Loss[],
): Cells[] {
	const { formula, lost } = printScale(scale, definition, {
		field: (id) => `\${${id}}`,
		divide: "div",
		hasMean: false,
	});
	losses.push(...lost);
	if (formula === null) return [];
	const name = { type: "calculate", name: scale.id, calculation: formula };
	return [{ ...name, ...texts("label", scale.title) }];
}

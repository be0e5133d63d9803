import type { Imported, Loss } from "../imported.ts";
import { counted } from "../tables/counted.ts";
import { type ImportOptions, Reading } from "../tables/reading.ts";
import {
	type SourceRow,
	sourceRows,
	type Table,
} from "../tables/source-table.ts";
import { ChoiceLists } from "./choice-lists.ts";
import { columnOf, reasons } from "./columns.ts";
import { FormTexts } from "./form-texts.ts";
import { Groups } from "./groups.ts";
import { readQuestion } from "./question.ts";

/** A sheet of a workbook: its name and its cells, headings first. */
export interface Sheet {
	name: string;
	rows: Table;
}

/** What an XLSForm is among ours. @param sheets of the workbook */
export function fromXlsForm(
	sheets: readonly Sheet[],
	options: ImportOptions,
): Imported {
	const losses: Loss[] = [];
	const [survey, choices, settings] = SHEETS.map((name) =>
		rowsOf(sheets, name, losses),
	);
	if (!survey?.some((row) => row.peek("type") !== "")) return otherFile();
	const [setting] = settings ?? [];
	const named = setting?.take("default_language") ?? "";
	const all = [...survey, ...(choices ?? [])];
	const texts = new FormTexts(all, named, options.language);
	const reading = new Reading(texts.languages);
	const lists = new ChoiceLists(choices ?? [], texts);
	readSurvey(survey, { reading, texts, lists });
	lists.finish();
	const title = titleOf(setting, options);
	for (const row of settings ?? []) row.reportRest(SETTINGS);
	losses.push(...otherSheets(sheets));
	reading.losses.unshift(...losses.splice(0));
	reading.understood.push(...said(survey, texts));
	return reading.finish(options, texts.inEach(title));
}

const SHEETS = ["survey", "choices", "settings"];

const SETTINGS: Readonly<Record<string, string>> = {
	version: "Waymark numbers versions itself.",
};

function rowsOf(
	sheets: readonly Sheet[],
	name: string,
	losses: Loss[],
): SourceRow[] {
	const sheet = sheets.find((each) => each.name.trim().toLowerCase() === name);
	const within = name === "survey" ? "" : `${name}, `;
	return sheet ? sourceRows(sheet.rows, columnOf, { within, losses }) : [];
}

function otherFile(): Imported {
	const why =
		"An XLSForm has a sheet “survey” with a column “type”, and this workbook does not. Check that it is the form, and not its data.";
	return { definition: null, understood: [why], losses: [] };
}

interface Form {
	reading: Reading;
	texts: FormTexts;
	lists: ChoiceLists;
}

function readSurvey(survey: readonly SourceRow[], form: Form): void {
	const { reading, texts } = form;
	const groups = new Groups(reading, texts);
	for (const row of survey) {
		row.name = row.peek("name");
		const type = row
			.peek("type")
			.toLowerCase()
			.replace(/[\s_]+/g, "_");
		const [, edge, what] = /^(begin|end)_(group|repeat)$/.exec(type) ?? [];
		if (edge === undefined) {
			readQuestion(row, { ...form, groups });
			row.reportRest(reasons);
			continue;
		}
		row.take("type");
		if (edge === "begin") groups.begin(row, what === "repeat");
		else groups.end(row);
	}
}

function titleOf(setting: SourceRow | undefined, { title }: ImportOptions) {
	const form = setting?.peek("form_title") ?? "";
	if (form === title || title === "") return setting?.take("form_title") || "?";
	return title;
}

function otherSheets(sheets: readonly Sheet[]): Loss[] {
	return sheets.flatMap(({ name, rows }): Loss[] => {
		const cells = rows.flat().filter((cell) => cell.trim() !== "").length;
		if (SHEETS.includes(name.trim().toLowerCase()) || cells === 0) return [];
		const what = counted(cells, "cell");
		const why = "Waymark reads the sheets survey, choices and settings.";
		return [{ where: `sheet ${name}`, what, why, kind: "lost" }];
	});
}

function said(
	survey: readonly SourceRow[],
	{ languages }: FormTexts,
): string[] {
	const [source, ...others] = languages;
	return [
		`${counted(survey.length, "row")} in the sheet survey; the source language is ${source}.`,
		...(others.length > 0
			? [
					`Texts in ${others.join(", ")} are kept as not reviewed: where one is missing it stays missing, and publishing waits until all are there and reviewed.`,
				]
			: []),
	];
}

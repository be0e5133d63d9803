import type { Text } from "../../definition.ts";
import { isObject, listAt, objectsAt, own, textAt } from "../import/json.ts";
import { choicesOf } from "./choices.ts";
import type { Entry } from "./entries.ts";
import { inputOf } from "./inputs.ts";
import { addItem, reportRest } from "./question.ts";
import type { Reading } from "./reading.ts";

/** Rows that are all answered from one list become questions of their own. */
export function addMatrix(reading: Reading, entry: Entry): void {
	const { element, where } = entry;
	reportRest(reading, element, where, [
		"columns",
		"rows",
		"eachRowRequired",
		"isAllRowRequired",
		"alternateRows",
	]);
	const found = choicesOf(reading, element, "columns", where);
	const rows = listAt(element, "rows");
	if (found.options.length === 0 || rows.length === 0) {
		reading.lost(
			where,
			"A matrix without rows or columns",
			"There is nothing to ask.",
		);
		return;
	}
	const responseSet = reading.sets.idOf(found.options, `${where}_answers`);
	const title = reading.text(element, "title");
	reading.changed(
		where,
		`A matrix of ${rows.length} rows`,
		"Each row is a question with a page of its own; the title of the matrix stands before its words.",
	);
	const isRequired =
		element.eachRowRequired === true || element.isAllRowRequired === true;
	for (const row of rows) {
		const value = String(isObject(row) ? own(row, "value") : row);
		const words =
			(isObject(row) && reading.text(row, "text")) || reading.say(value);
		const ofRow = {
			...entry,
			element: { isRequired, description: element.description },
		};
		addItem(
			reading,
			ofRow,
			`${where}.${value}`,
			title ? after(title, words) : words,
			{ ...found, asked: { type: "single", responseSet }, read: [] },
		);
	}
}

function after(title: Text, words: Text): Text {
	const entries = Object.entries(words).map(([language, row]) => [
		language,
		`${title[language] ?? Object.values(title)[0]} – ${row}`,
	]);
	return Object.fromEntries(entries);
}

/** Several lines under one title become questions of their own. */
export function addLines(reading: Reading, entry: Entry): void {
	const { element, where } = entry;
	reportRest(reading, element, where, ["items", "itemSize", "colCount"]);
	const title = reading.text(element, "title");
	for (const line of objectsAt(element, "items")) {
		const name = `${where}.${textAt(line, "name") ?? ""}`;
		const words = reading.text(line, "title") ?? reading.say(name);
		const input = inputOf(reading, { ...line, type: "text" }, name);
		if (input)
			addItem(
				reading,
				{ ...entry, element: line },
				name,
				title ? after(title, words) : words,
				input,
			);
	}
}

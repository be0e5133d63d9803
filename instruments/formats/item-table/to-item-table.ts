import type { Instrument, Item, Text } from "../../definition.ts";
import { inLanguage } from "../../text.ts";
import { optionsOf } from "../../values.ts";
import {
	changed,
	type ExportedTable,
	lost,
	unwritten,
	unwrittenOfItem,
	withheld,
} from "../tables/exported.ts";
import { relevance } from "../xlsform/relevance.ts";
import { columns } from "./columns.ts";
import { printOptions } from "./options.ts";

/**
 * The items of a definition as a table that people can read and change.
 *
 * @param language of the texts; the source language where a text is not in it
 */
export function toItemTable(
	definition: Instrument,
	language: string,
): ExportedTable {
	const rows = definition.items.map((item) =>
		cellsOf(item, definition, language),
	);
	return {
		rows: [
			[...columns],
			...rows.map((row) => columns.map((column) => row[column] ?? "")),
		],
		losses: [
			...definition.items.flatMap((item) => [
				...unwrittenOfItem(item, WRITTEN, "A table of items"),
				...barsIn(item, definition, language),
				...(item.text === null ? [withheld(item.id)] : []),
			]),
			...(definition.sections ?? []).flatMap(({ id, text }) =>
				text ? [lost(id, "text", "A table of items has no place for it.")] : [],
			),
			...definition.scales.map(({ id }) =>
				changed(id, "scale", "Only its title and its items are in the table."),
			),
			...unwritten(
				definition,
				["id", "items", "scales", "responseSets", "sections"],
				"A table of items",
			),
			...definition.languages
				.filter((each) => each !== language)
				.map((each) =>
					lost(
						"the instrument",
						`texts in ${each}`,
						"A table of items has one language.",
					),
				),
		],
	};
}

const WRITTEN = [
	...["id", "text", "type", "responseSet", "help", "required", "reverse"],
	...["topic", "section", "showIf", "min", "max", "step", "decimals", "unit"],
	...["maxLength", "minLabel", "maxLabel"],
];

function cellsOf(
	item: Item,
	definition: Instrument,
	language: string,
): Record<string, string> {
	const { scales, sections = [] } = definition;
	const words = (text: Text | null | undefined) =>
		text ? inLanguage(text, language) : "";
	const all: Partial<Record<string, unknown>> = { ...item };
	const plain = (field: string) => String(all[field] ?? "");
	const text = (field: string) => words(all[field] as Text | undefined);
	const yes = (field: string) => (all[field] === true ? "yes" : "");
	const named = scales.filter(({ items }) => items?.includes(item.id));
	return {
		id: item.id,
		text: words(item.text ?? item.topic),
		type: item.type,
		options: printOptions(optionsOf(definition, item), language),
		help: text("help"),
		required: yes("required"),
		scale: named.map(({ title }) => words(title)).join("; "),
		reverse: yes("reverse"),
		topic: words(item.topic),
		section: words(sections.find(({ id }) => id === item.section)?.title),
		"show if": item.showIf ? (relevance(definition)(item.showIf) ?? "") : "",
		min: plain("min"),
		max: plain("max"),
		"min label": text("minLabel"),
		"max label": text("maxLabel"),
		step: plain("step"),
		decimals: plain("decimals"),
		unit: text("unit"),
		"max length": plain("maxLength"),
	};
}

/** An upright bar parts options. */
function barsIn(item: Item, definition: Instrument, language: string) {
	return optionsOf(definition, item).flatMap(({ code, label }) =>
		inLanguage(label, language).includes("|")
			? [
					changed(
						item.id,
						`option ${code}`,
						"The bar in its label is a stroke.",
					),
				]
			: [],
	);
}

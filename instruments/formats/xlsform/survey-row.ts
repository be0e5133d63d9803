import type { Condition, Instrument, Item, Text } from "../../definition.ts";
import type { Loss } from "../imported.ts";
import {
	changed,
	lost,
	unwrittenOfItem,
	withheld,
} from "../tables/exported.ts";
import type { Cells } from "./table-of.ts";

/** What the rows are written with. */
export interface Writing {
	definition: Instrument;
	/** A text in the columns of the languages. */
	texts(column: string, text: Text | undefined): Cells;
	relevance(condition: Condition): string | null;
	losses: Loss[];
}

const ALWAYS = ["id", "type", "section", "text", "help", "showIf", "required"];

/** The row of an item on the survey sheet; what a form has no place for is added to the losses. */
export function surveyRow(item: Item, writing: Writing): Cells[] {
	const { texts, losses, relevance } = writing;
	const { cells, written } = typed(item, losses);
	if (item.text === null) losses.push(withheld(item.id));
	losses.push(...unwrittenOfItem(item, [...ALWAYS, ...written], "An XLSForm"));
	const { help, required, showIf } = {
		...{ help: undefined, required: false, showIf: undefined },
		...item,
	};
	return [
		{
			name: item.id,
			...texts("label", item.text ?? item.topic),
			...(help && texts("hint", help)),
			...(required && { required: "yes" }),
			...(showIf && { relevant: relevance(showIf) ?? "" }),
			...cells,
		},
	];
}

interface Typed {
	cells: Cells;
	/** Which fields of the item, beside those that every one has, the row says. */
	written: string[];
}

function typed(item: Item, losses: Loss[]): Typed {
	switch (item.type) {
		case "single":
			return choice("select_one", item.responseSet);
		case "multiple":
			return choice("select_multiple", item.responseSet);
		case "ranking":
			return choice("rank", item.responseSet);
		case "rating":
			losses.push(changed(item.id, "rating", "It is a list of choices there."));
			return {
				cells: { type: `select_one ${ratingList(item)}` },
				written: ["min", "max", "minLabel", "maxLabel"],
			};
		case "slider":
			return {
				cells: {
					type: "range",
					parameters: `start=${item.min} end=${item.max} step=${item.step}`,
				},
				written: ["min", "max", "step"],
			};
		case "number":
			return {
				cells: {
					type: item.decimals ? "decimal" : "integer",
					constraint: limits(item, String),
				},
				written: ["min", "max", ...(holdsDecimals(item) ? ["decimals"] : [])],
			};
		case "date":
			return {
				cells: { type: "date", constraint: limits(item, asDate) },
				written: ["min", "max"],
			};
		case "text":
		case "long-text":
			return {
				cells: {
					type: "text",
					...(item.type === "long-text" && { appearance: "multiline" }),
					...(item.maxLength && {
						constraint: `string-length(.) <= ${item.maxLength}`,
					}),
				},
				written: ["maxLength"],
			};
		case "information":
			return { cells: { type: "note" }, written: [] };
	}
}

function choice(type: string, list: string): Typed {
	return { cells: { type: `${type} ${list}` }, written: ["responseSet"] };
}

/** None and 6 come back as they were. */
function holdsDecimals({ decimals = 0 }: { decimals?: number }): boolean {
	return decimals === 0 || decimals === 6;
}

function asDate(day: string): string {
	return `date('${day}')`;
}

function limits<Value>(
	{ min, max }: { min?: Value; max?: Value },
	print: (value: Value) => string,
): string {
	return [
		...(min === undefined ? [] : [`. >= ${print(min)}`]),
		...(max === undefined ? [] : [`. <= ${print(max)}`]),
	].join(" and ");
}

function ratingList({ id }: Item): string {
	return `${id}-points`;
}

/** The choices sheet: every response set, and the points of every rating. */
export function choiceRows(writing: Writing): Cells[] {
	const { definition, texts, losses } = writing;
	const sets = Object.entries(definition.responseSets);
	return [
		...sets.flatMap(([list, { options }]) =>
			options.map(({ code, label, ...more }): Cells => {
				for (const field of Object.keys(more))
					losses.push(
						lost(
							`${list}, option ${code}`,
							field,
							"An XLSForm has no place for it.",
						),
					);
				return {
					list_name: list,
					name: String(code),
					...texts("label", label),
				};
			}),
		),
		...definition.items.flatMap((item) =>
			item.type === "rating" ? points(item, writing) : [],
		),
	];
}

function points(
	item: Extract<Item, { type: "rating" }>,
	{ definition, texts }: Writing,
): Cells[] {
	const rows: Cells[] = [];
	for (let code = item.min; code <= item.max; code += 1) {
		const ends = new Map([
			[item.min, item.minLabel],
			[item.max, item.maxLabel],
		]);
		const words = (tag: string) => ends.get(code)?.[tag] ?? "";
		const label = Object.fromEntries(
			definition.languages.map((tag) => [tag, `${code} ${words(tag)}`.trim()]),
		);
		const name = { list_name: ratingList(item), name: String(code) };
		rows.push({ ...name, ...texts("label", label) });
	}
	return rows;
}

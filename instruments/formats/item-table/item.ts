import type { Item } from "../../definition.ts";
import { plainLabel, topicOf } from "../tables/plain-label.ts";
import type { Reading } from "../tables/reading.ts";
import type { SourceRow } from "../tables/source-table.ts";
import { readOptions } from "./options.ts";
import { type Question, withoutChoices } from "./plain-item.ts";
import { says } from "./says.ts";

interface Place {
	name: string;
	section: string | undefined;
	language: string;
	reading: Reading;
}

/** Makes an item of a row, or reports why not. @returns the item, or null */
export function readItem(row: SourceRow, place: Place): Item | null {
	const { reading, name, language } = place;
	const said = row
		.peek("type")
		.toLowerCase()
		.replace(/[\s_]+/g, "-");
	const type = TYPES[said] ?? (row.peek("options") === "" ? "text" : "single");
	if (said === "" || TYPES[said] !== undefined) row.take("type");
	else
		row.lose("type", `There is no such type: it is ${type} here.`, "changed");
	if (plainLabel(row.peek("text")) === "" && type === "information") {
		reading.leaveOut(row, name, "It has no words.");
		return null;
	}
	const question = questionOf(row, type, place);
	if (CHOOSES.has(type)) return addChoice(row, type, question, place);
	const item = withoutChoices(row, type, question, language);
	reading.add(name || question.id, item);
	return item;
}

const CHOOSES = new Set<Item["type"]>(["single", "multiple", "ranking"]);

const TYPES: Readonly<Record<string, Item["type"]>> = {
	...{ single: "single", choice: "single", radio: "single", likert: "single" },
	...{ multiple: "multiple", checkbox: "multiple", ranking: "ranking" },
	...{ rating: "rating", slider: "slider", number: "number", date: "date" },
	...{ integer: "number", text: "text", "long-text": "long-text" },
	...{ information: "information", info: "information", note: "information" },
};

function questionOf(row: SourceRow, type: string, place: Place): Question {
	const { name, section, language, reading } = place;
	const source = row.take("text");
	const text = plainLabel(source);
	if (text !== source)
		row.report(
			`text: ${source}`,
			"Its mark-up or spacing was taken out.",
			"changed",
		);
	if (text === "") row.report("text", "It has no words yet: add them.");
	const isTold = type === "information";
	const help = isTold ? "" : row.take("help");
	const topic = row.take("topic") || topicOf(text) || name || "?";
	return {
		id: reading.idOf(row, name || `item_${reading.items.length + 1}`),
		...(section && { section }),
		topic: { [language]: topic },
		text: text === "" ? null : { [language]: text },
		...(help !== "" && { help: { [language]: help } }),
		...reading.showIf(row, "show if"),
		...(!isTold && says(row, "required") && { required: true }),
	};
}

function addChoice(
	row: SourceRow,
	type: Item["type"],
	question: Question,
	{ name, language, reading }: Place,
): Item {
	const source = row.take("options");
	const { options, codes, changes } = readOptions(source, language);
	for (const change of changes) row.report("options", change, "changed");
	const known = name || question.id;
	const isRanking = type === "ranking";
	if (options.length < (isRanking ? 2 : 1)) {
		row.report(
			`type: ${type}, options: ${source}`,
			"It has too few options: any text.",
			"changed",
		);
		const item = { ...question, type: "text" } as const;
		reading.add(known, item);
		return item;
	}
	const responseSet = reading.sets.idOf(options, `${question.id}_options`);
	const kind = isRanking
		? "ranking"
		: type === "multiple"
			? "multiple"
			: "single";
	const item: Item = { ...question, type: kind, responseSet };
	if (item.type === "single") {
		const hasNumbers = options.some(({ code }) => typeof code === "number");
		if (hasNumbers && says(row, "reverse")) item.reverse = true;
	}
	reading.add(known, item, { options, codes });
	return item;
}

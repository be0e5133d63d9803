import type { Item } from "../../definition.ts";
import { textAt } from "../import/json.ts";
import { topicFrom } from "../import/topic.ts";
import { takesOther } from "./choices.ts";
import type { Entry } from "./entries.ts";
import type { Input } from "./input.ts";
import { inputOf } from "./inputs.ts";
import { hasMarkup, withoutMarkup } from "./plain-text.ts";
import { addItem, reportRest } from "./question.ts";
import type { Reading } from "./reading.ts";
import { addLines, addMatrix } from "./rows.ts";

/** Adds what an element becomes: one item, or several; what cannot be asked is reported. */
export function addItems(reading: Reading, entry: Entry): void {
	const { element, where, isHeading } = entry;
	if (isHeading) addInformation(reading, entry, "title", []);
	else if (element.type === "html")
		addInformation(reading, entry, "html", ["html"]);
	else if (element.type === "matrix") addMatrix(reading, entry);
	else if (element.type === "multipletext") addLines(reading, entry);
	else if (element.type === "expression") {
		const why = `“${where}” is worked out, and is no question here.`;
		reading.earlier.set(where, why);
		reading.lost(
			where,
			`A calculated value: ${textAt(element, "expression") ?? ""}`,
			"Scores are worked out by scales. Add one by hand.",
		);
	} else addQuestion(reading, entry);
}

function addInformation(
	reading: Reading,
	entry: Entry,
	name: string,
	read: string[],
): void {
	const { element, where, section } = entry;
	if (!entry.isHeading) reportRest(reading, element, where, read);
	const given = reading.text(element, name);
	if (given === undefined) {
		reading.lost(where, "A text without words", "There is nothing to show.");
		return;
	}
	if (hasMarkup(given))
		reading.changed(where, "Its markup", "Texts are plain here.");
	const text = withoutMarkup(given);
	const showIf = reading.showIf(entry.visibleIf, where);
	reading.items.push({
		id: reading.names.give(where),
		type: "information",
		...(section !== undefined && { section }),
		topic: topicFrom(text),
		text,
		...(showIf && { showIf }),
	});
}

function addQuestion(reading: Reading, entry: Entry): void {
	const { element, where } = entry;
	const input = inputOf(reading, element, where);
	if (input === null) {
		reading.earlier.set(where, `“${where}” is not in the definition.`);
		return;
	}
	reportRest(reading, element, where, input.read);
	const item = addItem(
		reading,
		entry,
		where,
		reading.text(element, "title") ?? reading.say(where),
		input,
	);
	if (takesOther(element) && input.codes.has("other"))
		addOther(reading, entry, item, input);
}

function addOther(
	reading: Reading,
	{ element, section }: Entry,
	item: Item,
	{ codes }: Input,
): void {
	const text =
		reading.text(element, "otherPlaceholder") ?? reading.say("Please say what");
	const is = codes.get("other") ?? "other";
	reading.changed(
		item.id,
		"An answer of one's own",
		"A question after it asks for the words.",
	);
	reading.items.push({
		id: reading.names.giveQuietly(`${item.id}_other`),
		type: "text",
		...(section !== undefined && { section }),
		topic: topicFrom(text),
		text,
		showIf: { item: item.id, is },
	});
}

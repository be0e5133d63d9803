import type { Item, Text } from "../../definition.ts";
import {
	excerpt,
	type JsonObject,
	objectAt,
	objectsAt,
	own,
	textAt,
} from "../import/json.ts";
import { reportUnread } from "../import/report-unread.ts";
import { topicFrom } from "../import/topic.ts";
import { codingsOf } from "./codings.ts";
import { showIfOf } from "./conditions.ts";
import type { Entry } from "./entries.ts";
import { controlOf, reportExtensions } from "./extensions.ts";
import { inputOf } from "./inputs.ts";
import type { Reading } from "./reading.ts";
import { urls } from "./urls.ts";

/** Adds the item, or the two items, that an element becomes; what cannot be asked is reported. */
export function addItems(reading: Reading, entry: Entry): void {
	const { element, where } = entry;
	if (!entry.isHeading) reportRest(reading, entry);
	const text = reading.text(element, "text");
	if (element.type === "display" || entry.isHeading) {
		addInformation(reading, entry, text);
		return;
	}
	const words = text ?? reading.say(textAt(element, "prefix") ?? where);
	if (text === undefined)
		reading.changed(
			where,
			"It has no wording; its name was filled in",
			"Write the question.",
		);
	const input = inputOf(reading, entry);
	if (input === null) return;
	const id = reading.names.give(where);
	const showIf = showIfOf(reading, [...entry.within, element], where);
	const item: Item = {
		...baseOf(reading, entry, id, words),
		...(showIf && { showIf }),
		...input.asked,
	};
	reading.items.push(item);
	remember(reading, where, {
		item,
		options: input.options,
		codes: input.codes,
	});
	if (input.other !== undefined) addOther(reading, item, input.other);
}

/** The first of two with one name is the one that conditions mean. */
function remember(
	reading: Reading,
	where: string,
	target: Parameters<Reading["targets"]["set"]>[1],
): void {
	if (reading.targets.has(where)) {
		reading.changed(
			where,
			"Two questions have this name in the file",
			"Conditions that name it look at the first.",
		);
		return;
	}
	reading.targets.set(where, target);
}

function addInformation(
	reading: Reading,
	entry: Entry,
	text: Text | undefined,
): void {
	const { element, where } = entry;
	if (text === undefined) {
		reading.lost(where, "A display without words", "There is nothing to show.");
		return;
	}
	const id = reading.names.give(where);
	const showIf = showIfOf(
		reading,
		entry.isHeading ? entry.within : [...entry.within, element],
		where,
	);
	reading.items.push({
		id,
		type: "information",
		...(entry.section !== undefined && { section: entry.section }),
		topic: topicFrom(text),
		text,
		...(showIf && { showIf }),
	});
}

/** What every question has. */
function baseOf(
	reading: Reading,
	{ element, section, notes }: Entry,
	id: string,
	text: Text,
) {
	const help = helpOf(reading, notes);
	const short = objectsAt(element, "extension").find(
		({ url }) => url === urls.shortText,
	);
	return {
		id,
		...codingsOf(element),
		...(section !== undefined && { section }),
		topic: (short && reading.text(short, "valueString")) ?? topicFrom(text),
		text,
		...(help && { help }),
		...(element.required === true && { required: true }),
	};
}

/** Texts below a question, but those that name the ends of a line or a unit. */
function helpOf(
	reading: Reading,
	notes: readonly JsonObject[],
): Text | undefined {
	const texts = notes
		.filter((note) => !/^(lower|upper|unit)$/.test(controlOf(note)))
		.map((note) => reading.text(note, "text"))
		.filter((text) => text !== undefined);
	const languages = new Set(texts.flatMap((text) => Object.keys(text)));
	const inEach = [...languages].map((language) => [
		language,
		texts.flatMap((text) => text[language] ?? []).join("\n"),
	]);
	return texts.length === 0 ? undefined : Object.fromEntries(inEach);
}

function addOther(reading: Reading, item: Item, code: string): void {
	const text = reading.say("Please say what");
	reading.items.push({
		id: reading.names.giveQuietly(`${item.id}_other`),
		type: "text",
		...(item.section !== undefined && { section: item.section }),
		topic: text,
		text,
		showIf: { item: item.id, is: code },
	});
}

const read = new Set([
	"id",
	"linkId",
	"type",
	"text",
	"_text",
	"item",
	"extension",
	"modifierExtension",
	"enableWhen",
	"enableBehavior",
	"required",
	"repeats",
	"code",
	"maxLength",
	"answerOption",
	"answerValueSet",
]);

const reasons = {
	prefix: "Questions are not numbered, so that a hidden one leaves no gap.",
	initial:
		"Nothing is filled in beforehand, so that nobody answers by leaving it.",
	readOnly: "Respondents can answer every question.",
	definition: "Items do not refer to data elements elsewhere.",
};

const readExtensions: ReadonlySet<string> = new Set([
	urls.itemControl,
	urls.minValue,
	urls.maxValue,
	urls.maxDecimalPlaces,
	urls.sliderStep,
	urls.unit,
	urls.shortText,
]);

function reportRest(reading: Reading, { element, where, notes }: Entry): void {
	const unread = { ...element };
	if (unread.readOnly === false) delete unread.readOnly;
	reportUnread(unread, read, where, reading.losses, reasons);
	reportExtensions(element, readExtensions, where, reading.losses);
	reportExtensions(
		objectAt(element, "_text"),
		new Set([urls.translation]),
		where,
		reading.losses,
	);
	for (const note of notes) {
		reportExtensions(
			note,
			readExtensions,
			textAt(note, "linkId") ?? where,
			reading.losses,
		);
	}
	reportControl(reading, element, where);
	for (const code of objectsAt(element, "code")) {
		if (textAt(code, "system") && textAt(code, "code")) continue;
		reading.lost(
			where,
			`Code ${excerpt(code)}`,
			"It does not say of which terminology it is.",
		);
	}
}

/** Controls that Waymark would choose as well are no loss. */
function reportControl(
	reading: Reading,
	element: JsonObject,
	where: string,
): void {
	const control = controlOf(element);
	const isOwn =
		/^(|slider|radio-button|check-box|text-box|lower|upper|unit|help|spinner)$/.test(
			control,
		);
	if (isOwn) return;
	const shown =
		own(element, "type") === "choice"
			? "All answers are shown at once"
			: "Waymark chooses how it is shown";
	reading.changed(where, `Control ${control}`, `${shown}.`);
}

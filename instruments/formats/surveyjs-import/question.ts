import type { Item, Text } from "../../definition.ts";
import type { JsonObject } from "../import/json.ts";
import { reportUnread } from "../import/report-unread.ts";
import { topicFrom } from "../import/topic.ts";
import type { Entry } from "./entries.ts";
import type { Input } from "./input.ts";
import { hasMarkup, withoutMarkup } from "./plain-text.ts";
import type { Reading } from "./reading.ts";

const readOfAll = [
	"type",
	"name",
	"title",
	"description",
	"isRequired",
	"visibleIf",
	"startWithNewLine",
];

const reasons = {
	requiredIf: "A question must be answered always or never.",
	enableIf: "A question that is shown can be answered.",
	validators: "Answers are held against their kind, range and length alone.",
	defaultValue:
		"Nothing is filled in beforehand, so that nobody answers by leaving it.",
	setValueIf: "Answers are given by people alone.",
	choicesByUrl: "Answers are in the definition, not elsewhere.",
	choicesOrder: "Answers stand in the order of the definition.",
	correctAnswer: "There are no right answers. Scales say how answers count.",
	choicesVisibleIf: "All answers of a question are offered.",
	imageLink: "Pictures are put into a survey, under Media.",
};

/** Adds one question; conditions know it by `name`. */
export function addItem(
	reading: Reading,
	{ element, where, section, visibleIf }: Entry,
	name: string,
	title: Text,
	{ asked, options, codes }: Input,
): Item {
	if (hasMarkup(title))
		reading.changed(where, "Its markup", "Texts are plain here.");
	if (Object.values(title).some((words) => /\{[^{}]+\}/.test(words))) {
		reading.changed(
			where,
			"A place in its text for an earlier answer",
			"Texts are the same for everybody: the braces are shown as they are. Write it anew.",
		);
	}
	const text = withoutMarkup(title);
	const help = reading.text(element, "description");
	const showIf = reading.showIf(visibleIf, where);
	const item: Item = {
		id: reading.names.give(name),
		...(section !== undefined && { section }),
		topic: topicFrom(text),
		text,
		...(help && { help: withoutMarkup(help) }),
		...(showIf && { showIf }),
		...(element.isRequired === true && { required: true }),
		...asked,
	};
	reading.items.push(item);
	if (reading.earlier.has(name))
		reading.changed(
			name,
			"Two questions have this name in the file",
			"Conditions that name it look at the last.",
		);
	reading.earlier.set(name, { item, options, codes });
	return item;
}

/** Reports each field of an element that nobody reads. */
export function reportRest(
	reading: Reading,
	element: JsonObject,
	where: string,
	read: readonly string[],
): void {
	reportUnread(
		element,
		new Set([...readOfAll, ...read]),
		where,
		reading.losses,
		reasons,
	);
}

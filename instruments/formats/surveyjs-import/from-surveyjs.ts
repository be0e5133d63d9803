import { languageTag } from "../../definition.ts";
import { completeDraft } from "../import/complete-draft.ts";
import {
	isObject,
	type JsonObject,
	objectsAt,
	textAt,
} from "../import/json.ts";
import { MOST_ITEMS, tooManyItems } from "../import/limits.ts";
import { reportUnread } from "../import/report-unread.ts";
import type { Asked, Imported } from "../imported.ts";
import { validId } from "../tables/names.ts";
import { toFillIn } from "../tables/new-draft.ts";
import { childrenOf, entriesOf } from "./entries.ts";
import { addItems } from "./items.ts";
import { Reading } from "./reading.ts";

const read = new Set([
	"title",
	"description",
	"locale",
	"pages",
	"elements",
	"questions",
	"logoPosition",
]);

const reasons = {
	calculatedValues: "Scores are worked out by scales. Add them by hand.",
	triggers: "Nothing happens by an answer but that questions are shown.",
	completedHtml: "What people read at the end is said in a survey.",
	completedHtmlOnCondition: "What people read at the end is said in a survey.",
	clearInvisibleValues: "An answer goes when its question is hidden.",
	showQuestionNumbers: "Questions are not numbered.",
	questionsOnPageMode: "One question stands on a page.",
};

/**
 * Reads a survey of SurveyJS: its questions and texts in all languages, pages and panels as sections, and
 * conditions. What a definition has no place for is among the losses.
 *
 * @param json what the JSON says, nested no deeper than recursion can follow
 * @param wanted id, title or language in place of what the file says
 */
export function fromSurveyJs(json: unknown, wanted: Asked = {}): Imported {
	if (!isObject(json) || !holdsPages(json)) {
		const why =
			"A survey of SurveyJS is an object with its questions under “pages” or “elements”, and this file is not.";
		return { definition: null, understood: [why], losses: [] };
	}
	const reading = new Reading(languageOf(json, wanted));
	reportUnread(json, read, "the survey", reading.losses, reasons);
	const pages = [...objectsAt(json, "pages"), ...childrenOf(json)];
	const entries = entriesOf(reading, pages, {
		section: undefined,
		visibleIf: [],
	});
	if (entries.length > MOST_ITEMS) {
		return { definition: null, understood: [tooManyItems], losses: [] };
	}
	for (const entry of entries) addItems(reading, entry);
	const title =
		wanted.title === undefined
			? (reading.text(json, "title") ?? reading.say("Imported survey"))
			: reading.say(wanted.title);
	const purpose = reading.text(json, "description");
	const { items, sets, languages, losses } = reading;
	const used = new Set(items.map(({ section }) => section));
	const parts = {
		id: validId(
			wanted.id ?? textAt(json, "title") ?? Object.values(title)[0] ?? "",
		),
		title,
		languages,
		sections: reading.sections.filter(({ id }) => used.has(id)),
		responseSets: sets.all,
		items,
		scales: [],
	};
	return {
		definition: completeDraft(parts, { purpose }, losses),
		understood: sentences(reading, objectsAt(json, "pages").length),
		losses,
	};
}

function holdsPages(json: JsonObject): boolean {
	return ["pages", "elements", "questions"].some((name) =>
		Array.isArray(json[name]),
	);
}

function languageOf(json: JsonObject, { language }: Asked): string {
	const tag = language ?? textAt(json, "locale") ?? "en";
	return languageTag.test(tag) ? tag : "en";
}

function sentences(
	{ items, sections, languages }: Reading,
	pages: number,
): string[] {
	const questions = items.filter(({ type }) => type !== "information").length;
	const conditions = items.filter(({ showIf }) => showIf).length;
	return [
		`A survey of SurveyJS with ${pages} pages.`,
		`Questions: ${questions}. Pages of information: ${items.length - questions}. Sections: ${sections.length}.`,
		`Conditions: ${conditions}.`,
		`Languages: ${languages.join(", ")}.`,
		toFillIn,
	];
}

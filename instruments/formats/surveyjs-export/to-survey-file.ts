import type { Instrument, Item, Text } from "../../definition.ts";
import { inLanguage } from "../../text.ts";
import {
	itemPartsNotCarried,
	listsWith,
	partsNotCarried,
} from "../export/not-carried.ts";
import type { Exported } from "../exported.ts";
import type { Loss } from "../imported.ts";
import { elementOf, type Say } from "./element.ts";
import type { SurveyFile, SurveyFilePage, SurveyText } from "./survey-file.ts";

const SURVEYJS = "A survey of SurveyJS";

/**
 * An instrument without faults as a survey of SurveyJS, a page for each section. For the display of our own
 * pages there is `toSurveyJs`.
 *
 * @param language the one language of the file; all of the instrument's in one file when absent
 */
export function toSurveyFile(
	definition: Instrument,
	language?: string,
): Exported<SurveyFile> {
	const { title, purpose, languages } = definition;
	const [source = "en"] = languages;
	const say: Say = (text) =>
		language === undefined ? inAll(text, source) : inLanguage(text, language);
	const content: SurveyFile = {
		title: say(title),
		description: say(purpose),
		locale: language ?? source,
		showQuestionNumbers: false,
		clearInvisibleValues: "onHidden",
		pages: pagesOf(definition, say),
	};
	const losses = [
		...partsNotCarried(definition, ["purpose", "sections", "stem"], SURVEYJS),
		...itemPartsNotCarried(
			definition,
			["covers", "reverse", "codings"],
			SURVEYJS,
		),
		...changes(definition),
	];
	return { content, losses };
}

/** One language is a plain text. */
function inAll(text: Text, source: string): SurveyText {
	const words = inLanguage(text, source);
	if (Object.keys(text).length < 2) return words;
	const { [source]: _, ...others } = text;
	return source === "en"
		? { default: words, ...others }
		: { default: words, [source]: words, ...others };
}

/** Items of one section stand together; others by themselves, as far as they follow one another. */
function pagesOf(definition: Instrument, say: Say): SurveyFilePage[] {
	const pages: SurveyFilePage[] = [];
	let section: string | undefined;
	for (const item of definition.items) {
		if (pages.length === 0 || item.section !== section) {
			section = item.section;
			pages.push(pageOf(definition, item, pages.length + 1, say));
		}
		pages.at(-1)?.elements.push(elementOf(definition, item, say));
	}
	return pages;
}

function pageOf(
	{ sections = [], stem }: Instrument,
	{ section }: Item,
	number: number,
	say: Say,
): SurveyFilePage {
	const found = sections.find(({ id }) => id === section);
	const text = found?.text ?? stem;
	return {
		name: `page_${number}`,
		...(found && { title: say(found.title) }),
		...(text && { description: say(text) }),
		elements: [],
	};
}

function changes(definition: Instrument): Loss[] {
	const { items, sections = [], stem } = definition;
	const changed = (where: string[], what: string, why: string): Loss[] =>
		where.length === 0
			? []
			: [{ where: where.join(", "), what, why, kind: "changed" }];
	const ids = (fits: (item: Item) => boolean) =>
		items.filter(fits).map(({ id }) => id);
	return [
		...changed(
			stem ? ["stem"] : [],
			"The words above every question",
			"They stand above each page without words of its own.",
		),
		...changed(
			sections.flatMap(({ id, text }) => (text && stem ? [id] : [])),
			"The words above every question",
			"The section has a text of its own above its page.",
		),
		...changed(
			ids(({ type }) => type === "slider"),
			"The words at the ends of a line, and its unit",
			"A line to slide along has numbers alone in SurveyJS.",
		),
		...changed(
			ids((item) => item.type === "number" && item.unit !== undefined),
			"The unit",
			"Put it into the question.",
		),
		...changed(
			ids((item) => "whyWeAsk" in item && item.whyWeAsk !== undefined),
			"Why it is asked",
			"It stands below the question.",
		),
		...changed(
			ids(({ text }) => text === null),
			"The wording is withheld",
			"What the question is about stands in its place.",
		),
		...changed(
			listsWith(definition, ({ kind }) => kind !== undefined),
			"That an answer says nothing of substance",
			"“Does not apply” and its like are answers like all others.",
		),
		...changed(
			listsWith(definition, ({ codings }) => codings !== undefined),
			"The codes of answers in terminologies",
			"SurveyJS has no place for them.",
		),
		...changed(
			ids(({ type }) => type !== "information"),
			"What the question is about in a few words",
			"SurveyJS has the wording alone.",
		),
	];
}

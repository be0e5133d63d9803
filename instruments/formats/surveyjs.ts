import { DEFAULT_MAX_LENGTH } from "../answer-checks/text.ts";
import type {
	InformationItem,
	Instrument,
	Item,
	Option,
	RatingItem,
	TextItem,
} from "../definition.ts";
import { sectionAt } from "../section-at.ts";
import { inLanguage } from "../text.ts";
import { isExclusive, optionsOf } from "../values.ts";
import type {
	SurveyChoice,
	SurveyElement,
	SurveyInput,
	SurveyJson,
	SurveyPage,
} from "./survey-json.ts";
import { visibleIf } from "./surveyjs-expression.ts";

/**
 * Compiles an instrument for display by survey-core 3, in one language: a page for each item, nothing
 * chosen beforehand, and conditions as expressions. Survey-core shows and pages; whether answers are valid
 * is for `checkAnswers` alone.
 *
 * A rating is a choice between its numbers with the ends named, and never survey-core's `rating`, which
 * turns into a drop-down list where space is short. A ranking is a checkbox whose list is in order, a slider
 * a number: its own kinds for these want dragging. Where wording is withheld the topic stands in its place.
 */
export function toSurveyJs(
	instrument: Instrument,
	language: string,
): SurveyJson {
	return {
		locale: language,
		clearInvisibleValues: "onHidden",
		showQuestionNumbers: false,
		pages: instrument.items.map((item) => pageOf(instrument, item, language)),
	};
}

function pageOf(
	instrument: Instrument,
	item: Item,
	language: string,
): SurveyPage {
	const name = `page_${item.id}`;
	const section = sectionAt(instrument, instrument.items, item);
	const title = section && inLanguage(section.title, language);
	if (item.type === "information") {
		const elements = [informationOf(instrument, item, language)];
		return { name, title, elements };
	}
	return {
		name,
		title,
		description: instrument.stem && inLanguage(instrument.stem, language),
		elements: [questionOf(instrument, item, language)],
	};
}

function informationOf(
	instrument: Instrument,
	item: InformationItem,
	language: string,
): SurveyElement {
	return {
		type: "html",
		name: item.id,
		visibleIf: visibleIf(instrument, item),
		html: escapeHtml(inLanguage(item.text, language)),
	};
}

/** Texts are plain; survey-core would take them for markup here. */
function escapeHtml(text: string): string {
	const escapes: Record<string, string> = {
		"&": "&amp;",
		"<": "&lt;",
		">": "&gt;",
	};
	return text.replace(/[&<>]/g, (character) => escapes[character] ?? "");
}

type QuestionItem = Exclude<Item, InformationItem>;

function questionOf(
	instrument: Instrument,
	item: QuestionItem,
	language: string,
): SurveyElement {
	const notes = [item.help, item.whyWeAsk]
		.filter((note) => note !== undefined)
		.map((note) => inLanguage(note, language));
	return {
		name: item.id,
		title: inLanguage(item.text ?? item.topic, language),
		description: notes.length > 0 ? notes.join("\n") : undefined,
		visibleIf: visibleIf(instrument, item),
		isRequired: item.required === true,
		...inputOf(instrument, item, language),
	};
}

function inputOf(
	instrument: Instrument,
	item: QuestionItem,
	language: string,
): SurveyInput {
	const options = optionsOf(instrument, item);
	switch (item.type) {
		case "single":
			return { type: "radiogroup", choices: choicesOf(options, language) };
		case "multiple":
			return { type: "checkbox", choices: ticksOf(options, language) };
		// survey-core keeps the codes in the order in which they are set.
		case "ranking":
			return { type: "checkbox", choices: ticksOf(options, language) };
		case "slider": {
			const { min, max, step } = item;
			return { type: "text", inputType: "number", min, max, step };
		}
		case "rating":
			return { type: "radiogroup", choices: pointsOf(item, language) };
		case "number": {
			const { min, max, decimals = 0 } = item;
			return {
				type: "text",
				inputType: "number",
				min,
				max,
				step: 10 ** -decimals,
			};
		}
		case "date":
			return { type: "text", inputType: "date", min: item.min, max: item.max };
		case "text":
			return { type: "text", inputType: "text", maxLength: lengthOf(item) };
		case "long-text":
			return { type: "comment", maxLength: lengthOf(item) };
	}
}

function lengthOf({ maxLength = DEFAULT_MAX_LENGTH }: TextItem): number {
	return maxLength;
}

function choicesOf(options: Option[], language: string): SurveyChoice[] {
	return options.map(({ code, label }) => ({
		value: code,
		text: inLanguage(label, language),
	}));
}

function ticksOf(options: Option[], language: string): SurveyChoice[] {
	return options.map((option) => ({
		value: option.code,
		text: inLanguage(option.label, language),
		isExclusive: isExclusive(option),
	}));
}

/** 0 – Not at all, 1, 2, … 10 – Completely. */
function pointsOf(item: RatingItem, language: string): SurveyChoice[] {
	const { min, max, minLabel, maxLabel } = item;
	const ends = new Map([
		[min, inLanguage(minLabel, language)],
		[max, inLanguage(maxLabel, language)],
	]);
	return Array.from({ length: max - min + 1 }, (_, i) => {
		const label = ends.get(min + i);
		const text = label === undefined ? `${min + i}` : `${min + i} – ${label}`;
		return { value: min + i, text };
	});
}

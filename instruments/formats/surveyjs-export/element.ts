import { DEFAULT_MAX_LENGTH } from "../../answer-checks/text.ts";
import type { Instrument, Item, Option, Text } from "../../definition.ts";
import { isExclusive, optionsOf } from "../../values.ts";
import { visibleIf } from "../surveyjs-expression.ts";
import type { SurveyFileElement, SurveyText } from "./survey-file.ts";

/** Writes a text in the language, or the languages, of the file. */
export type Say = (text: Text) => SurveyText;

/** An item as an element of a page. Where wording is withheld the topic stands in its place. */
export function elementOf(
	instrument: Instrument,
	item: Item,
	say: Say,
): SurveyFileElement {
	const condition = visibleIf(instrument, item);
	const base = {
		name: item.id,
		...(condition !== undefined && { visibleIf: condition }),
	};
	if (item.type === "information") {
		return {
			type: "html",
			...base,
			html: say(eachText(item.text, escapeHtml)),
		};
	}
	const notes = [item.help, item.whyWeAsk].filter((note) => note !== undefined);
	return {
		...inputOf(instrument, item, say),
		...base,
		title: say(item.text ?? item.topic),
		...(notes.length > 0 && { description: say(joined(notes)) }),
		...(item.required && { isRequired: true }),
	};
}

function eachText(text: Text, change: (words: string) => string): Text {
	const entries = Object.entries(text).map(([language, words]) => [
		language,
		change(words),
	]);
	return Object.fromEntries(entries);
}

/** SurveyJS takes it for markup. */
function escapeHtml(words: string): string {
	return words
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;");
}

function joined(texts: Text[]): Text {
	const [first = {}] = texts;
	const entries = Object.keys(first).map((language) => [
		language,
		texts.flatMap((text) => text[language] ?? []).join("\n"),
	]);
	return Object.fromEntries(entries);
}

type Question = Exclude<Item, { type: "information" }>;

function inputOf(
	instrument: Instrument,
	item: Question,
	say: Say,
): { type: string; [field: string]: unknown } {
	const choices = choicesOf(optionsOf(instrument, item), item.type, say);
	switch (item.type) {
		case "single":
			return { type: "radiogroup", choices };
		case "multiple":
			return { type: "checkbox", choices };
		case "ranking": {
			const some = {
				selectToRankEnabled: true,
				maxSelectedChoices: item.ranks,
			};
			return {
				type: "ranking",
				choices,
				...(item.ranks !== undefined && some),
			};
		}
		case "rating": {
			const { min, max, minLabel, maxLabel } = item;
			const ends = {
				minRateDescription: say(minLabel),
				maxRateDescription: say(maxLabel),
			};
			return {
				type: "rating",
				rateMin: min,
				rateMax: max,
				autoGenerate: true,
				...ends,
			};
		}
		case "slider": {
			const { min, max, step } = item;
			return { type: "text", inputType: "range", min, max, step };
		}
		case "number": {
			const { min, max, decimals = 0 } = item;
			return {
				type: "text",
				inputType: "number",
				...(min !== undefined && { min }),
				...(max !== undefined && { max }),
				step: Number((10 ** -decimals).toFixed(6)),
			};
		}
		case "date": {
			const { min, max } = item;
			return {
				type: "text",
				inputType: "date",
				...(min && { min }),
				...(max && { max }),
			};
		}
		case "text":
			return { type: "text", maxLength: item.maxLength ?? DEFAULT_MAX_LENGTH };
		case "long-text":
			return {
				type: "comment",
				maxLength: item.maxLength ?? DEFAULT_MAX_LENGTH,
			};
	}
}

function choicesOf(options: Option[], type: Item["type"], say: Say) {
	return options.map((option) => ({
		value: option.code,
		text: say(option.label),
		...(type === "multiple" && isExclusive(option) && { isExclusive: true }),
	}));
}

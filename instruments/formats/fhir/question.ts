import { DEFAULT_MAX_LENGTH } from "../../answer-checks/text.ts";
import type { Instrument, Item, Text } from "../../definition.ts";
import { optionsOf } from "../../values.ts";
import { answerOptions } from "./answer-options.ts";
import { numberType } from "./number-type.ts";
import type { Extension, QuestionnaireItem } from "./questionnaire.ts";
import { say } from "./say.ts";
import { systems, urls } from "./urls.ts";

/** An item as an element of a Questionnaire, without its condition. Where wording is withheld the topic stands in its place. */
export function questionOf(
	instrument: Instrument,
	item: Item,
): QuestionnaireItem {
	if (item.type === "information") {
		return { linkId: item.id, type: "display", ...say("text", item.text) };
	}
	const {
		extension = [],
		item: below = [],
		...input
	} = inputOf(instrument, item);
	const notes = notesOf(item);
	return {
		linkId: item.id,
		extension: [
			{ url: urls.shortText, ...say("valueString", item.topic) },
			...extension,
		],
		...(item.codings && { code: item.codings }),
		...say("text", item.text ?? item.topic),
		...(item.required && { required: true }),
		...input,
		...(below.length + notes.length > 0 && { item: [...below, ...notes] }),
	};
}

type Question = Exclude<Item, { type: "information" }>;

function notesOf({ id, help, whyWeAsk }: Question): QuestionnaireItem[] {
	return [
		...(help ? [note(`${id}.help`, help, "help")] : []),
		...(whyWeAsk ? [note(`${id}.why`, whyWeAsk, "help")] : []),
	];
}

function note(linkId: string, text: Text, control: string): QuestionnaireItem {
	return {
		linkId,
		type: "display",
		extension: [controlled(control)],
		...say("text", text),
	};
}

function controlled(code: string): Extension {
	return {
		url: urls.itemControl,
		valueCodeableConcept: { coding: [{ system: systems.itemControl, code }] },
	};
}

function inputOf(
	instrument: Instrument,
	item: Question,
): Omit<QuestionnaireItem, "linkId"> {
	switch (item.type) {
		case "single":
		case "multiple":
		case "ranking": {
			const answerOption = answerOptions(
				instrument,
				item.responseSet,
				optionsOf(instrument, item),
			);
			return {
				type: "choice",
				answerOption,
				...(item.type !== "single" && { repeats: true }),
			};
		}
		case "rating":
		case "slider":
			return lineOf(item);
		case "number":
			return numberOf(item);
		case "date": {
			const { min, max } = item;
			return {
				type: "date",
				extension: [
					...(min ? [{ url: urls.minValue, valueDate: min }] : []),
					...(max ? [{ url: urls.maxValue, valueDate: max }] : []),
				],
			};
		}
		case "text":
			return {
				type: "string",
				maxLength: item.maxLength ?? DEFAULT_MAX_LENGTH,
			};
		case "long-text":
			return { type: "text", maxLength: item.maxLength ?? DEFAULT_MAX_LENGTH };
	}
}

type Line = Extract<Item, { type: "rating" | "slider" }>;

/** A number between two ends, chosen on a line or from a row of points. */
function lineOf(item: Line): Omit<QuestionnaireItem, "linkId"> {
	const isSlider = item.type === "slider";
	const step =
		isSlider && Number.isInteger(item.step)
			? [{ url: urls.sliderStep, valueInteger: item.step }]
			: [];
	return {
		type: numberType(item),
		extension: [
			controlled(isSlider ? "slider" : "radio-button"),
			...limits(item),
			...step,
			...(isSlider ? unit(item.unit) : []),
		],
		item: [
			note(`${item.id}.lower`, item.minLabel, "lower"),
			note(`${item.id}.upper`, item.maxLabel, "upper"),
		],
	};
}

function numberOf(
	item: Extract<Item, { type: "number" }>,
): Omit<QuestionnaireItem, "linkId"> {
	const type = numberType(item);
	const places = {
		url: urls.maxDecimalPlaces,
		valueInteger: item.decimals ?? 0,
	};
	return {
		type,
		extension: [
			...limits(item),
			...(type === "decimal" ? [places] : []),
			...unit(item.unit),
		],
	};
}

function limits(item: Line | Extract<Item, { type: "number" }>): Extension[] {
	const name = numberType(item) === "integer" ? "valueInteger" : "valueDecimal";
	const { min, max } = item;
	return [
		...(min === undefined ? [] : [{ url: urls.minValue, [name]: min }]),
		...(max === undefined ? [] : [{ url: urls.maxValue, [name]: max }]),
	];
}

function unit(text: Text | undefined): Extension[] {
	return text ? [{ url: urls.unit, valueCoding: say("display", text) }] : [];
}

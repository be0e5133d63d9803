import type {
	Answer,
	Code,
	Instrument,
	Item,
	Option,
} from "#instruments/definition.ts";
import { inLanguage } from "#instruments/text.ts";
import { optionsOf, takesSeveral } from "#instruments/values.ts";
import {
	type Column,
	exportLanguage,
	longestOf,
	type ValueLabel,
} from "./column.ts";

/** A column for each item, as answered; a multiple choice has one of 0 and 1 for each option, a ranking one of its place. */
export function itemColumns(instrument: Instrument): Column[] {
	const language = exportLanguage(instrument);
	return instrument.items.flatMap((item): Column[] => {
		if (item.type === "information") return [];
		const question = inLanguage(item.text ?? item.topic, language);
		const labels = optionsOf(instrument, item).map((option) =>
			labelOf(option, language),
		);
		if (!takesSeveral(item)) {
			return [answerColumn(item, question, labels, language)];
		}
		const column = item.type === "multiple" ? optionColumn : rankColumn;
		return labels.map((option) => column(item.id, option, question));
	});
}

function labelOf({ code, label, kind }: Option, language: string): ValueLabel {
	return { code, label: inLanguage(label, language), ...(kind && { kind }) };
}

type Answered = Exclude<Item, { type: "information" | "multiple" | "ranking" }>;

const types: Record<
	Answered["type"],
	Pick<Column, "type" | "holds" | "measure">
> = {
	single: { type: "code", holds: "text", measure: "nominal" },
	rating: { type: "whole number", holds: "number", measure: "ordinal" },
	slider: { type: "number", holds: "number", measure: "scale" },
	number: { type: "number", holds: "number", measure: "scale" },
	date: { type: "date", holds: "date", measure: "scale" },
	text: { type: "text", holds: "text", measure: "nominal" },
	"long-text": { type: "text", holds: "text", measure: "nominal" },
};

function answerColumn(
	item: Answered,
	question: string,
	options: ValueLabel[],
	language: string,
): Column {
	const labels =
		item.type === "rating" || item.type === "slider"
			? [
					{ code: item.min, label: inLanguage(item.minLabel, language) },
					{ code: item.max, label: inLanguage(item.maxLabel, language) },
				]
			: options;
	return {
		column: item.id,
		item: item.id,
		kind: "item",
		label: question,
		question,
		...types[item.type],
		...(item.type === "single" && heldAs(options)),
		values: labels.map(({ code, label }) => `${code} = ${label}`).join("; "),
		rule: "Empty: not asked or not answered.",
		labels,
		longest:
			item.type === "single"
				? longestOf(options.map(({ code }) => code))
				: null,
		cell: ({ answers }) => scalar(answers[item.id]),
	};
}

/** Codes that are all numbers are numbers; those with an order among them say so, whatever stands beside. */
function heldAs(options: ValueLabel[]): Pick<Column, "holds" | "measure"> {
	const isNumber = ({ code }: ValueLabel) => typeof code === "number";
	const ofSubstance = options.filter(({ kind }) => kind === undefined);
	return {
		holds: options.every(isNumber) ? "number" : "text",
		measure: ofSubstance.every(isNumber) ? "ordinal" : "nominal",
	};
}

/** Ids hold no point, so that no item is called `purposes.1`. */
function optionColumn(
	id: string,
	option: ValueLabel,
	question: string,
): Column {
	return {
		...ofOption(id, option, question),
		type: "0 or 1",
		measure: "nominal",
		values: "1 = chosen; 0 = not chosen",
		labels: [
			{ code: 1, label: "chosen" },
			{ code: 0, label: "not chosen" },
		],
		rule: "Empty: the question was not asked or not answered.",
		cell: ({ answers }) => chosen(answers[id], option.code),
	};
}

/** 1 is the first choice, so that a mean of a column is a mean rank. */
function rankColumn(id: string, option: ValueLabel, question: string): Column {
	return {
		...ofOption(id, option, question),
		type: "whole number",
		measure: "ordinal",
		values: "1 = first choice, 2 = second, and so on",
		labels: [],
		rule: "Empty: the option was not ranked, or the question was not asked or not answered.",
		cell: ({ answers }) => rank(answers[id], option.code),
	};
}

function ofOption(id: string, { code, label }: ValueLabel, question: string) {
	return {
		column: `${id}.${code}`,
		item: id,
		kind: "item" as const,
		label: `${question} [${code} = ${label}]`,
		question,
		holds: "number" as const,
		longest: null,
	};
}

function rank(answer: Answer | undefined, code: Code): number | null {
	const place = Array.isArray(answer) ? answer.indexOf(code) : -1;
	return place === -1 ? null : place + 1;
}

function scalar(answer: Answer | undefined): string | number | null {
	return typeof answer === "number" || typeof answer === "string"
		? answer
		: null;
}

function chosen(answer: Answer | undefined, code: Code): number | null {
	return Array.isArray(answer) ? Number(answer.includes(code)) : null;
}

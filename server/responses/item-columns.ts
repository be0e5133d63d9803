import type {
	Answer,
	Code,
	Instrument,
	Item,
	Option,
	RankingItem,
} from "#instruments/definition.ts";
import { inLanguage } from "#instruments/text.ts";
import { optionsOf } from "#instruments/values.ts";
import type { Column } from "./columns.ts";

/** A column for each item, as answered; a multiple choice has one of 0 and 1 for each option, a ranking one of its place. */
export function itemColumns(instrument: Instrument): Column[] {
	const language = instrument.languages[0] ?? "en";
	return instrument.items.flatMap((item) => {
		if (item.type === "information") return [];
		const label = inLanguage(item.text ?? item.topic, language);
		const options = optionsOf(instrument, item);
		const labels = options.map(
			(option) => `${option.code} = ${inLanguage(option.label, language)}`,
		);
		if (item.type === "multiple") {
			return options.map((option, index) =>
				optionColumn(item, option, `${label} [${labels[index]}]`),
			);
		}
		if (item.type === "ranking") {
			return options.map((option, index) =>
				rankColumn(item, option, `${label} [${labels[index]}]`),
			);
		}
		const hasEnds = item.type === "rating" || item.type === "slider";
		const values = hasEnds ? ends(item, language) : labels.join("; ");
		return [answerColumn(item, label, values)];
	});
}

type Line = Extract<Item, { type: "rating" | "slider" }>;

function ends(
	{ min, max, minLabel, maxLabel }: Line,
	language: string,
): string {
	return `${min} = ${inLanguage(minLabel, language)}; ${max} = ${inLanguage(maxLabel, language)}`;
}

const types: Record<Item["type"], string> = {
	single: "code",
	multiple: "0 or 1",
	rating: "whole number",
	ranking: "whole number",
	slider: "number",
	number: "number",
	date: "date",
	text: "text",
	"long-text": "text",
	information: "",
};

function answerColumn(item: Item, label: string, values: string): Column {
	return {
		column: item.id,
		kind: "item",
		label,
		type: types[item.type],
		values,
		rule: "Empty: not asked or not answered.",
		cell: ({ answers }) => scalar(answers[item.id]),
	};
}

/** Ids hold no point, so that no item is called `purposes.1`. */
function optionColumn(item: Item, { code }: Option, label: string): Column {
	return {
		column: `${item.id}.${code}`,
		kind: "item",
		label,
		type: types.multiple,
		values: "1 = chosen; 0 = not chosen",
		rule: "Empty: the question was not asked or not answered.",
		cell: ({ answers }) => chosen(answers[item.id], code),
	};
}

/** 1 is the first choice, so that a mean of a column is a mean rank. */
function rankColumn(
	item: RankingItem,
	{ code }: Option,
	label: string,
): Column {
	return {
		column: `${item.id}.${code}`,
		kind: "item",
		label,
		type: types.ranking,
		values: "1 = first choice, 2 = second, and so on",
		rule: "Empty: the option was not ranked, or the question was not asked or not answered.",
		cell: ({ answers }) => rank(answers[item.id], code),
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

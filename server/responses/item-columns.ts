import type {
	Answer,
	Code,
	Instrument,
	Item,
	Option,
} from "#instruments/definition.ts";
import { inLanguage } from "#instruments/text.ts";
import { optionsOf } from "#instruments/values.ts";
import type { Column } from "./columns.ts";

/** A column for each item, as answered; a multiple choice has one of 0 and 1 for each option. */
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
		const values =
			item.type === "rating" ? ends(item, language) : labels.join("; ");
		return [answerColumn(item, label, values)];
	});
}

type Rating = Extract<Item, { type: "rating" }>;

function ends(
	{ min, max, minLabel, maxLabel }: Rating,
	language: string,
): string {
	return `${min} = ${inLanguage(minLabel, language)}; ${max} = ${inLanguage(maxLabel, language)}`;
}

const types: Record<Item["type"], string> = {
	single: "code",
	multiple: "0 or 1",
	rating: "whole number",
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

function scalar(answer: Answer | undefined): string | number | null {
	return typeof answer === "number" || typeof answer === "string"
		? answer
		: null;
}

function chosen(answer: Answer | undefined, code: Code): number | null {
	return Array.isArray(answer) ? Number(answer.includes(code)) : null;
}

import type { Instrument, Item, Option } from "#instruments/definition.ts";
import { sampleInstrument } from "../sample-instrument.ts";

export const en = (text: string) => ({ en: text });

export const options = (...labels: string[]): Option[] =>
	labels.map((label, i) => ({ code: i + 1, label: en(label) }));

export const notApplicable: Option = {
	code: "NA",
	label: en("This does not apply to me"),
	kind: "not-applicable",
};

/** Strongly disagree to strongly agree, and "does not apply". */
export const agreement = [
	...options(
		"Strongly disagree",
		"Disagree",
		"Neither agree nor disagree",
		"Agree",
		"Strongly agree",
	),
	notApplicable,
];

/** A statement to agree with. */
export function statement(
	text: string,
	parts: Partial<Extract<Item, { type: "single" }>> = {},
): Item {
	const id = parts.id ?? `s${text.length}_${text.charCodeAt(3)}`;
	return {
		id,
		type: "single",
		topic: en("Topic"),
		text: en(text),
		responseSet: "agree",
		...parts,
	};
}

export function longText(text: string): Item {
	return { id: "words", type: "long-text", topic: en("Topic"), text: en(text) };
}

/** Two plain questions in English with one scale: nothing to say about it. */
export function cleanDefinition(parts: Partial<Instrument> = {}): Instrument {
	return {
		...sampleInstrument(),
		title: en("A short check"),
		languages: ["en"],
		purpose: en("To test with"),
		recall: en("Today"),
		licence: { ...sampleInstrument().licence, summary: en("Free to use") },
		measureType: "experience",
		responseSets: { agree: { options: agreement } },
		items: [
			statement("Staff made me feel at ease.", { id: "ease" }),
			statement("I had time to say what I wanted.", { id: "time" }),
		],
		scales: [
			{
				id: "total",
				title: en("Total"),
				meaning: en("Higher is better"),
				rule: "mean",
				items: ["ease", "time"],
				missing: { minAnswered: 1 },
				range: { min: 1, max: 5 },
				direction: "higher-is-better",
			},
		],
		...parts,
	};
}

/** The clean definition with one question more, which no scale has; its answers are a list of its own. */
export function asking(
	text: string,
	parts: Partial<Extract<Item, { type: "single" }>> = {},
): Instrument {
	const clean = cleanDefinition();
	const item = statement(text, {
		id: "planted",
		responseSet: "own",
		...parts,
	});
	return cleanDefinition({
		items: [...clean.items, item],
		responseSets: { ...clean.responseSets, own: { options: agreement } },
	});
}

/** The clean definition with a question whose answers these are. */
export function choosing(list: Option[], text = "How was it?"): Instrument {
	const definition = asking(text);
	return {
		...definition,
		responseSets: { ...definition.responseSets, own: { options: list } },
	};
}

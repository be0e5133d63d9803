import type { Instrument, Text } from "#instruments/definition.ts";

/** The least that a new questionnaire has, for its author to write over. */
export function firstDraft(
	id: string,
	title: string,
	language: string,
): Instrument {
	const text = (words: string): Text => ({ [language]: words });
	return {
		id,
		version: "1.0.0",
		title: text(title),
		languages: [language],
		purpose: text("Not written yet."),
		respondent: "patient",
		recall: text("Today"),
		citation: [],
		licence: {
			id: "LicenseRef-own",
			summary: text("Made by us, for our own use."),
			commercialUse: "ask",
			modification: "ask",
		},
		itemsPolicy: "own-wording",
		status: "local",
		measureType: "state",
		responseSets: {},
		items: [
			{
				id: "q1",
				type: "long-text",
				topic: text("First question"),
				text: text("What matters most to you?"),
			},
		],
		scales: [],
		cautions: [],
		examples: [],
	};
}

import type { Item } from "#instruments/definition.ts";

export const typeNames: Record<Item["type"], string> = {
	single: "One of a list",
	multiple: "Several of a list",
	rating: "Rating from low to high",
	ranking: "Put in order",
	slider: "Slider",
	number: "Number",
	date: "Date",
	text: "A few words",
	"long-text": "Free text",
	information: "Information, nothing is asked",
};

export const types = Object.keys(typeNames) as Item["type"][];

/** What is lost with another kind, in the words of the form. */
export const fieldNames: Record<string, string> = {
	covers: "what it covers",
	help: "the help",
	required: "that it must be answered",
	whyWeAsk: "why it is asked",
	responseSet: "its answers",
	reverse: "that it counts the other way round",
	ranks: "how many are put in order",
	min: "the lowest",
	max: "the highest",
	minLabel: "the words for the lowest",
	maxLabel: "the words for the highest",
	step: "the step",
	unit: "the unit",
	showValue: "whether the number shows",
	decimals: "the decimals",
	maxLength: "the length",
	text: "its wording",
};

import type { Option } from "../definition.ts";

/** Response sets to begin with, in our own plain English, the least first. */
export interface ReadyMadeSet {
	id: string;
	name: string;
	options: Option[];
}

const valued = (...labels: string[]): Option[] =>
	labels.map((label, i) => ({ code: i + 1, label: { en: label } }));

const notApplicable: Option = {
	code: "NA",
	label: { en: "This does not apply to me" },
	kind: "not-applicable",
};

export const readyMadeSets: readonly ReadyMadeSet[] = [
	{
		id: "agree",
		name: "How far people agree, 1 to 5",
		options: [
			...valued(
				"No, not at all",
				"No, not really",
				"Partly yes, partly no",
				"Yes, mostly",
				"Yes, fully",
			),
			notApplicable,
		],
	},
	{
		id: "how_often",
		name: "How often, 1 to 5",
		options: [
			...valued(
				"Never",
				"Seldom",
				"About half of the time",
				"Most of the time",
				"Every time",
			),
			notApplicable,
		],
	},
	{
		id: "how_good",
		name: "How good, 1 to 5",
		options: [
			...valued("Very bad", "Rather bad", "Fair", "Rather good", "Very good"),
			notApplicable,
		],
	},
	{
		id: "yes_no",
		name: "Yes or no",
		options: [
			{ code: 1, label: { en: "Yes" } },
			{ code: 0, label: { en: "No" } },
			notApplicable,
		],
	},
];

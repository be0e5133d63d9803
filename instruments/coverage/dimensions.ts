import type { Dimension } from "../definition.ts";

export interface DimensionWords {
	id: Dimension;
	title: string;
	/** One plain sentence, for somebody who chooses what to find out. */
	meaning: string;
}

export interface DimensionGroup {
	title: string;
	/** Whose words they are, and what they are for. */
	about: string;
	dimensions: readonly DimensionWords[];
}

/** What a measure may say something about, each dimension in one group. */
export const dimensionGroups: readonly DimensionGroup[] = [
	{
		title: "Between people and services",
		about:
			"Seven sides of a relationship that a team looked for and did not find in the measure it began with.",
		dimensions: [
			{
				id: "power",
				title: "Power",
				meaning: "Whose view counts when something is decided.",
			},
			{
				id: "proactivity",
				title: "Proactivity",
				meaning:
					"Whether people do things for their health before being asked.",
			},
			{
				id: "knowledge",
				title: "Knowledge",
				meaning:
					"Whether people know and understand what is going on, and why.",
			},
			{
				id: "respect",
				title: "Respect",
				meaning:
					"Whether people are listened to, taken seriously, and treated fairly.",
			},
			{
				id: "choice",
				title: "Choice",
				meaning: "Whether people know their options and can choose among them.",
			},
			{
				id: "cooperation",
				title: "Cooperation",
				meaning: "Whether people and staff plan and do things together.",
			},
			{
				id: "trust",
				title: "Trust",
				meaning:
					"Whether people and staff rely on each other and feel safe to speak.",
			},
		],
	},
	{
		title: "What kind of relationship it is",
		about:
			"With power, these three describe any relationship between two sides. Each runs between two ends, and neither end is always better.",
		dimensions: [
			{
				id: "valence",
				title: "Valence",
				meaning: "How friendly or how hostile it is.",
			},
			{
				id: "intensity",
				title: "Intensity",
				meaning: "How close it is, and how much both sides put into it.",
			},
			{
				id: "formality",
				title: "Formality",
				meaning: "How far it keeps to business, or makes room for feelings.",
			},
		],
	},
	{
		title: "Quality of care",
		about: "Six sides of how good a service is.",
		dimensions: [
			{
				id: "effectiveness",
				title: "Effectiveness",
				meaning: "Whether care does what it is meant to do.",
			},
			{
				id: "efficiency",
				title: "Efficiency",
				meaning: "Whether time, money and effort are spent well.",
			},
			{
				id: "person-centredness",
				title: "Person-centredness",
				meaning:
					"Whether care fits the person, their life and what matters to them.",
			},
			{
				id: "equity",
				title: "Equity",
				meaning:
					"Whether care is as good for one group of people as for another.",
			},
			{
				id: "safety",
				title: "Safety",
				meaning: "Whether people are kept from harm.",
			},
			{
				id: "timeliness",
				title: "Timeliness",
				meaning: "Whether care and answers come when they are needed.",
			},
		],
	},
];

/** All dimensions, in the order of their groups. */
export const dimensions: readonly DimensionWords[] = dimensionGroups.flatMap(
	(group) => group.dimensions,
);

/** Its name in the middle of a sentence: `choice`. */
export function dimensionName(id: Dimension): string {
	const words = dimensions.find((each) => each.id === id);
	return (words?.title ?? id).toLowerCase();
}

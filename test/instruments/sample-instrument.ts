import type {
	Instrument,
	Item,
	Option,
	Scale,
	SingleItem,
} from "#instruments/definition.ts";

/** The least that a sound instrument needs, in two languages; each test adds what it is about. */
export function sampleInstrument(parts: Partial<Instrument> = {}): Instrument {
	return {
		id: "sample",
		version: "1.0.0",
		title: both("Sample"),
		languages: ["en", "cy"],
		purpose: both("To test with"),
		respondent: "patient",
		recall: both("Today"),
		citation: [],
		licence: {
			id: "Apache-2.0",
			summary: both("Free to use"),
			commercialUse: "yes",
			modification: "yes",
		},
		itemsPolicy: "own-wording",
		status: "local",
		measureType: "state",
		responseSets: { agree: { options: agreeOptions } },
		items: [single("a"), single("b"), single("c"), single("d")],
		scales: [],
		cautions: [],
		examples: [],
		...parts,
	};
}

export const both = (text: string) => ({ en: text, cy: `${text} (cy)` });

/** 1 to 5, and "does not apply". */
export const agreeOptions: Option[] = [
	...[1, 2, 3, 4, 5].map((code) => ({ code, label: both(`Answer ${code}`) })),
	{ code: "NA", label: both("Does not apply"), kind: "not-applicable" },
];

export function single(
	id: string,
	parts: Partial<SingleItem> = {},
): SingleItem {
	return { ...question(id), type: "single", responseSet: "agree", ...parts };
}

/** What every kind of question has. */
export function question(id: string) {
	return { id, topic: both(`Topic ${id}`), text: both(`Question ${id}?`) };
}

export const information = (id: string): Item => ({
	id,
	type: "information",
	topic: both("Read this"),
	text: both("Please read this."),
});

/** A mean of the sample's items, half of which must be answered. */
export function scale(parts: Partial<Scale> = {}): Scale {
	return {
		id: "total",
		title: both("Total"),
		meaning: both("Higher is better"),
		rule: "mean",
		items: ["a", "b", "c", "d"],
		missing: { minAnswered: 2 },
		range: { min: 1, max: 5 },
		direction: "higher-is-better",
		...parts,
	};
}

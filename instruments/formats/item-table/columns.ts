/** The columns of a table of items, and other headings that people give them. */
const headings: Readonly<Record<string, readonly string[]>> = {
	id: ["name", "variable", "item id"],
	text: ["question", "wording", "item", "label"],
	type: ["kind"],
	options: ["answers", "choices", "response options"],
	help: ["hint", "note"],
	required: ["mandatory"],
	scale: ["scales", "subscale"],
	reverse: ["reversed"],
	topic: ["about"],
	section: ["heading"],
	"show if": ["showif", "condition"],
	min: ["lowest", "minimum"],
	max: ["highest", "maximum"],
	"min label": ["lowest label"],
	"max label": ["highest label"],
	step: [],
	decimals: [],
	unit: [],
	"max length": ["longest"],
};

export const columns: readonly string[] = Object.keys(headings);

const byHeading = new Map(
	Object.entries(headings).flatMap(([column, others]) =>
		[column, ...others].map((heading): [string, string] => [heading, column]),
	),
);

/** A column by its heading; one that is not known as it is. */
export function columnOf(heading: string): string {
	const plain = heading.toLowerCase().replace(/[\s_]+/g, " ");
	return byHeading.get(plain) ?? heading;
}

/** Why a cell that nothing was made of is not in the definition. */
export const reasons: Readonly<Record<string, string>> = {
	options: "Only choices and rankings have options.",
	reverse:
		"Write yes or no; only choices with numbers and scales from one number to another are reversed.",
	required: "Write yes or no; information is never required.",
	min: "Only numbers, dates, ratings and sliders have a lowest answer, which is a number or a day.",
	max: "Only numbers, dates, ratings and sliders have a highest answer, which is a number or a day.",
	scale: "Only answers with numbers make a scale.",
	help: "Information has no further help.",
};

import type { Scale } from "#instruments/definition.ts";
import type { Miniature } from "#instruments/editing/worked-miniature.ts";
import { figure } from "./figure.ts";

type Rule = Scale["rule"];

/** Each rule by a name and a meaning that need no statistics. */
export const ruleWords: Record<Rule, { name: string; meaning: string }> = {
	sum: {
		name: "Sum",
		meaning: "The values of the answers added up.",
	},
	mean: {
		name: "Mean",
		meaning:
			"The values added up and divided by how many there are, so that the score reads like an answer.",
	},
	pomp: {
		name: "0 to 100",
		meaning:
			"How far the mean lies on the way from the lowest possible answer (0) to the highest (100).",
	},
	"top-share": {
		name: "Share of top answers",
		meaning:
			"Of the questions answered, the percentage answered at the top. What lies below the top counts the same.",
	},
	count: {
		name: "Count",
		meaning:
			"How many of the options were chosen. For lists of things to tick.",
	},
};

export const ruleNames = Object.keys(ruleWords) as Rule[];

/** A worked case: `(4 + 5 + 3) ÷ 3 = 4`. */
export function miniatureInWords(rule: Rule, miniature: Miniature): string {
	const { worths, value, partRange } = miniature;
	const parts = worths.map(figure);
	const sum = parts.join(" + ");
	const total = figure(value);
	switch (rule) {
		case "sum":
			return `${sum} = ${total}`;
		case "mean":
			return `(${sum}) ÷ ${parts.length} = ${total}`;
		case "pomp": {
			const mean = worths.reduce((a, b) => a + b, 0) / worths.length;
			return `the mean ${figure(mean)} of ${parts.join(", ")} lies ${total} % of the way from ${partRange?.min} to ${partRange?.max}: ${total}`;
		}
		case "top-share": {
			const top = worths.filter((worth) => worth === 100).length;
			return `${top} of ${parts.length} answers at the top: ${total}`;
		}
		case "count":
			return `${sum} chosen: ${total}`;
	}
}

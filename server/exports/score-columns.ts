import type { Instrument } from "#instruments/definition.ts";
import { notScoredReasons } from "#instruments/not-scored-reasons.ts";
import { ruleInWords } from "#instruments/rule-in-words.ts";
import { inLanguage } from "#instruments/text.ts";
import {
	type Column,
	exportLanguage,
	longestOf,
	type ValueLabel,
} from "./column.ts";

/** For each scale its score, never rounded, and beside it why there is none. */
export function scoreColumns(instrument: Instrument): Column[] {
	const language = exportLanguage(instrument);
	return instrument.scales.flatMap((scale, index): Column[] => {
		const title = inLanguage(scale.title, language);
		const { min, max } = scale.range;
		return [
			{
				column: `score.${scale.id}`,
				kind: "score",
				label: `${title}: ${inLanguage(scale.meaning, language)}`,
				type: "number",
				holds: "number",
				measure: "scale",
				values: `${min} to ${max}`,
				labels: [],
				longest: null,
				rule: ruleInWords(instrument, scale),
				cell: ({ scoreValues }) => scoreValues[index] ?? null,
			},
			{
				column: `not_scored.${scale.id}`,
				kind: "not-scored",
				label: `${title}: why there is no score`,
				type: "code",
				holds: "text",
				measure: "nominal",
				values: reasons.map((each) => `${each.code} = ${each.label}`).join(" "),
				labels: reasons,
				longest: longestOf(reasons.map(({ code }) => code)),
				rule: "Empty: there is a score.",
				cell: ({ scoreReasons }) => scoreReasons[index] ?? null,
			},
		];
	});
}

const reasons: ValueLabel[] = Object.entries(notScoredReasons).map(
	([code, label]) => ({ code, label }),
);

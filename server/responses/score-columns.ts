import type { Instrument } from "#instruments/definition.ts";
import { notScoredReasons } from "#instruments/not-scored-reasons.ts";
import { inLanguage } from "#instruments/text.ts";
import { ruleInWords } from "../summaries/rule-in-words.ts";
import type { Column } from "./columns.ts";

/** For each scale its score, never rounded, and beside it why there is none. */
export function scoreColumns(instrument: Instrument): Column[] {
	const language = instrument.languages[0] ?? "en";
	return instrument.scales.flatMap((scale, index): Column[] => {
		const title = inLanguage(scale.title, language);
		const { min, max } = scale.range;
		return [
			{
				column: `score.${scale.id}`,
				kind: "score",
				label: `${title}: ${inLanguage(scale.meaning, language)}`,
				type: "number",
				values: `${min} to ${max}`,
				rule: ruleInWords(instrument, scale),
				cell: ({ scoreValues }) => scoreValues[index] ?? null,
			},
			{
				column: `not_scored.${scale.id}`,
				kind: "not-scored",
				label: `${title}: why there is no score`,
				type: "code",
				values: reasons,
				rule: "Empty: there is a score.",
				cell: ({ scoreReasons }) => scoreReasons[index] ?? null,
			},
		];
	});
}

const reasons = Object.entries(notScoredReasons)
	.map(([reason, sentence]) => `${reason} = ${sentence}`)
	.join(" ");

import { moments } from "#instruments/statistics/moments.ts";
import { cronbachAlpha } from "#instruments/statistics/reliability/cronbach-alpha.ts";
import { countReliableChange } from "#instruments/statistics/reliability/reliable-change.ts";
import type { WeightedAnswers } from "#instruments/statistics/reliability/weighted-answers.ts";
import { totalCount } from "#instruments/statistics/weighted.ts";
import type { PairCount } from "../summaries/counts.ts";
import { scoresIn } from "../summaries/wave-figures.ts";
import type { Change } from "./change.schemas.ts";
import type { Material, Question } from "./material.ts";

type Told = Change["reliable"];

/** Each person's change against the error of the scale; or why nobody can say. */
export function describeReliable(
	{ counts, parts, protection }: Material,
	{ first, linkage }: Question,
): Told {
	if (first === null) return untold("This instrument has no score.");
	if (linkage === "none") return untold(NOT_JOINED);
	if (first.comparison === "groups") return untold(ALREADY_A_CHANGE);
	if (protection) return untold(OF_FEW);
	if (parts === null) return untold(NO_RELIABILITY);
	const pairs = counts.pairs.filter(({ scale }) => scale === first.place);
	if (pairs.length === 0) return untold("Nobody has a score both times yet.");
	const before = counts.scores.filter(
		({ scale, side }) => scale === first.place && side === "before",
	);
	const { sd } = moments(scoresIn(before));
	if (typeof sd === "string" || sd === 0)
		return untold(
			"Scores before do not differ, so the error of the scale cannot be judged.",
		);
	return judge(pairs, parts, {
		sd,
		higherIsBetter: first.direction !== "lower-is-better",
	});
}

const NOT_JOINED =
	"Responses are not joined, so nobody's own change is known: only the two groups can be compared.";
const ALREADY_A_CHANGE =
	"Each answer says already how much has changed, so nobody's before and after are subtracted.";
const OF_FEW =
	"How many got better or worse is shown to those who may see single responses: they may be few.";
const NO_RELIABILITY =
	"The scale has one part, or counts choices, so its reliability cannot be worked out from one occasion.";

/**
 * By Cronbach's alpha of the parts before; of two parts by the standardised alpha, which is Spearman and
 * Brown's (Jacobson and Truax 1991; Terwee 2007 for the minimal detectable change).
 */
function judge(
	pairs: readonly PairCount[],
	parts: readonly WeightedAnswers[],
	{ sd, higherIsBetter }: { sd: number; higherIsBetter: boolean },
): Told {
	const alpha = cronbachAlpha(parts);
	const isTwo = alpha.items === 2;
	const reliability = isTwo ? alpha.standardisedAlpha : alpha.alpha;
	if (reliability === null)
		return untold(
			"Too few people answered every part before, or all alike, so the reliability of the scale cannot be worked out.",
		);
	const found = countReliableChange(pairs, { sd, reliability, higherIsBetter });
	const { improved, unchanged, deteriorated, sem, mdc95 } = found;
	if (improved === null || unchanged === null || deteriorated === null)
		return untold(
			`The reliability of the scale came out as ${reliability.toFixed(2)}, on which nothing can be built. ${notesOf(alpha)}`,
		);
	return {
		value: {
			pairs: totalCount(pairs),
			improved,
			unchanged,
			deteriorated,
			reliability,
			reliabilityCiLow: isTwo ? null : alpha.alphaCiLow,
			reliabilityCiHigh: isTwo ? null : alpha.alphaCiHigh,
			reliabilityN: alpha.completeCases,
			parts: alpha.items,
			sd,
			sem: sem ?? 0,
			mdc95: mdc95 ?? 0,
		},
		note: `The instrument's definition states no reliability, so ${isTwo ? "Spearman and Brown's" : "Cronbach's alpha"} of its ${alpha.items} parts before stands in for it. It leaves out how answers wander from one day to the next, so the true error is larger and fewer people changed reliably. ${isTwo ? "" : notesOf(alpha)}`.trim(),
	};
}

function notesOf({ notes }: ReturnType<typeof cronbachAlpha>): string {
	return notes.map(({ text }) => text).join(" ");
}

function untold(note: string): Told {
	return { value: null, note };
}

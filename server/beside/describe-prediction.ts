import { binomialEffectSizeDisplay } from "#instruments/statistics/correlation/besd.ts";
import { correctCriterionUnreliability } from "#instruments/statistics/correlation/criterion-unreliability.ts";
import { pearson } from "#instruments/statistics/correlation/pearson.ts";
import { correctRangeRestriction } from "#instruments/statistics/correlation/range-restriction.ts";
import { spearman } from "#instruments/statistics/correlation/spearman.ts";
import { moments } from "#instruments/statistics/moments.ts";
import { weighPairs, weighValues } from "#instruments/statistics/weighted.ts";
import { wrongField } from "../problems.ts";
import type { BesideQuery, Prediction } from "./beside.schemas.ts";
import type { Beside } from "./open-beside.ts";
import { predictionNotes } from "./prediction-notes.ts";
import {
	halvesSentence,
	predictionFinding,
	rangeAssumption,
	reliabilityAssumption,
} from "./prediction-words.ts";

/**
 * How scores, or changes, and a figure go together. Corrections are made where their figures are given.
 *
 * @throws Problem invalid-body for a spread of 0 or a reliability beyond 1
 */
export function describePrediction(
	beside: Beside,
	{ spread, reliability }: Pick<BesideQuery, "spread" | "reliability">,
): Prediction {
	const { head, pairs, scores } = beside;
	const points = pairs
		.map(({ code, score, value }) => ({ code, score, value }))
		.sort((a, b) => a.score - b.score || a.value - b.value);
	const table = weighPairs(
		points.map(({ score }) => score),
		points.map(({ value }) => value),
	);
	const { r, p, ciLow, ciHigh, reasons } = pearson(table);
	const { rho, p: rankP } = spearman(table);
	const spreads = {
		both: spreadOf(points.map(({ score }) => score)),
		scored: spreadOf(scores),
	};
	const found = {
		...head,
		points,
		pearson: { r, p, ciLow, ciHigh },
		spearman: { rho, p: rankP },
		halves: r === null ? null : halvesOf(r, head),
		spread: spreads,
		corrections: {
			range: correctedForRange(r, spreads.both, asNumber(spread)),
			reliability: correctedForError(r, asNumber(reliability)),
		},
	};
	return {
		...found,
		finding: predictionFinding(found, reasons.r),
		notes: predictionNotes(found, scores, beside.threshold),
	};
}

function asNumber(text: string | undefined): number | null {
	return text === undefined ? null : Number(text);
}

function spreadOf(values: readonly number[]): number | null {
	const { sd } = moments(weighValues(values));
	return typeof sd === "number" ? sd : null;
}

function halvesOf(r: number, head: Beside["head"]): Prediction["halves"] {
	const { upperHalf, lowerHalf } = binomialEffectSizeDisplay(r);
	const halves = { upper: 100 * upperHalf, lower: 100 * lowerHalf };
	return { ...halves, sentence: halvesSentence(halves, head) };
}

/** @param all standard deviation among all who applied, as it was typed */
function correctedForRange(
	r: number | null,
	picked: number | null,
	all: number | null,
): Prediction["corrections"]["range"] {
	if (all === null) return null;
	if (all === 0)
		throw wrongField("/spread", "Give a standard deviation above 0.");
	const ratio = picked === null || picked === 0 ? null : all / picked;
	return {
		given: all,
		r:
			r === null || ratio === null ? null : correctRangeRestriction(r, ratio).r,
		assumption: rangeAssumption(ratio),
	};
}

function correctedForError(
	r: number | null,
	reliability: number | null,
): Prediction["corrections"]["reliability"] {
	if (reliability === null) return null;
	if (reliability === 0 || reliability > 1)
		throw wrongField(
			"/reliability",
			"Give a reliability above 0 and at most 1, such as 0.8.",
		);
	const corrected =
		r === null ? null : correctCriterionUnreliability(r, reliability);
	return {
		given: reliability,
		r: corrected?.r ?? null,
		assumption: reliabilityAssumption(corrected?.reasons.r),
	};
}

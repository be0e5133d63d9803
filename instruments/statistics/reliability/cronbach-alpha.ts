import { sum } from "simple-statistics";
import {
	derive,
	type Figure,
	type Reported,
	reportFigures,
} from "../reason.ts";
import { alphaOf } from "./alpha-of.ts";
import { correlationMatrix } from "./correlation-matrix.ts";
import { feldtInterval } from "./feldt-interval.ts";
import { type ItemSpread, itemSpread } from "./item-spread.ts";
import { type ReliabilityNote, reliabilityNotes } from "./reliability-notes.ts";
import { sumVariance } from "./sum-variance.ts";
import type { WeightedAnswers } from "./weighted-answers.ts";

export interface CronbachAlpha
	extends Reported<
		| "alpha"
		| "alphaCiLow"
		| "alphaCiHigh"
		| "standardisedAlpha"
		| "meanCorrelation"
		| "totalMean"
		| "totalSd"
	> {
	readonly items: number;
	readonly completeCases: number;
	/** what must be said beside the figure */
	readonly notes: readonly ReliabilityNote[];
}

/**
 * Cronbach's alpha of the items of one scale, with Feldt's 95 % interval; alpha of the standardised items
 * k r / (1 + (k - 1) r), which for two items is Spearman and Brown's; the mean correlation r of the items;
 * and mean and SD of their sum. Complete cases. Meaningless for checklists and for scores of change.
 * Throws a RangeError as `completeCases`.
 *
 * @param rows one entry for each person, or for each pattern of answers; reversed items already reversed
 */
export function cronbachAlpha(rows: readonly WeightedAnswers[]): CronbachAlpha {
	const spread = itemSpread(rows);
	const n = spread.completeCases;
	const k = spread.means.length;
	const alpha = alphaOf(spread);
	const { ciLow, ciHigh } = feldtInterval(alpha, n, k);
	const meanCorrelation = meanCorrelationOf(spread);
	return {
		items: k,
		completeCases: n,
		notes: reliabilityNotes({ alpha, n, k }),
		...reportFigures({
			alpha,
			alphaCiLow: ciLow,
			alphaCiHigh: ciHigh,
			standardisedAlpha: derive((r) => stepUp(r, k), meanCorrelation),
			meanCorrelation,
			totalMean: n === 0 ? "no-values" : sum([...spread.means]),
			totalSd: totalSd(spread),
		}),
	};
}

/** Spearman and Brown's formula, where the correlation may be below 0. */
function stepUp(r: number, k: number): Figure {
	const spread = 1 + (k - 1) * r;
	return spread > 0 ? (k * r) / spread : "no-variation";
}

function meanCorrelationOf(spread: ItemSpread): Figure {
	const k = spread.means.length;
	const matrix = correlationMatrix(spread);
	if (typeof matrix === "string") return matrix;
	if (k < 2) return "too-few-items";
	return (sum(matrix.flat()) - k) / (k * (k - 1));
}

function totalSd(spread: ItemSpread): Figure {
	const { totalVariance } = sumVariance(spread);
	return totalVariance === "no-variation"
		? 0
		: derive(Math.sqrt, totalVariance);
}

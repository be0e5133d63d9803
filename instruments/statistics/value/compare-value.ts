import { percentileInterval } from "../percentile-interval.ts";
import {
	type Figure,
	type Reason,
	type Reported,
	reportFigures,
} from "../reason.ts";
import { resample } from "../resample.ts";
import { seededRandom } from "../seeded-random.ts";
import { netMonetaryBenefit } from "./net-monetary-benefit.ts";
import { meansOf, type OutcomeAndCost } from "./outcome-and-cost.ts";
import { type Quadrants, quadrantShares } from "./quadrant-shares.ts";
import { refusal } from "./value-ratio.ts";

/** A difference with its 95 % interval. */
export type Difference = Reported<"estimate" | "ciLow" | "ciHigh">;

export interface NetBenefit extends Difference {
	/** the money that one unit of outcome is held to be worth */
	readonly worth: number;
	/** share of the samples in which the group is worth what it costs; null without samples */
	readonly probability: number | null;
}

export interface ValueComparison extends Reported<"icer"> {
	readonly n: number;
	readonly comparisonN: number;
	readonly outcome: Difference;
	readonly cost: Difference;
	/** of the ratios of means, see `valueRatio` */
	readonly value: Difference;
	/** where the samples lie; null without samples */
	readonly plane: Quadrants | null;
	readonly netBenefit: readonly NetBenefit[];
}

export interface ValueSettings {
	/** whether twice the outcome is twice as much */
	readonly trueZero: boolean;
	/** what one unit of outcome may be worth */
	readonly worths: readonly number[];
	readonly samples?: number;
	readonly seed?: number;
}

/** Two groups' means in one sample, or as found. */
interface Means {
	readonly group: OutcomeAndCost;
	readonly comparison: OutcomeAndCost;
}

/**
 * Outcome and cost of a group minus those of a comparison group, and what the difference is worth: ratios of
 * means, incremental cost-effectiveness ratio (ICER, cost of one more unit of outcome) and net monetary
 * benefit. Intervals are percentiles over people drawn with replacement within their group, outcome and cost
 * together; the same for the same seed. The ICER has none, because it leaps where the difference in outcome
 * passes 0: show it with the plane's quarters only. Both groups need two people. Throws a RangeError for
 * a value that is not finite or a worth below 0.
 */
export function compareValue(
	group: readonly OutcomeAndCost[],
	comparison: readonly OutcomeAndCost[],
	{ trueZero, worths, samples = 5000, seed = 1 }: ValueSettings,
): ValueComparison {
	const found = { group: meansOf(group), comparison: meansOf(comparison) };
	const drawn = draw(group, comparison, samples, seed);
	const none = group.length * comparison.length === 0 ? "no-values" : null;
	const undivided = refusal(group, trueZero) ?? refusal(comparison, trueZero);
	const spread = (of: (means: Means) => number, why: Reason | null = none) =>
		differenceOf(why ?? of(found), why ?? drawn.map(of));
	const benefit = (worth: number) => (means: Means) =>
		netMonetaryBenefit(minus(means), worth);
	return {
		n: group.length,
		comparisonN: comparison.length,
		outcome: spread((means) => minus(means).outcome),
		cost: spread((means) => minus(means).cost),
		value: spread(valueDifference, undivided),
		...reportFigures({ icer: none ?? icerOf(minus(found)) }),
		plane: drawn.length === 0 ? null : quadrantShares(drawn.map(minus)),
		netBenefit: worths.map((worth) => ({
			worth,
			...spread(benefit(worth)),
			probability: shareAbove(drawn.map(benefit(worth))),
		})),
	};
}

function draw(
	group: readonly OutcomeAndCost[],
	comparison: readonly OutcomeAndCost[],
	samples: number,
	seed: number,
): Means[] {
	if (group.length < 2 || comparison.length < 2) return [];
	const random = seededRandom(seed);
	return Array.from({ length: samples }, () => ({
		group: meansOf(resample(group, random)),
		comparison: meansOf(resample(comparison, random)),
	}));
}

function minus({ group, comparison }: Means): OutcomeAndCost {
	return {
		outcome: group.outcome - comparison.outcome,
		cost: group.cost - comparison.cost,
	};
}

function valueDifference({ group, comparison }: Means): number {
	return group.outcome / group.cost - comparison.outcome / comparison.cost;
}

function icerOf({ outcome, cost }: OutcomeAndCost): Figure {
	return outcome === 0 ? "no-difference" : cost / outcome;
}

function differenceOf(
	estimate: Figure,
	drawn: readonly number[] | Reason,
): Difference {
	if (typeof drawn === "string" || drawn.length === 0) {
		const why = typeof drawn === "string" ? drawn : "too-few-values";
		return reportFigures({ estimate, ciLow: why, ciHigh: why });
	}
	return reportFigures({ estimate, ...percentileInterval(drawn) });
}

function shareAbove(benefits: readonly number[]): number | null {
	if (benefits.length === 0) return null;
	return benefits.filter((benefit) => benefit > 0).length / benefits.length;
}

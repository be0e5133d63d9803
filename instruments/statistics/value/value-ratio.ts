import { percentileInterval } from "../percentile-interval.ts";
import { type Reason, type Reported, reportFigures } from "../reason.ts";
import { resample } from "../resample.ts";
import { seededRandom } from "../seeded-random.ts";
import { meansOf, type OutcomeAndCost } from "./outcome-and-cost.ts";

export interface ValueRatio
	extends Reported<"meanOutcome" | "meanCost" | "value" | "ciLow" | "ciHigh"> {
	readonly n: number;
}

/**
 * Value of care: mean outcome / mean cost, the outcome that one unit of money bought. A ratio of means; the
 * mean of the persons' own ratios answers another question. 95 % percentile interval over people drawn with
 * replacement, outcome and cost together; the same for the same seed. Null without a true zero ("twice as
 * much" must make sense: counts, days, quality-adjusted years; not a 1-to-5 mean), and where an outcome or a
 * cost is 0 or below. Throws a RangeError for a value that is not finite.
 */
export function valueRatio(
	people: readonly OutcomeAndCost[],
	{
		trueZero,
		samples = 5000,
		seed = 1,
	}: { trueZero: boolean; samples?: number; seed?: number },
): ValueRatio {
	const { outcome, cost } = meansOf(people);
	const why = refusal(people, trueZero);
	const interval = why ?? intervalOf(people, samples, seed);
	const ends =
		typeof interval === "string"
			? { ciLow: interval, ciHigh: interval }
			: interval;
	return {
		n: people.length,
		...reportFigures({
			meanOutcome: people.length === 0 ? "no-values" : outcome,
			meanCost: people.length === 0 ? "no-values" : cost,
			value: why ?? outcome / cost,
			...ends,
		}),
	};
}

function intervalOf(
	people: readonly OutcomeAndCost[],
	samples: number,
	seed: number,
): Reason | { readonly ciLow: number; readonly ciHigh: number } {
	if (people.length < 2) return "too-few-values";
	const random = seededRandom(seed);
	const ratios = Array.from({ length: samples }, () => {
		const drawn = meansOf(resample(people, random));
		return drawn.outcome / drawn.cost;
	});
	return percentileInterval(ratios);
}

/** Why outcomes and costs cannot be divided; null where they can. */
export function refusal(
	people: readonly OutcomeAndCost[],
	trueZero: boolean,
): Reason | null {
	if (people.length === 0) return "no-values";
	if (!trueZero) return "no-true-zero";
	const divisible = people.every(
		({ outcome, cost }) => outcome > 0 && cost > 0,
	);
	return divisible ? null : "not-positive";
}

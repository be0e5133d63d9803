import normalCdf from "@stdlib/stats-base-dists-normal-cdf";
import {
	derive,
	type Figure,
	figureOf,
	type Reported,
	reportFigures,
} from "./reason.ts";
import { wilsonInterval } from "./wilson-interval.ts";

/** How many of a group: whole numbers. */
export interface Share {
	readonly successes: number;
	readonly trials: number;
}

/**
 * Difference of two independent proportions, the first minus the second (after minus before), with the 95 %
 * hybrid score interval, method 10 of Newcombe (1998, Stat Med 17:873-890). `p` is two-sided, of the pooled
 * score test (R's `prop.test(correct = FALSE)`). All from -1 to 1. Throws a RangeError as `wilsonInterval`.
 */
export function newcombe(
	first: Share,
	second: Share,
): Reported<"difference" | "ciLow" | "ciHigh" | "p"> {
	const [p1, low1, high1] = wilson(first);
	const [p2, low2, high2] = wilson(second);
	return reportFigures({
		difference: derive((a, b) => a - b, p1, p2),
		ciLow: derive(
			(a, l, b, u) => a - b - Math.hypot(a - l, u - b),
			...[p1, low1, p2, high2],
		),
		ciHigh: derive(
			(a, u, b, l) => a - b + Math.hypot(u - a, b - l),
			...[p1, high1, p2, low2],
		),
		p: derive((a, b) => pooledScoreP(a - b, first, second), p1, p2),
	});
}

function wilson({ successes, trials }: Share): [Figure, Figure, Figure] {
	const interval = wilsonInterval(successes, trials);
	return [
		figureOf("proportion", interval),
		figureOf("ciLow", interval),
		figureOf("ciHigh", interval),
	];
}

function pooledScoreP(difference: number, a: Share, b: Share): Figure {
	const pooled = (a.successes + b.successes) / (a.trials + b.trials);
	if (pooled === 0 || pooled === 1) return "no-variation";
	const variance = pooled * (1 - pooled) * (1 / a.trials + 1 / b.trials);
	return 2 * normalCdf(-Math.abs(difference) / Math.sqrt(variance), 0, 1);
}

import { binomialHalfQuantile } from "./binomial-half-quantile.ts";

export interface Runs {
	/** Points that are not on the line. */
	readonly usefulObservations: number;
	/** Points in the longest run on one side of the line. */
	readonly longestRun: number;
	/** A longer run than this is a signal. */
	readonly longestRunLimit: number | null;
	/** How often the line is crossed. */
	readonly crossings: number;
	/** Fewer crossings than this are a signal. */
	readonly crossingsLimit: number | null;
	readonly signal: boolean;
}

/**
 * The two rules of Anhoej for a run chart (Anhoej & Olesen 2014, PLoS ONE 9:e113825): a run longer than
 * log2(n) + 3, rounded, or fewer crossings than the 5 % quantile of a fair coin tossed n - 1 times. Points
 * on the line neither break a run nor lengthen one. With no useful point there are no limits.
 *
 * @param centre the line at each point, mostly the median
 */
export function runRules(
	values: readonly number[],
	centre: readonly number[],
): Runs {
	const sides = values
		.map((value, point) => Math.sign(value - (centre[point] ?? value)))
		.filter((side) => side !== 0);
	const n = sides.length;
	const lengths = runLengths(sides);
	const longestRun = Math.max(0, ...lengths);
	const crossings = Math.max(0, lengths.length - 1);
	const longestRunLimit = n === 0 ? null : Math.round(Math.log2(n)) + 3;
	const crossingsLimit = n === 0 ? null : binomialHalfQuantile(0.05, n - 1);
	return {
		usefulObservations: n,
		longestRun,
		longestRunLimit,
		crossings,
		crossingsLimit,
		signal:
			longestRun > (longestRunLimit ?? longestRun) ||
			crossings < (crossingsLimit ?? 0),
	};
}

function runLengths(sides: readonly number[]): number[] {
	const lengths: number[] = [];
	for (const [point, side] of sides.entries()) {
		if (point > 0 && side === sides[point - 1])
			lengths[lengths.length - 1] = (lengths.at(-1) ?? 0) + 1;
		else lengths.push(1);
	}
	return lengths;
}

import type { Range } from "./plot.ts";

/** A distinct score and how many have it. */
export interface ValueCount {
	value: number;
	count: number;
}

/** A stretch of the scale with how many scores lie in it. */
export interface Bin {
	low: number;
	high: number;
	count: number;
}

const mostSteps = 20;
const bins = 10;

/** The stretches of a scale that scores are counted in, each from `low` up to `high`. */
export type Cut = Omit<Bin, "count">[];

/**
 * How to cut a scale for these distinct scores. A scale of few steps gets a bar for each step, so that steps
 * of 12.5 show no gaps that are not there; any other is cut into ten stretches of equal width.
 */
export function cutScale(scores: readonly number[], range: Range): Cut {
	const step = smallestGap([...scores, range.min, range.max]);
	const width = range.max - range.min;
	const steps = Math.round(width / step);
	if (steps <= mostSteps) return cuts(steps + 1, range.min - step / 2, step);
	return cuts(bins, range.min, width / bins);
}

function cuts(n: number, from: number, width: number): Cut {
	return Array.from({ length: n }, (_, index) => ({
		low: from + index * width,
		high: from + (index + 1) * width,
	}));
}

function smallestGap(scores: readonly number[]): number {
	const sorted = [...new Set(scores)].sort((a, b) => a - b);
	return Math.min(
		...sorted.slice(1).map((score, index) => score - (sorted[index] ?? 0)),
	);
}

/** Counts scores in the stretches of a scale; the last one holds the highest score too. */
export function countIn(cut: Cut, values: readonly ValueCount[]): Bin[] {
	const highest = cut.at(-1);
	return cut.map((stretch) => {
		const holds = ({ value }: ValueCount) =>
			value >= stretch.low &&
			(value < stretch.high || (stretch === highest && value === stretch.high));
		return { ...stretch, count: total(values.filter(holds)) };
	});
}

export function total(values: readonly { count: number }[]): number {
	return values.reduce((sum, { count }) => sum + count, 0);
}

import type { PeriodValue } from "./by-period.ts";
import { numberOf, type Period } from "./periods.ts";

/** A period in which both are known. */
export interface Pair {
	readonly x: number;
	readonly y: number;
	/** First day of the period that x is of; y is of as many periods later as the lag says. */
	readonly start: string;
	readonly yStart: string;
	/** Counts periods through: neighbours in time differ by 1. */
	readonly time: number;
}

/**
 * Two series joined by period, in order of time: x of each period with y of the period so many later (`lag`).
 * A period that either has nothing for is left out.
 */
export function pairSeries(
	xs: readonly PeriodValue[],
	ys: readonly PeriodValue[],
	{ period, lag }: { readonly period: Period; readonly lag: number },
): Pair[] {
	const later = new Map(ys.map((y) => [numberOf(y.start, period), y]));
	return xs
		.flatMap((x) => {
			const time = numberOf(x.start, period);
			const y = later.get(time + lag);
			if (y === undefined) return [];
			return [
				{ x: x.value, y: y.value, start: x.start, yStart: y.start, time },
			];
		})
		.sort((a, b) => a.time - b.time);
}

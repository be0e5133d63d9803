import type { Moments } from "./moments.ts";
import { derive, type Figure } from "./reason.ts";
import { criticalT, twoSidedT } from "./student-t.ts";

export interface TTest {
	readonly t: Figure;
	readonly df: Figure;
	/** two-sided */
	readonly p: Figure;
	/** 95 % interval of the mean, or of the difference of means */
	readonly ciLow: Figure;
	readonly ciHigh: Figure;
}

/** One-sample t test of a mean against 0, as R's t.test. */
export function meanTTest(sample: Moments): TTest {
	const df = derive(() => sample.n - 1, sample.variance);
	return tTestFrom(sample.mean, sample.standardError, df);
}

/** t test from an estimate, its standard error and its degrees of freedom. */
export function tTestFrom(
	estimate: Figure,
	standardError: Figure,
	df: Figure,
): TTest {
	const t = derive((mean, se) => mean / se, estimate, standardError);
	const halfWidth = derive(
		(se, freedom) => criticalT(freedom) * se,
		standardError,
		df,
	);
	return {
		t,
		df,
		p: derive(twoSidedT, t, df),
		ciLow: derive((mean, half) => mean - half, estimate, halfWidth),
		ciHigh: derive((mean, half) => mean + half, estimate, halfWidth),
	};
}

import { mean, sum } from "simple-statistics";
import { c4 } from "./c4.ts";
import { type ChartLines, refuseNonFinite } from "./limits.ts";

/** The values of one period, reduced. */
export interface Subgroup {
	readonly n: number;
	readonly mean: number;
	/** with n - 1; null for a single value */
	readonly sd: number | null;
}

/** A chart of the means, and one of the standard deviations below it. */
export interface XbarSChart {
	readonly means: ChartLines;
	/** null lines where a period has a single value */
	readonly sds: ChartLines;
}

interface Options {
	/** How many points from the first the lines are worked out from; all of them when absent. */
	from?: number;
}

/**
 * Xbar and S charts for periods of several values each (Montgomery 2013, Introduction to Statistical Quality
 * Control, 6.3): centre at the mean of all values, limits at A3 = 3 / (c4 sqrt(n)) times S; S with limits
 * B3 and B4 = 1 -+ 3 sqrt(1 - c4^2) / c4. S is the mean of the standard deviations where all periods have
 * one size, and pooled where not, as in qicharts2. A period of one value has no limits.
 *
 * @throws RangeError where no period of the baseline has two values, or for figures that cannot be
 */
export function xbarSChart(
	subgroups: readonly Subgroup[],
	{ from }: Options = {},
): XbarSChart {
	for (const subgroup of subgroups) refuseImpossible(subgroup);
	const baseline = subgroups.slice(0, from);
	const spread = spreadOf(baseline);
	const centre =
		sum(baseline.map(({ n, mean: level }) => n * level)) /
		sum(baseline.map(({ n }) => n));
	const width = ({ n }: Subgroup) =>
		n < 2 ? null : (3 * spread) / (c4(n) * Math.sqrt(n));
	const sdLimit = ({ n }: Subgroup, side: number) =>
		n < 2 ? null : Math.max(0, spread * (1 + (side * 3 * c5(n)) / c4(n)));
	return {
		means: {
			centre: subgroups.map(() => centre),
			lower: subgroups.map((one) => shifted(centre, -1, width(one))),
			upper: subgroups.map((one) => shifted(centre, 1, width(one))),
		},
		sds: {
			centre: subgroups.map(() => spread),
			lower: subgroups.map((one) => sdLimit(one, -1)),
			upper: subgroups.map((one) => sdLimit(one, 1)),
		},
	};
}

function shifted(
	centre: number,
	side: number,
	width: number | null,
): number | null {
	return width === null ? null : centre + side * width;
}

/** The standard deviation of a standard deviation of `n` values, over the true one. */
function c5(n: number): number {
	return Math.sqrt(1 - c4(n) ** 2);
}

function spreadOf(baseline: readonly Subgroup[]): number {
	const sizes = new Set(baseline.map(({ n }) => n));
	const sds = baseline.map(({ sd }) => sd).filter((sd) => sd !== null);
	if (sds.length === 0)
		throw new RangeError(
			"No period has two values. Draw an individuals chart (XmR).",
		);
	if (sizes.size === 1) return mean(sds);
	const squares = sum(baseline.map(({ n, sd }) => (n - 1) * (sd ?? 0) ** 2));
	return Math.sqrt(squares / sum(baseline.map(({ n }) => n - 1)));
}

function refuseImpossible({ n, mean: level, sd }: Subgroup): void {
	refuseNonFinite([level, sd ?? 0]);
	const isCount = Number.isSafeInteger(n) && n >= 1;
	if (!isCount || (sd === null) !== (n === 1) || (sd ?? 0) < 0)
		throw new RangeError(
			`A period of ${n} values with a standard deviation of ${sd} cannot be. Leave empty periods out.`,
		);
}

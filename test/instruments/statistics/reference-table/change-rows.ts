import { pearson } from "#instruments/statistics/correlation/pearson.ts";
import { spearman } from "#instruments/statistics/correlation/spearman.ts";
import { holm } from "#instruments/statistics/holm.ts";
import { independentGroups } from "#instruments/statistics/independent-groups.ts";
import { pairedChange } from "#instruments/statistics/paired-change.ts";
import { segmented } from "#instruments/statistics/regression/segmented.ts";
import { weighPairs, weighValues } from "#instruments/statistics/weighted.ts";
import { wilsonInterval } from "#instruments/statistics/wilson-interval.ts";
import golden from "../../../reference/statistics.json";
import { type Row, row } from "./row.ts";

/** Comparisons of groups and of occasions, proportions, correlation and regression. */
export function changeRows(): Row[] {
	return [
		row({
			statistic: "Paired change: t, Wilcoxon, effect sizes",
			file: "paired-change.ts",
			tolerance: 1e-6,
			cases: golden.paired,
			expected: ({ expected }) => expected,
			actual: ({ pre, post }) => pairedChange(weighPairs(pre, post)),
		}),
		row({
			statistic: "Two groups: Welch, Mann-Whitney, effect sizes",
			file: "independent-groups.ts",
			tolerance: 1e-6,
			cases: golden.independent,
			expected: ({ expected }) => expected,
			actual: ({ a, b }) => independentGroups(weighValues(a), weighValues(b)),
		}),
		row({
			statistic: "Proportion, Wilson interval",
			file: "wilson-interval.ts",
			tolerance: 1e-6,
			cases: golden.wilson,
			expected: ({ expected }) => expected,
			actual: ({ successes, trials }) => wilsonInterval(successes, trials),
		}),
		row({
			statistic: "Holm's adjustment",
			file: "holm.ts",
			tolerance: 1e-6,
			cases: [golden.holm],
			expected: ({ expected }) => expected,
			actual: ({ p }) => holm(p),
		}),
		...relationRows(),
	];
}

function relationRows(): Row[] {
	const {
		spearman: rho,
		pearson: r,
		...interval
	} = golden.correlation.expected;
	return [
		row({
			statistic: "Pearson's correlation, Fisher interval",
			file: "correlation/pearson.ts",
			tolerance: 1e-6,
			cases: [golden.correlation],
			expected: () => ({ r, ...interval }),
			actual: ({ x, y }) => pearson(weighPairs(x, y)),
		}),
		row({
			statistic: "Spearman's correlation",
			file: "correlation/spearman.ts",
			tolerance: 1e-6,
			cases: [golden.correlation],
			expected: () => ({ rho }),
			actual: ({ x, y }) => spearman(weighPairs(x, y)),
		}),
		...breakpointRows(),
	];
}

function breakpointRows(): Row[] {
	const { x, y, expected } = golden.breakpoint;
	const fit = segmented(
		x.map((value, point) => ({ x: value, y: y[point] ?? 0 })),
	);
	const { breakpoint, breakpointSe, slopeBelow, slopeAbove } = expected;
	const file = "regression/segmented.ts";
	return [
		row({
			statistic: "Breakpoint (0.05 in the units of x)",
			file,
			tolerance: 0.05 / breakpoint,
			cases: [fit],
			expected: () => breakpoint,
			actual: (bent) => bent.breakpoint.estimate,
		}),
		row({
			statistic: "Breakpoint: its standard error, and the slopes",
			file,
			tolerance: 1e-3,
			cases: [fit],
			expected: () => [breakpointSe, slopeBelow, slopeAbove],
			actual: (bent) => [
				bent.breakpoint.standardError,
				bent.slopeBelow.estimate,
				bent.slopeAbove.estimate,
			],
		}),
		row({
			statistic: "Breakpoint: residuals with and without",
			file,
			tolerance: 1e-6,
			cases: [fit],
			expected: () => [
				expected.residualSumOfSquares,
				expected.residualSumOfSquaresStraightLine,
			],
			actual: ({ bent, straight }) => [
				bent.residualSumOfSquares,
				straight.residualSumOfSquares,
			],
		}),
	];
}

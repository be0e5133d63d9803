import { pearson } from "#instruments/statistics/correlation/pearson.ts";
import { spearman } from "#instruments/statistics/correlation/spearman.ts";
import { exactPoissonInterval } from "#instruments/statistics/counts/exact-poisson-interval.ts";
import { rateRatio } from "#instruments/statistics/counts/rate-ratio.ts";
import { differenceInDifferences } from "#instruments/statistics/difference-in-differences.ts";
import { holm } from "#instruments/statistics/holm.ts";
import { mcnemar } from "#instruments/statistics/mcnemar.ts";
import { newcombe } from "#instruments/statistics/newcombe.ts";
import { clopperPearson } from "#instruments/statistics/proportions/clopper-pearson.ts";
import { exactBinomialP } from "#instruments/statistics/proportions/exact-binomial-p.ts";
import { interruptedSeries } from "#instruments/statistics/regression/interrupted-series.ts";
import { segmented } from "#instruments/statistics/regression/segmented.ts";
import { standardisedDifference } from "#instruments/statistics/standardised-difference.ts";
import { weighPairs, weighValues } from "#instruments/statistics/weighted.ts";
import baseR from "../../../reference/base-r.json";
import { pointsOf } from "../regression/tipping-point.ts";
import { type Row, row } from "./row.ts";

/** What base R gives for seeded random data: shares, counts, correlations, changes, series. */
export function baseRRows(): Row[] {
	return [...shareRows(), ...countRows(), ...changeRows(), ...seriesRows()];
}

function shareRows(): Row[] {
	return [
		row({
			statistic: "Difference of two shares: Newcombe interval, score p",
			file: "newcombe.ts",
			tolerance: 1e-9,
			cases: baseR.differenceOfProportions,
			expected: ({ expected }) => expected,
			actual: ({ successes1, trials1, successes2, trials2 }) =>
				newcombe(
					{ successes: successes1, trials: trials1 },
					{ successes: successes2, trials: trials2 },
				),
		}),
		row({
			statistic: "McNemar: exact, and with continuity correction",
			file: "mcnemar.ts",
			tolerance: 1e-9,
			cases: baseR.mcnemar,
			expected: ({ expected }) => expected,
			actual: mcnemar,
		}),
		row({
			statistic: "Exact interval of a share",
			file: "proportions/clopper-pearson.ts",
			tolerance: 1e-8,
			cases: baseR.exactProportion,
			expected: ({ expected }) => expected,
			actual: ({ successes, trials }) => clopperPearson(successes, trials),
		}),
		row({
			statistic: "Exact binomial p",
			file: "proportions/exact-binomial-p.ts",
			tolerance: 1e-8,
			cases: baseR.exactBinomial,
			expected: ({ p }) => p,
			actual: ({ successes, trials, chance }) =>
				exactBinomialP(successes, trials, chance),
		}),
		row({
			statistic: "Holm's adjustment, 20 random sets",
			file: "holm.ts",
			tolerance: 1e-12,
			cases: baseR.holm,
			expected: ({ expected }) => expected,
			actual: ({ p }) => holm(p),
		}),
	];
}

function countRows(): Row[] {
	return [
		row({
			statistic: "Exact interval of a count",
			file: "counts/exact-poisson-interval.ts",
			tolerance: 1e-8,
			cases: baseR.poisson,
			expected: ({ expected }) => expected,
			actual: ({ events }) => exactPoissonInterval(events),
		}),
		row({
			statistic: "Ratio of two rates, exact",
			file: "counts/rate-ratio.ts",
			tolerance: 1e-8,
			cases: baseR.rateRatio,
			expected: ({ expected }) => expected,
			actual: ({ events1, time1, events2, time2 }) =>
				rateRatio(
					{ events: events1, time: time1 },
					{ events: events2, time: time2 },
				),
		}),
	];
}

function changeRows(): Row[] {
	return [
		row({
			statistic: "Pearson's correlation, integer scales with ties",
			file: "correlation/pearson.ts",
			tolerance: 1e-8,
			cases: baseR.correlation,
			expected: (sample) => sample.pearson,
			actual: ({ x, y }) => pearson(weighPairs(x, y)),
		}),
		row({
			statistic: "Spearman's correlation, integer scales with ties",
			file: "correlation/spearman.ts",
			tolerance: 1e-8,
			cases: baseR.correlation,
			expected: (sample) => sample.spearman,
			actual: ({ x, y }) => spearman(weighPairs(x, y)),
		}),
		row({
			statistic: "Difference in differences, joined",
			file: "difference-in-differences.ts",
			tolerance: 1e-8,
			cases: baseR.differenceInDifferences,
			expected: ({ joined }) => joined,
			actual: ({ group, comparison }) =>
				differenceInDifferences(
					{ pairs: weighPairs(group.before, group.after) },
					{ pairs: weighPairs(comparison.before, comparison.after) },
				),
		}),
		row({
			statistic: "Difference in differences, unjoined",
			file: "difference-in-differences.ts",
			tolerance: 1e-8,
			cases: baseR.differenceInDifferences,
			expected: ({ unjoined }) => unjoined,
			actual: ({ group, comparison }) =>
				differenceInDifferences(weighed(group), weighed(comparison)),
		}),
		row({
			statistic: "Those who left against those who stayed",
			file: "standardised-difference.ts",
			tolerance: 1e-9,
			cases: baseR.standardised,
			expected: ({ expected }) => expected,
			actual: ({ stayed, left }) =>
				standardisedDifference(weighValues(stayed), weighValues(left)),
		}),
	];
}

function weighed({ before, after }: { before: number[]; after: number[] }) {
	return { before: weighValues(before), after: weighValues(after) };
}

function seriesRows(): Row[] {
	return [
		row({
			statistic: "Interrupted series, change of level and of slope",
			file: "regression/interrupted-series.ts",
			tolerance: 1e-7,
			cases: baseR.interrupted,
			expected: ({ ordinary, durbinWatson }) => ({ ...ordinary, durbinWatson }),
			actual: ({ values, before }) => {
				const fit = interruptedSeries(values, before);
				const { levelChange: level, slopeChange: slope, durbinWatson } = fit;
				return { level, slope, durbinWatson };
			},
		}),
		row({
			statistic: "Newey and West's standard errors",
			file: "regression/newey-west.ts",
			tolerance: 1e-7,
			cases: baseR.interrupted,
			expected: ({ neweyWest }) => neweyWest,
			actual: ({ values, before }) => {
				const fit = interruptedSeries(values, before, "newey-west");
				return {
					level: fit.levelChange.standardError,
					slope: fit.slopeChange.standardError,
				};
			},
		}),
		row({
			statistic: "Breakpoint by R's optimize",
			file: "regression/segmented.ts",
			tolerance: 1e-5,
			cases: baseR.segmented,
			expected: ({ breakpoint, bent, straight }) => ({
				breakpoint: { estimate: breakpoint },
				bent,
				straight,
			}),
			actual: ({ x, y }) => segmented(pointsOf(x, y)),
		}),
	];
}

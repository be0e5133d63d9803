import { differences } from "./differences.ts";
import { tTestFrom } from "./mean-t-test.ts";
import { type Moments, moments } from "./moments.ts";
import { derive, type Figure, type Reported, reportFigures } from "./reason.ts";
import type { WeightedPair, WeightedValue } from "./weighted.ts";

/** A group's two measurements: of the same people, joined, or of whoever answered each time. */
export type TwoTimes =
	| { readonly pairs: readonly WeightedPair[] }
	| {
			readonly before: readonly WeightedValue[];
			readonly after: readonly WeightedValue[];
	  };

export type DifferenceInDifferences = Reported<
	| "change"
	| "comparisonChange"
	| "estimate"
	| "standardError"
	| "t"
	| "df"
	| "p"
	| "ciLow"
	| "ciHigh"
>;

/** A sample whose mean is added to, or taken from, the estimate. */
interface Part {
	readonly sample: Moments;
	readonly sign: 1 | -1;
}

/**
 * How much more one group changed than a comparison group, in the units of the scores: change of the group
 * minus change of the comparison. Variances are not taken to be equal: the squared standard error is the sum
 * of variance / n over the samples (one of changes in a joined group, two in an unjoined one), with the
 * degrees of freedom of Welch and Satterthwaite; 95 % t interval, two-sided p. It shows an effect only if
 * both groups would have changed alike without one. Throws a RangeError as `frequencyTable`.
 */
export function differenceInDifferences(
	group: TwoTimes,
	comparison: TwoTimes,
): DifferenceInDifferences {
	const changed = partsOf(group);
	const compared = partsOf(comparison);
	const change = total(changed);
	const comparisonChange = total(compared);
	const estimate = derive((a, b) => a - b, change, comparisonChange);
	const samples = [...changed, ...compared].map(({ sample }) => sample);
	const { standardError, df } = welch(samples);
	return reportFigures({
		change,
		comparisonChange,
		estimate,
		standardError,
		...tTestFrom(estimate, standardError, df),
	});
}

function partsOf(times: TwoTimes): Part[] {
	if ("pairs" in times)
		return [{ sample: moments(differences(times.pairs)), sign: 1 }];
	return [
		{ sample: moments(times.after), sign: 1 },
		{ sample: moments(times.before), sign: -1 },
	];
}

function total(parts: readonly Part[]): Figure {
	const signed = parts.map(({ sample, sign }) =>
		derive((mean) => sign * mean, sample.mean),
	);
	return derive((...means) => means.reduce((a, b) => a + b, 0), ...signed);
}

function welch(samples: readonly Moments[]) {
	const squared = samples.map(({ n, variance }) =>
		derive((spread) => spread / n, variance),
	);
	const sum = derive(
		(...all) => {
			const together = all.reduce((a, b) => a + b, 0);
			return together === 0 ? "no-variation" : together;
		},
		...squared,
	);
	const df = derive(
		(all, ...each) =>
			all ** 2 /
			each.reduce((t, x, i) => t + x ** 2 / ((samples[i]?.n ?? 0) - 1), 0),
		sum,
		...squared,
	);
	return { standardError: derive(Math.sqrt, sum), df };
}

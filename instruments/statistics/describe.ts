import { meanTTest } from "./mean-t-test.ts";
import { moments } from "./moments.ts";
import { quantile } from "./quantile.ts";
import { type Figure, type Reported, reportFigures } from "./reason.ts";
import { frequencyTable, type WeightedValue } from "./weighted.ts";

export interface Description
	extends Reported<
		"mean" | "sd" | "median" | "q1" | "q3" | "min" | "max" | "ciLow" | "ciHigh"
	> {
	readonly n: number;
}

/**
 * Describes a sample in the units of its values: mean, standard deviation with
 * n - 1, quartiles of R's type 7, and the 95 % t interval of the mean (ciLow to
 * ciHigh). Throws a RangeError as `frequencyTable`.
 */
export function describe(values: readonly WeightedValue[]): Description {
	const table = frequencyTable(values);
	const sample = moments(table);
	const { ciLow, ciHigh } = meanTTest(sample);
	const at = (share: number): Figure =>
		table.length === 0 ? "no-values" : quantile(table, share);
	return {
		n: sample.n,
		...reportFigures({
			mean: sample.mean,
			sd: sample.sd,
			median: at(0.5),
			q1: at(0.25),
			q3: at(0.75),
			min: at(0),
			max: at(1),
			ciLow,
			ciHigh,
		}),
	};
}

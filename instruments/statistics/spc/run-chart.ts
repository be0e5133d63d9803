import { median } from "simple-statistics";
import { type ChartLines, level, refuseNonFinite } from "./limits.ts";

/**
 * A run chart: the median of the values and no limits.
 *
 * @param from how many points from the first the median is worked out from; all of them when absent
 * @throws RangeError without values or for one that is not finite
 */
export function runChart(values: readonly number[], from?: number): ChartLines {
	refuseNonFinite(values);
	const baseline = values.slice(0, from);
	if (baseline.length === 0)
		throw new RangeError("A chart needs at least one point.");
	return {
		centre: level(median(baseline), values.length),
		lower: level(null, values.length),
		upper: level(null, values.length),
	};
}

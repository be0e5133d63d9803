import { sum } from "simple-statistics";
import { moments } from "../moments.ts";
import type { Figure } from "../reason.ts";
import type { WeightedValue } from "../weighted.ts";

export interface OneWayAnova {
	/** of the groups that are not empty */
	readonly sizes: readonly number[];
	readonly meanSquareBetween: Figure;
	readonly meanSquareWithin: Figure;
}

/** One-way analysis of variance; empty groups do not count. Throws a RangeError as `moments`. */
export function oneWayAnova(
	groups: readonly (readonly WeightedValue[])[],
): OneWayAnova {
	const samples = groups.map(spreadWithin).filter((sample) => sample.n > 0);
	const sizes = samples.map((sample) => sample.n);
	const n = sum(sizes);
	const g = sizes.length;
	if (g < 2) {
		const missing = g === 0 ? "no-values" : "too-few-groups";
		return { sizes, meanSquareBetween: missing, meanSquareWithin: missing };
	}
	const grand = sum(samples.map((sample) => sample.n * sample.mean)) / n;
	const between = sum(
		samples.map((sample) => sample.n * (sample.mean - grand) ** 2),
	);
	const within = sum(samples.map(({ squares }) => squares));
	return {
		sizes,
		meanSquareBetween: between / (g - 1),
		meanSquareWithin: n > g ? within / (n - g) : "too-few-groups",
	};
}

/** Size and mean of a group, and the sum of squares around that mean. */
function spreadWithin(group: readonly WeightedValue[]) {
	const { n, mean, variance } = moments(group);
	return {
		n,
		mean: typeof mean === "number" ? mean : 0,
		squares: typeof variance === "number" ? variance * (n - 1) : 0,
	};
}

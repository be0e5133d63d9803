import { percentileInterval } from "../percentile-interval.ts";
import { type Reported, reportFigures } from "../reason.ts";
import { resample } from "../resample.ts";
import { seededRandom } from "../seeded-random.ts";
import { bestBreakpoint } from "./best-breakpoint.ts";
import { type Point, sortedPoints } from "./points.ts";

export interface BreakpointBootstrap extends Reported<"ciLow" | "ciHigh"> {
	readonly samples: number;
	readonly seed: number;
}

/**
 * The 95 % percentile interval of the breakpoint over samples of the points drawn with replacement (Efron
 * 1979), in the units of x; the same for the same seed. Wider and more honest than the interval of
 * `segmented` where the bend is faint. Samples without a breakpoint are left out. Throws a RangeError for a
 * value that is not finite.
 */
export function bootstrapBreakpoint(
	points: readonly Point[],
	{ samples = 999, seed = 1 }: { samples?: number; seed?: number } = {},
): BreakpointBootstrap {
	const sorted = sortedPoints(points);
	const found = bestBreakpoint(sorted);
	if (typeof found === "string")
		return { samples, seed, ...reportFigures({ ciLow: found, ciHigh: found }) };
	const random = seededRandom(seed);
	const drawn = [found];
	for (let sample = 0; sample < samples; sample++) {
		const again = bestBreakpoint(resample(sorted, random));
		if (typeof again === "number") drawn.push(again);
	}
	return { samples, seed, ...reportFigures({ ...percentileInterval(drawn) }) };
}

import type { Scale } from "#instruments/definition.ts";
import { describe } from "#instruments/statistics/describe.ts";
import { floorCeiling } from "#instruments/statistics/floor-ceiling.ts";
import {
	frequencyTable,
	totalCount,
	type WeightedValue,
} from "#instruments/statistics/weighted.ts";
import type { ScoreCount } from "./counts.ts";
import type { WaveFigures } from "./summaries.schemas.ts";

/** The distinct scores among counts, and how many responses have each. */
export function scoresIn(counts: readonly ScoreCount[]): WeightedValue[] {
	return frequencyTable(
		counts.flatMap(({ value, count }) =>
			value === null ? [] : { value, count },
		),
	);
}

/** One wave's scores on one scale. */
export function waveFigures(
	wave: string,
	scale: Scale,
	counts: readonly ScoreCount[],
): WaveFigures {
	const distribution = scoresIn(counts);
	const { n, mean, sd, median, q1, q3, ciLow, ciHigh } = describe(distribution);
	const { floorShare, ceilingShare } = floorCeiling(distribution, scale.range);
	return {
		wave,
		responses: totalCount(counts),
		scored: n,
		notScored: notScored(counts),
		mean,
		sd,
		median,
		q1,
		q3,
		ciLow,
		ciHigh,
		floorShare,
		ceilingShare,
		distribution,
	};
}

function notScored(counts: readonly ScoreCount[]): Record<string, number> {
	const reasons: Record<string, number> = {};
	for (const { reason, count } of counts)
		if (reason !== null) reasons[reason] = (reasons[reason] ?? 0) + count;
	return reasons;
}

import { max, mean, min } from "simple-statistics";
import type { ChartKind, FigureKind, TimePoint } from "./chart-plan.ts";

export interface Proposal {
	kind: ChartKind;
	/** Why, in a sentence. */
	reason: string;
}

/** Fewer points than this give limits that move with each new one (Provost & Murray 2011). */
export const FEWEST_FOR_LIMITS = 12;
/** From about so many cases a period, chance alone makes limits too narrow. */
export const LARGE_DENOMINATOR = 1_000;
/** Periods as unlike as this, largest over smallest, want limits of their own each. */
const UNLIKE = 1.5;

/** The chart that suits the figures best, and why. */
export function proposeKind(
	figures: FigureKind,
	points: readonly TimePoint[],
): Proposal {
	if (points.length < FEWEST_FOR_LIMITS)
		return {
			kind: "run",
			reason: `There are fewer than ${FEWEST_FOR_LIMITS} points: limits would move with each new one.`,
		};
	const sizes = points.map(({ denominator }) => denominator ?? 1);
	const isLarge = mean(sizes) > LARGE_DENOMINATOR;
	return proposals[figures](points, sizes, isLarge);
}

type Propose = (
	points: readonly TimePoint[],
	sizes: number[],
	isLarge: boolean,
) => Proposal;

const proposals: Record<FigureKind, Propose> = {
	value: () => ({
		kind: "xmr",
		reason: "There is one value at a time.",
	}),
	mean: (points, sizes) =>
		max(sizes) <= UNLIKE * min(sizes) || points.every(({ sd }) => sd === null)
			? {
					kind: "xmr",
					reason: "Each point is a mean of about as many values as the others.",
				}
			: {
					kind: "xbar-s",
					reason:
						"The points are means of very different numbers of values, so each has limits of its own.",
				},
	proportion: (_, __, isLarge) =>
		isLarge
			? {
					kind: "p-prime",
					reason:
						"These are cases out of more than a thousand each time, where the limits of a P chart are too narrow.",
				}
			: { kind: "p", reason: "These are cases out of so many." },
	rate: (_, __, isLarge) =>
		isLarge
			? {
					kind: "u-prime",
					reason:
						"These are events for a large exposure, where the limits of a U chart may be too narrow.",
				}
			: { kind: "u", reason: "These are events for an exposure that varies." },
	count: () => ({
		kind: "c",
		reason: "These are events counted in periods of one length.",
	}),
	"cases-between": () => ({
		kind: "g",
		reason: "The events are rare: cases between them are counted.",
	}),
	"time-between": () => ({
		kind: "t",
		reason: "The events are rare: the time between them is measured.",
	}),
};

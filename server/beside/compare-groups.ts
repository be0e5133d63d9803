import type { Reported } from "#instruments/statistics/reason.ts";
import { compareValue } from "#instruments/statistics/value/compare-value.ts";
import { wrongField } from "../problems.ts";
import { comparisonSentences } from "./comparison-words.ts";
import type { Beside } from "./open-beside.ts";
import { outcomeAndCost } from "./outcome-and-cost.ts";
import type { Comparison, Difference, ValueQuery } from "./value.schemas.ts";
import { describeGroup, type PairGroup } from "./value-groups.ts";

const mostSamples = 5_000;
const fewestSamples = 1_000;
/** People drawn in all: beyond it a bootstrap would keep others waiting. */
const mostDraws = 2_000_000;

/** How many times people are drawn anew: fewer where they are very many, and their interval narrow anyhow. */
export function samplesFor(people: number): number {
	const affordable = Math.floor(mostDraws / Math.max(1, people));
	return Math.min(mostSamples, Math.max(fewestSamples, affordable));
}

/**
 * One group against another; null where none are asked for. Throws invalid-body for a group that is none, or
 * the same as the other.
 */
export function compareGroups(
	groups: readonly PairGroup[],
	beside: Beside,
	asked: Pick<ValueQuery, "group" | "comparison" | "worth"> & {
		trueZero: boolean;
		samples: number;
	},
): Comparison | null {
	if (asked.group === undefined || asked.comparison === undefined) return null;
	const group = groupAsked(groups, asked.group, "/group");
	const comparison = groupAsked(groups, asked.comparison, "/comparison");
	if (group === comparison)
		throw wrongField("/comparison", "Compare with another group.");
	const people = ({ pairs }: PairGroup) =>
		pairs.map((pair) => outcomeAndCost(beside.head, pair));
	const found = compareValue(people(group), people(comparison), {
		trueZero: asked.trueZero,
		worths: asked.worth === undefined ? [] : [Number(asked.worth)],
		samples: asked.samples,
	});
	const [benefit] = found.netBenefit;
	const described = {
		group: describeGroup(group, beside),
		comparison: describeGroup(comparison, beside),
		outcome: withoutReasons(found.outcome),
		cost: withoutReasons(found.cost),
		icer: found.icer,
		quarters: found.plane,
		netBenefit: benefit
			? {
					worth: benefit.worth,
					...withoutReasons(benefit),
					probability: benefit.probability,
				}
			: null,
	};
	return {
		...described,
		sentences: comparisonSentences(described, beside.head),
	};
}

function groupAsked(
	groups: readonly PairGroup[],
	key: string,
	path: string,
): PairGroup {
	const found = groups.find((group) => group.key === key);
	if (found) return found;
	throw wrongField(
		path,
		"Nobody with both figures is in this group: choose one of those that are listed.",
	);
}

function withoutReasons({
	estimate,
	ciLow,
	ciHigh,
}: Reported<"estimate" | "ciLow" | "ciHigh">): Difference {
	return { estimate, ciLow, ciHigh };
}

import { differences } from "#instruments/statistics/differences.ts";
import { independentGroups } from "#instruments/statistics/independent-groups.ts";
import { meanTTest } from "#instruments/statistics/mean-t-test.ts";
import { moments } from "#instruments/statistics/moments.ts";
import { reportFigures } from "#instruments/statistics/reason.ts";
import { totalCount } from "#instruments/statistics/weighted.ts";
import type { GroupChange, ScaleHead } from "./change.schemas.ts";
import type { GroupScores } from "./groups.ts";

/** How a group changed, with the t interval: of people compared with themselves, or of two groups (Welch). */
export function groupChange(
	group: GroupScores,
	comparison: ScaleHead["comparison"],
	threshold: number,
): GroupChange {
	const isPaired = comparison === "paired";
	const [pairs, before, after] = [group.pairs, group.before, group.after].map(
		totalCount,
	) as [number, number, number];
	const least = isPaired ? pairs : Math.min(before, after);
	return {
		key: group.key,
		title: group.title,
		pairs: isPaired ? pairs : null,
		before,
		after,
		...(isPaired ? withinPeople(group) : betweenGroups(group)),
		small: least < threshold,
	};
}

function withinPeople({ pairs }: GroupScores) {
	const change = moments(differences(pairs));
	const { ciLow, ciHigh } = meanTTest(change);
	const { reasons: _, ...figures } = reportFigures({
		mean: change.mean,
		ciLow,
		ciHigh,
	});
	return figures;
}

function betweenGroups({ before, after }: GroupScores) {
	const { meanDifference, ciLow, ciHigh } = independentGroups(before, after);
	return { mean: meanDifference, ciLow, ciHigh };
}

/** Of a group that may not be shown, or of which nobody has a score. */
export function withheldGroup(key: string, title: string): GroupChange {
	return {
		key,
		title,
		pairs: null,
		before: null,
		after: null,
		mean: null,
		ciLow: null,
		ciHigh: null,
		small: true,
	};
}

import { groupByStrata } from "./group-by-strata.ts";
import type { PeopleClass, Person } from "./people.ts";
import { inStableOrder } from "./stable-order.ts";

/**
 * Which members of a class may be shown with one more wave: groups of at least `threshold` by their strata
 * in that wave, such that who stays behind is nobody, or at least `threshold` too. Where too few would stay
 * behind, some who answered are kept back with them, the last in the stable order.
 *
 * @param wave one in which members of the class wait
 */
export function splitClass(
	{ members, rooms }: PeopleClass,
	wave: string,
	threshold: number,
): Person[][] {
	const waiting = inStableOrder(rooms.get(wave)?.people ?? []);
	const groups = groupByStrata(waiting, wave, threshold);
	const behind = members.size - groups.flat().length;
	return behind === 0 || behind >= threshold
		? groups
		: keepBack(groups, threshold - behind, threshold);
}

/** Takes `missing` people out of groups that can spare them; if they cannot, the smallest group. */
function keepBack(
	groups: readonly Person[][],
	missing: number,
	threshold: number,
): Person[][] {
	const smallestFirst = groups.toSorted((a, b) => a.length - b.length);
	let wanted = missing;
	const trimmed = smallestFirst.toReversed().map((group) => {
		const spared = Math.min(wanted, group.length - threshold);
		wanted -= spared;
		return group.slice(0, group.length - spared);
	});
	return wanted === 0 ? trimmed : smallestFirst.slice(1);
}

import type { Stratum } from "./disclosure.ts";
import { type Person, strataIn } from "./people.ts";

/**
 * Puts people into groups of at least `threshold` by the strata of their response in a wave: those alike in
 * every dimension first; those left over by all dimensions but the last, then but the last two, and so on.
 * Who is still left over is in no group. The groups hold people in the order given.
 */
export function groupByStrata(
	people: readonly Person[],
	wave: string,
	threshold: number,
): Person[][] {
	const groups: Person[][] = [];
	let rest = people;
	const [first] = people;
	let depth = first === undefined ? 0 : strataIn(first, wave).length;
	for (; depth >= 0 && rest.length >= threshold; depth--) {
		const alike = [...byFirstStrata(rest, wave, depth).values()];
		groups.push(...alike.filter((group) => group.length >= threshold));
		rest = alike.filter((group) => group.length < threshold).flat();
	}
	return groups;
}

function byFirstStrata(
	people: readonly Person[],
	wave: string,
	depth: number,
): Map<string, Person[]> {
	const alike = new Map<string, Person[]>();
	for (const person of people) {
		const key = JSON.stringify(strataIn(person, wave).slice(0, depth));
		const group = alike.get(key);
		if (group === undefined) alike.set(key, [person]);
		else group.push(person);
	}
	return alike;
}

/** By dimension: the strata that occur. */
export function strataAmong(
	people: readonly Person[],
	wave: string,
): ReadonlySet<Stratum>[] {
	const found: Set<Stratum>[] = [];
	for (const person of people) {
		for (const [dimension, stratum] of strataIn(person, wave).entries()) {
			found[dimension] = (found[dimension] ?? new Set()).add(stratum);
		}
	}
	return found;
}

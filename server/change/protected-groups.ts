import { membersFor } from "#instruments/disclosure/members-for.ts";
import {
	filterFor,
	type ProtectedCounts,
	pairsOf,
	scoresIn,
	scoresOf,
} from "../summaries/protected-counts.ts";
import type { GroupScores } from "./groups.ts";

/** Makes the scores of a group as a reader without person-level rights may see it: of whole classes of people. */
export type ProtectedGroup = (
	key: string,
	title: string,
	/** Null: anywhere. */
	sites: ReadonlySet<string | null> | null,
) => GroupScores;

/** @param scale its place in the definition */
export function protectedGroups(
	{ classes, rows }: ProtectedCounts,
	{ before, after, scale }: { before: string; after: string; scale: number },
): ProtectedGroup {
	const scoreIn = scoresIn(rows);
	return (key, title, sites) => {
		const filter = filterFor(rows, { sites, scale });
		const find = (...waves: string[]) => membersFor(classes, { waves, filter });
		return {
			key,
			title,
			pairs: pairsOf(find(before, after), scale, scoreIn),
			before: valuesOf(scoresOf(find(before), "before", scale, scoreIn)),
			after: valuesOf(scoresOf(find(after), "after", scale, scoreIn)),
		};
	};
}

function valuesOf(counts: readonly { value: number | null; count: number }[]) {
	return counts.flatMap(({ value, count }) =>
		value === null ? [] : { value, count },
	);
}

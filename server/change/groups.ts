import type {
	WeightedPair,
	WeightedValue,
} from "#instruments/statistics/weighted.ts";
import type { JoinedCount } from "./joined.ts";

/** The scores of a group of people, for a comparison within people and for one of two groups. */
export interface GroupScores {
	key: string;
	title: string;
	pairs: readonly WeightedPair[];
	before: readonly WeightedValue[];
	after: readonly WeightedValue[];
}

export interface Site {
	id: string;
	name: string;
}

/** As if nobody had answered anywhere else. */
export function atSites(
	joined: readonly JoinedCount[],
	isAsked: (site: string | null) => boolean,
): JoinedCount[] {
	return joined.map((row) => {
		const isBefore = row.wasBefore && isAsked(row.siteBefore);
		const isAfter = row.wasAfter && isAsked(row.siteAfter);
		return {
			...row,
			wasBefore: isBefore,
			wasAfter: isAfter,
			before: isBefore ? row.before : null,
			after: isAfter ? row.after : null,
		};
	});
}

export function groupOf(
	key: string,
	title: string,
	joined: readonly JoinedCount[],
): GroupScores {
	return {
		key,
		title,
		pairs: joined.flatMap(({ before, after, count }) =>
			before === null || after === null ? [] : { before, after, count },
		),
		before: joined.flatMap(({ before, count }) =>
			before === null ? [] : { value: before, count },
		),
		after: joined.flatMap(({ after, count }) =>
			after === null ? [] : { value: after, count },
		),
	};
}

/** A group for each value of the attribute that was asked for. */
export function groupsByAttribute(
	joined: readonly JoinedCount[],
): GroupScores[] {
	const values = [...new Set(joined.map(({ attribute }) => attribute))];
	return values
		.sort((a, b) => (a ?? "\uffff").localeCompare(b ?? "\uffff", "en"))
		.map((value) =>
			groupOf(
				value === null ? "unknown" : `is ${value}`,
				value ?? "Not known",
				joined.filter(({ attribute }) => attribute === value),
			),
		);
}

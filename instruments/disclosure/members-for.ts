import type { Stratum } from "./disclosure.ts";
import type { Classes, ShownClass } from "./form-classes.ts";

export interface Query {
	/** One wave; or several, for people followed over all of them. */
	readonly waves: readonly string[];
	/** By dimension (its place in `strata`): the strata wanted. What is not named may be anything. */
	readonly filter: ReadonlyMap<number, ReadonlySet<Stratum>>;
}

export interface Members {
	/** People: none, or at least the threshold. */
	readonly count: number;
	/** Ids of responses: a list for each wave asked, the same person at the same place in each. */
	readonly responses: readonly (readonly string[])[];
	/**
	 * Whether someone who answered the waves may be missing: because they wait for company, because a
	 * response near them is gone, or because the people shown with them differ in a dimension of the filter.
	 * Never how many, as the number of today less that of yesterday would be a person. It does not depend
	 * on the strata wanted either.
	 */
	readonly isPartial: boolean;
}

/**
 * Who may be the base of a figure. Publish of them what you like that does not depend on their order: it is
 * a figure of whole classes. Nothing else about the survey may be shown to a reader without person-level
 * rights; counts of responses, of scores not made, and options chosen included (see `option-table.ts`).
 *
 * For a scale's figures, filter the first dimension by the patterns in which that scale was scored.
 */
export function membersFor(classes: Classes, query: Query): Members {
	const asked = classes.shown.filter(({ strata }) =>
		query.waves.every((wave) => strata.has(wave)),
	);
	const fitting = asked.filter((each) => fits(each, query));
	const people = fitting.flatMap(({ members }) => members);
	return {
		count: people.length,
		responses: query.waves.map((wave) =>
			people.flatMap(({ responses }) => responses.get(wave)?.id ?? []),
		),
		isPartial:
			asked.some((each) => isMixed(each, query) && !fits(each, query)) ||
			lacksSome(classes, query),
	};
}

function fits(shown: ShownClass, query: Query): boolean {
	return filtered(shown, query).every(
		({ found, wanted }) =>
			found.size > 0 && [...found].every((stratum) => wanted.has(stratum)),
	);
}

function isMixed(shown: ShownClass, query: Query): boolean {
	return filtered(shown, query).some(({ found }) => found.size > 1);
}

/** The strata that occur, beside those wanted, in each dimension of the filter and each wave asked. */
function filtered({ strata }: ShownClass, { waves, filter }: Query) {
	return waves.flatMap((wave) =>
		[...filter].map(([dimension, wanted]) => ({
			found: strata.get(wave)?.[dimension] ?? new Set<Stratum>(),
			wanted,
		})),
	);
}

function lacksSome({ leftOut }: Classes, { waves }: Query): boolean {
	return leftOut.some(
		({ answered, waiting }) =>
			waves.every((wave) => answered.includes(wave)) &&
			waves.some((wave) => waiting.includes(wave)),
	);
}

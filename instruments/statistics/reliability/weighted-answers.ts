import { refuseBadCount, refuseNonFinite } from "../weighted.ts";

/** One person's answers to the items of a scale, in their order, and how many persons have these very answers. */
export interface WeightedAnswers {
	/** already reversed where an item is; null where there is none */
	readonly answers: readonly (number | null)[];
	readonly count: number;
}

/** Answers of which none is missing. */
export interface CompleteAnswers {
	readonly answers: readonly number[];
	readonly count: number;
}

/** Rows of raw answers, one a person. */
export function weighAnswers(
	rows: readonly (readonly (number | null)[])[],
): WeightedAnswers[] {
	return rows.map((answers) => ({ answers, count: 1 }));
}

/**
 * The rows without a missing answer, in order. Throws a RangeError for rows of different lengths, for an
 * answer that is not finite, or a count that is not a whole number from 0.
 */
export function completeCases(
	rows: readonly WeightedAnswers[],
): CompleteAnswers[] {
	const length = rows[0]?.answers.length;
	const complete: CompleteAnswers[] = [];
	for (const { answers, count } of rows) {
		if (answers.length !== length)
			throw new RangeError(
				`A person has ${answers.length} answers and another ${length}. Give one for each item, null where it is missing.`,
			);
		refuseBadCount(count);
		const given = answers.filter((answer) => answer !== null);
		for (const answer of given) refuseNonFinite(answer);
		if (given.length === length && count > 0)
			complete.push({ answers: given, count });
	}
	return complete;
}

/** More questions than a questionnaire has: the largest dictionary that we know has 1,903 fields. */
export const MOST_ITEMS = 2500;

/** More answers than anybody reads to one question. */
export const MOST_OPTIONS = 500;

/** Comparisons in the conditions of one file; those of a group count for every question in it. */
const MOST_COMPARISONS = 100_000;

export const tooManyItems = `The file has more than ${MOST_ITEMS} questions, and an instrument has fewer. Take a part of it.`;

/** What may still be spent on conditions: those of groups are repeated, so that a small file could fill the memory. */
export class ConditionBudget {
	#left = MOST_COMPARISONS;

	/** False where it is not enough. */
	spend(comparisons: number): boolean {
		this.#left -= comparisons;
		return this.#left >= 0;
	}
}

export const tooManyConditions =
	"The conditions of the file are too many to be read all. Add this one by hand.";

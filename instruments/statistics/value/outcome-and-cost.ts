import { refuseNonFinite } from "../weighted.ts";

/** One person's outcome, in its own units, and what they cost, in money of one price year. */
export interface OutcomeAndCost {
	readonly outcome: number;
	readonly cost: number;
}

/** The means of a group of people. Throws a RangeError for a value that is not finite. */
export function meansOf(people: readonly OutcomeAndCost[]): OutcomeAndCost {
	let outcome = 0;
	let cost = 0;
	for (const person of people) {
		refuseNonFinite(person.outcome);
		refuseNonFinite(person.cost);
		outcome += person.outcome;
		cost += person.cost;
	}
	return { outcome: outcome / people.length, cost: cost / people.length };
}

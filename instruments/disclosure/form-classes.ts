import { closeDay } from "./close-day.ts";
import { byDay, dayNumber } from "./days.ts";
import type { Received, Rules, Stratum } from "./disclosure.ts";
import { strataAmong } from "./group-by-strata.ts";
import type { PeopleClass, Person } from "./people.ts";
import { refuseBadInput } from "./refuse-bad-input.ts";
import { arrive, newReplay, type Replay, wavesWaiting } from "./replay.ts";
import { inStableOrder } from "./stable-order.ts";
import { withhold } from "./withhold.ts";

export interface Classes {
	readonly shown: readonly ShownClass[];
	/** What is not shown of somebody, each combination once. */
	readonly leftOut: readonly LeftOut[];
	/** By wave, then by day number, in order: responses that came to be shown then, still so or not. */
	readonly entries: ReadonlyMap<
		string,
		ReadonlyMap<number, readonly Received[]>
	>;
	readonly rules: Rules;
}

/** At least `threshold` people, of whom the same waves are shown, together or not at all. */
export interface ShownClass {
	/** By wave shown: the strata that occur in each dimension. */
	readonly strata: ReadonlyMap<string, readonly ReadonlySet<Stratum>[]>;
	/** In the stable order. */
	readonly members: readonly Person[];
}

export interface LeftOut {
	readonly answered: readonly string[];
	/** Those of `answered` that are not shown: one or more. */
	readonly waiting: readonly string[];
}

/**
 * Forms the classes of today, from all that was ever received in a survey, in any order; see
 * `disclosure.ts` for what they are for. Each day's classes come from those of the day before by cutting.
 *
 * On each day, first is withheld what went on it, today's too. At its close, so not today's, its responses
 * come in; then in each wave (1) members of a class who answered it become classes of their own, (2) people
 * of no class become classes: where the first of those who wait together has waited `patience` days.
 *
 * Of several responses of one person in one wave the first counts.
 *
 * @throws RangeError for a threshold, patience, day, wave or number of dimensions that cannot be
 */
export function formClasses(
	received: readonly Received[],
	rules: Rules,
): Classes {
	refuseBadInput(received, rules);
	const sorted = received.toSorted((a, b) => (a.id < b.id ? -1 : 1));
	const coming = byDay(sorted, ({ day }) => day);
	const going = byDay(sorted, ({ goneOn }) => goneOn);
	const today = dayNumber(rules.today);
	const replay = newReplay(rules);
	for (let day = Math.min(today, ...coming.keys()); day < today; day++) {
		withhold(replay, going.get(day) ?? [], day);
		for (const response of coming.get(day) ?? []) {
			if (standsAtClose(response)) arrive(replay, response, day);
		}
		closeDay(replay, day);
	}
	withhold(replay, going.get(today) ?? [], today);
	return outcome(replay);
}

/** What went on the day it came was never there. */
function standsAtClose({ day, goneOn }: Received): boolean {
	return goneOn === null || goneOn > day;
}

function outcome({ classes, people, entries, rules }: Replay): Classes {
	return {
		shown: [...classes].map(shownClass),
		leftOut: leftOut([...people.values()]),
		entries,
		rules,
	};
}

function shownClass({ waves, members }: PeopleClass): ShownClass {
	const ordered = inStableOrder(members);
	return {
		strata: new Map(
			[...waves].map((wave) => [wave, strataAmong(ordered, wave)]),
		),
		members: ordered,
	};
}

function leftOut(people: readonly Person[]): LeftOut[] {
	const different = new Map<string, LeftOut>();
	for (const person of people) {
		const waiting = wavesWaiting(person);
		if (waiting.length === 0) continue;
		const each = { answered: [...person.responses.keys()], waiting };
		different.set(JSON.stringify(each), each);
	}
	return [...different.values()];
}

import type { Received } from "./disclosure.ts";
import { type PeopleClass, type Person, personKey } from "./people.ts";
import { move, type Replay, stopWaiting } from "./replay.ts";
import { inStableOrder } from "./stable-order.ts";

/**
 * Responses are erased or corrected. What still waits leaves without a trace: no figure held it. Where it
 * is shown, a figure before less the same figure after would be the one answer that went; so company of at
 * least `threshold` is withheld with it, for ever. The class, in the stable order, is cut into blocks of
 * `threshold` (the last takes the remainder), and the blocks with someone gone are withheld. The blocks do
 * not depend on who is gone: what goes later on the same day takes its own block and leaves the first as
 * it was. What remains of the class is nobody, or whole blocks.
 */
export function withhold(
	replay: Replay,
	gone: readonly Received[],
	day: number,
): void {
	const classes = new Map<PeopleClass, Set<Person>>();
	for (const response of gone) {
		const person = replay.people.get(personKey(response));
		if (person?.responses.get(response.wave)?.id !== response.id) continue;
		const { place } = person;
		if (place === "withheld") continue;
		if (place === "outside" || !place.waves.has(response.wave)) {
			stopWaiting(replay, person, response.wave);
			person.responses.delete(response.wave);
		} else {
			classes.set(place, (classes.get(place) ?? new Set()).add(person));
		}
	}
	for (const [{ members }, people] of classes) {
		for (const block of inBlocks(inStableOrder(members), replay)) {
			if (!block.some((person) => people.has(person))) continue;
			for (const person of block) move(replay, person, "withheld", day);
		}
	}
}

function inBlocks(people: readonly Person[], { rules }: Replay): Person[][] {
	const size = rules.threshold;
	const last = Math.floor(people.length / size) - 1;
	return Array.from({ length: last + 1 }, (_, i) =>
		people.slice(i * size, i === last ? undefined : (i + 1) * size),
	);
}

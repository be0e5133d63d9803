import type { Received, Rules } from "./disclosure.ts";
import {
	enterRoom,
	leaveRoom,
	newPerson,
	type PeopleClass,
	type Person,
	personKey,
	type Rooms,
	strataIn,
} from "./people.ts";

/** How far a replay of a survey has come. */
export interface Replay {
	readonly rules: Rules;
	readonly people: Map<string, Person>;
	readonly classes: Set<PeopleClass>;
	/** Classes in one of whose rooms a look is due, now or later. */
	readonly expecting: Set<PeopleClass>;
	/** By wave, then by strata: people in no class. */
	readonly outside: ReadonlyMap<string, Rooms>;
	/** By wave, then by day number, in order: responses that came to be shown at the close of that day. */
	readonly entries: ReadonlyMap<string, Map<number, Received[]>>;
}

export function newReplay(rules: Rules): Replay {
	return {
		rules,
		people: new Map(),
		classes: new Set(),
		expecting: new Set(),
		outside: new Map(rules.waves.map((wave) => [wave, new Map()])),
		entries: new Map(rules.waves.map((wave) => [wave, new Map()])),
	};
}

/** A response comes in. Of several of one person in one wave only the first counts. */
export function arrive(replay: Replay, received: Received, day: number): void {
	const key = personKey(received);
	const person = replay.people.get(key) ?? newPerson(key);
	replay.people.set(key, person);
	if (person.responses.has(received.wave)) return;
	person.responses.set(received.wave, received);
	wait(replay, person, received.wave, day);
}

/** Makes people, who wait in a wave, a class that is shown in that wave too. */
export function found(
	replay: Replay,
	people: readonly Person[],
	wave: string,
	day: number,
): void {
	const from = people[0]?.place;
	const waves = typeof from === "object" ? [...from.waves, wave] : [wave];
	const founded: PeopleClass = {
		waves: new Set(waves),
		members: new Set(),
		rooms: new Map(),
	};
	replay.classes.add(founded);
	for (const person of people) move(replay, person, founded, day);
	const responses = people.flatMap((each) => each.responses.get(wave) ?? []);
	const entries = replay.entries.get(wave);
	entries?.set(day, responses.concat(entries.get(day) ?? []));
}

/** Moves a person out of a class or from outside, with all that waits, which then waits anew. */
export function move(
	replay: Replay,
	person: Person,
	to: Person["place"],
	day: number,
): void {
	for (const wave of wavesWaiting(person)) stopWaiting(replay, person, wave);
	const from = person.place;
	if (typeof from === "object") {
		from.members.delete(person);
		if (from.members.size === 0) replay.classes.delete(from);
	}
	person.place = to;
	if (typeof to === "object") to.members.add(person);
	for (const wave of wavesWaiting(person)) wait(replay, person, wave, day);
}

/** Waves that a person answered and of which nothing is shown yet. */
export function wavesWaiting({ responses, place }: Person): string[] {
	const isShown = (wave: string) =>
		typeof place === "object" && place.waves.has(wave);
	return [...responses.keys()].filter((wave) => !isShown(wave));
}

export function stopWaiting(
	replay: Replay,
	person: Person,
	wave: string,
): void {
	const { rooms, key } = roomOf(replay, person, wave);
	leaveRoom(rooms, key, person);
}

function wait(replay: Replay, person: Person, wave: string, day: number): void {
	if (person.place === "withheld") return;
	const { rooms, key } = roomOf(replay, person, wave);
	enterRoom(rooms, key, person, day + replay.rules.patience);
	if (person.place !== "outside") replay.expecting.add(person.place);
}

function roomOf(replay: Replay, person: Person, wave: string) {
	return typeof person.place === "object"
		? { rooms: person.place.rooms, key: wave }
		: {
				rooms: replay.outside.get(wave) ?? new Map(),
				key: JSON.stringify(strataIn(person, wave)),
			};
}

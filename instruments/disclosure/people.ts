import type { Received, Stratum } from "./disclosure.ts";
import { stableOrder } from "./stable-order.ts";

/** Someone who answered: all responses that share a person key, or one response without a key. */
export interface Person {
	readonly key: string;
	/** See `stable-order.ts`. */
	readonly order: number;
	/** By wave: the response that counts, which is the first. */
	readonly responses: Map<string, Received>;
	place: PeopleClass | "outside" | "withheld";
}

/** People who are shown together or not at all, as the replay builds it. */
export interface PeopleClass {
	/** Of which waves they are shown. */
	readonly waves: ReadonlySet<string>;
	readonly members: Set<Person>;
	/** By wave: members who answered it, of whom it is not shown yet. */
	readonly rooms: Rooms;
}

/** Where people wait for company. */
export interface WaitingRoom {
	readonly people: Set<Person>;
	/** Number of the day on which to look whether they are enough; null when looked since the last came. */
	due: number | null;
}

export type Rooms = Map<string, WaitingRoom>;

/** What joins the responses of one person. */
export function personKey({ id, person }: Received): string {
	return person === null ? `response ${id}` : `person ${person}`;
}

export function newPerson(key: string): Person {
	return {
		key,
		order: stableOrder(key),
		responses: new Map(),
		place: "outside",
	};
}

/** What a person's response in a wave says in each dimension; nothing without one. */
export function strataIn(person: Person, wave: string): readonly Stratum[] {
	return person.responses.get(wave)?.strata ?? [];
}

/** The first to enter an empty room, or after a look, sets the day of the next look. */
export function enterRoom(
	rooms: Rooms,
	key: string,
	person: Person,
	due: number,
): void {
	const room = rooms.get(key) ?? { people: new Set(), due };
	room.people.add(person);
	room.due ??= due;
	rooms.set(key, room);
}

export function leaveRoom(rooms: Rooms, key: string, person: Person): void {
	const room = rooms.get(key);
	room?.people.delete(person);
	if (room?.people.size === 0) rooms.delete(key);
}

export function isDue(room: WaitingRoom, day: number): boolean {
	return room.due !== null && room.due <= day;
}

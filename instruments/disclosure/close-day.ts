import { groupByStrata } from "./group-by-strata.ts";
import { isDue, type PeopleClass, type Rooms } from "./people.ts";
import { found, type Replay } from "./replay.ts";
import { splitClass } from "./split-class.ts";
import { inStableOrder } from "./stable-order.ts";

/** What the close of a day brings into view: in each wave first members of classes, then people of none. */
export function closeDay(replay: Replay, day: number): void {
	for (const wave of replay.rules.waves) {
		for (const each of replay.expecting) split(replay, each, wave, day);
		foundFromOutside(replay, wave, day);
	}
	for (const each of replay.expecting) {
		const rooms = [...each.rooms.values()];
		if (rooms.every(({ due }) => due === null)) replay.expecting.delete(each);
	}
}

function split(
	replay: Replay,
	each: PeopleClass,
	wave: string,
	day: number,
): void {
	const room = each.rooms.get(wave);
	if (room === undefined || !isDue(room, day)) return;
	room.due = null;
	for (const group of splitClass(each, wave, replay.rules.threshold)) {
		found(replay, group, wave, day);
	}
}

/** When a room is due, all take part who have been looked at before, or are due as well. */
function foundFromOutside(replay: Replay, wave: string, day: number): void {
	const rooms: Rooms = replay.outside.get(wave) ?? new Map();
	if (![...rooms.values()].some((room) => isDue(room, day))) return;
	const looked = [...rooms.values()].filter(
		(room) => room.due === null || isDue(room, day),
	);
	for (const room of looked) room.due = null;
	const people = inStableOrder(looked.flatMap((room) => [...room.people]));
	for (const group of groupByStrata(people, wave, replay.rules.threshold)) {
		found(replay, group, wave, day);
	}
}

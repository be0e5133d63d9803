import type { Condition, Instrument, Item } from "#instruments/definition.ts";

export interface Progress {
	/** Of this question among those asked, from 1. */
	number: number;
	/** How many there are at most, given the answers so far. */
	total: number;
	/** Whether an answer to come may still take questions away. */
	isAbout: boolean;
}

/**
 * How far along this question is. The total counts every later question that may still come, so going
 * forward it can only fall, and the share done can only rise. Information pages are not counted.
 *
 * @param shown what is shown with the answers so far, in the instrument's order
 */
export function progressAt(
	instrument: Instrument,
	shown: readonly Item[],
	current: Item,
): Progress {
	const place = instrument.items.indexOf(current);
	const isQuestion = (item: Item) => item.type !== "information";
	const visible = new Set(shown);
	const before = instrument.items
		.slice(0, place)
		.filter((item) => visible.has(item) && isQuestion(item));
	const after = instrument.items.slice(place + 1).filter(isQuestion);
	const undecided = undecidedAfter(instrument.items, place);
	const mayCome = after.filter(
		(item) => visible.has(item) || undecided.has(item.id),
	);
	const number = before.length + 1;
	return {
		number,
		total: before.length + Number(isQuestion(current)) + mayCome.length,
		isAbout: mayCome.some((item) => undecided.has(item.id)),
	};
}

/** The later items whose condition hangs on this question or one after it, also by way of other items. */
function undecidedAfter(items: readonly Item[], place: number): Set<string> {
	const open = new Set(items.slice(place).map((item) => item.id));
	const undecided = items
		.slice(place + 1)
		.filter((item) => item.showIf && mentions(item.showIf, open));
	return new Set(undecided.map((item) => item.id));
}

function mentions(condition: Condition, ids: ReadonlySet<string>): boolean {
	if ("all" in condition) return condition.all.some((c) => mentions(c, ids));
	if ("any" in condition) return condition.any.some((c) => mentions(c, ids));
	if ("not" in condition) return mentions(condition.not, ids);
	return ids.has(condition.item);
}

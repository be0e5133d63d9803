import type { Instrument, Item } from "./definition.ts";

/** Six simple questions a minute; what has to be thought of, looked up or typed takes longer. Most people leave an optional comment empty, so a long text counts less than it takes those who write one. */
const SECONDS: Record<Item["type"], number> = {
	single: 10,
	rating: 10,
	multiple: 15,
	slider: 15,
	ranking: 30,
	number: 15,
	date: 15,
	text: 15,
	"long-text": 20,
	information: 10,
};

/**
 * How long the instrument takes to answer, in whole minutes rounded up. A prediction for the designer:
 * once responses exist, their median time is the better figure. Items that depend on others count as
 * shown, so it is the longest way through.
 */
export function predictedMinutes(instrument: Instrument): number {
	const seconds = instrument.items.reduce(
		(sum, item) => sum + predictedSeconds(item),
		0,
	);
	return Math.ceil(seconds / 60);
}

/** How many seconds an item of its kind takes, if it is of ordinary length. */
export function predictedSeconds({ type }: Item): number {
	return SECONDS[type];
}

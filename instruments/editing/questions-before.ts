import type { Instrument, Item } from "../definition.ts";

/**
 * The questions that a condition of this item can look at: those before it. All questions where no item is
 * named, or none has the name. Information asks nothing and is left out.
 */
export function questionsBefore(
	{ items }: Instrument,
	before: string | undefined,
): Item[] {
	const at = items.findIndex(({ id }) => id === before);
	return (at < 0 ? items : items.slice(0, at)).filter(
		({ type }) => type !== "information",
	);
}

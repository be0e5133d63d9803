import type { Code, Instrument, Item, Option } from "./definition.ts";
import { optionsOf, type Range, rangeOf } from "./values.ts";

/** An item with what checking and scoring ask of it for every response. */
export interface IndexedItem {
	item: Item;
	options: ReadonlyMap<Code, Option>;
	/** Of the values that an answer can have; null when answers carry none. */
	range: Range | null;
}

const indexes = new WeakMap<Instrument, ReadonlyMap<string, IndexedItem>>();

/**
 * The items of an instrument by id. Worked out once and kept for as long as the instrument is, because
 * thousands of responses a second ask for it. So a definition is never changed in place: copy it first.
 */
export function itemsById(
	instrument: Instrument,
): ReadonlyMap<string, IndexedItem> {
	const known = indexes.get(instrument);
	if (known !== undefined) return known;
	const index = new Map(
		instrument.items.map((item) => [item.id, indexItem(instrument, item)]),
	);
	indexes.set(instrument, index);
	return index;
}

function indexItem(instrument: Instrument, item: Item): IndexedItem {
	const options = optionsOf(instrument, item);
	return {
		item,
		options: new Map(options.map((option) => [option.code, option])),
		range: rangeOf(instrument, item),
	};
}

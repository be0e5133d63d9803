import { comparisonsIn } from "../advice/comparisons.ts";
import type { Instrument, Item, Scale } from "../definition.ts";
import { scalesWithin } from "./scoring-faults.ts";

/**
 * The items whose answers a scale's score hangs on, in the order of the questionnaire: its own, those of the
 * scales that it is made from, and those that decide whether one of these is asked.
 */
export function itemsBehind(instrument: Instrument, scale: Scale): Item[] {
	const own = [...scalesWithin(instrument, scale)].flatMap(
		({ items = [] }) => items,
	);
	const ids = new Set(own);
	for (const id of ids) {
		const item = instrument.items.find((each) => each.id === id);
		const conditions = item?.showIf ? comparisonsIn(item.showIf) : [];
		for (const looked of conditions) ids.add(looked.item);
	}
	return instrument.items.filter(({ id }) => ids.has(id));
}

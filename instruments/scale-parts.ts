import type { Instrument, Scale } from "./definition.ts";
import { itemsById } from "./instrument-index.ts";
import { rangeInScale } from "./scored-item.ts";
import type { Range } from "./values.ts";

/** The scales that a scale of scales is made from. */
export function scalesIn(instrument: Instrument, scale: Scale): Scale[] {
	return instrument.scales.filter((part) => scale.scales?.includes(part.id));
}

/**
 * The lowest and highest value of each part of a scale, in its order; null for a part without values on a
 * range. A sound definition has one range for all parts of a mean or a percentage of the maximum.
 */
export function rangesOfParts(
	instrument: Instrument,
	scale: Scale,
): (Range | null)[] {
	if (scale.items === undefined) {
		return scalesIn(instrument, scale).map((part) => part.range);
	}
	return scale.items.map((id) => {
		const indexed = itemsById(instrument).get(id);
		return indexed === undefined ? null : rangeInScale(scale, indexed);
	});
}

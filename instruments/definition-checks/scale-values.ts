import type { Instrument, Item, Scale } from "../definition.ts";
import { type Fault, pointer } from "../fault.ts";
import { type IndexedItem, itemsById } from "../instrument-index.ts";
import {
	hasMixedRanges,
	isSameRange,
	possibleRange,
} from "../possible-range.ts";
import { rangesOfParts } from "../scale-parts.ts";
import { rangeInScale } from "../scored-item.ts";
import type { Range } from "../values.ts";

/** Each part has values that the rule can use, and the stated range is the one that they give. */
export function scaleValueFaults(instrument: Instrument): Fault[] {
	return instrument.scales.flatMap((scale, i) => {
		const at = pointer("scales", i);
		const faults = unscorableParts(instrument, scale, at);
		return faults.length > 0 ? faults : rangeFaults(instrument, scale, at);
	});
}

const SCORABLE: Record<Scale["rule"], Item["type"][]> = {
	sum: ["single", "rating", "slider", "number"],
	mean: ["single", "rating", "slider", "number"],
	pomp: ["single", "rating", "slider"],
	"top-share": ["single", "rating"],
	count: ["single", "multiple"],
};

function unscorableParts(
	instrument: Instrument,
	scale: Scale,
	at: string,
): Fault[] {
	return (scale.items ?? []).flatMap((id, i) => {
		const indexed = itemsById(instrument).get(id);
		return indexed === undefined || isScorable(scale, indexed)
			? []
			: [unscorable(at + pointer("items", i), scale)];
	});
}

function isScorable(scale: Scale, indexed: IndexedItem): boolean {
	if (!SCORABLE[scale.rule].includes(indexed.item.type)) return false;
	return scale.rule === "count" || rangeInScale(scale, indexed) !== null;
}

function unscorable(path: string, { rule }: Scale): Fault {
	const kinds = SCORABLE[rule].join(", ");
	const message = `A ${rule} cannot use this item. It needs one of the kinds ${kinds}, with numbers as codes, or with a lowest and a highest.`;
	return { path, code: "unscorable-item", message };
}

function rangeFaults(
	instrument: Instrument,
	scale: Scale,
	at: string,
): Fault[] {
	const ranges = rangesOfParts(instrument, scale).filter((r) => r !== null);
	if (hasMixedRanges(scale, ranges)) return [mixedRanges(at)];
	if (scale.rule === "pomp" && ranges[0]?.min === ranges[0]?.max) {
		return ranges.length > 0 ? [flat(at)] : [];
	}
	const possible = possibleRange(instrument, scale);
	return possible === null || isSameRange(scale.range, possible)
		? []
		: [wrongRange(at, possible)];
}

function wrongRange(at: string, possible: Range): Fault {
	const message = `The lowest and highest possible scores are ${possible.min} and ${possible.max}. Correct the range or the parts.`;
	return { path: at + pointer("range"), code: "wrong-range", message };
}

function mixedRanges(path: string): Fault {
	const message =
		"The parts have different ranges, so a mean of those answered would depend on which were left out. Use parts of one range, or a sum that asks for all parts.";
	return { path, code: "mixed-ranges", message };
}

function flat(path: string): Fault {
	const message =
		"The parts can have one value only, so there is no percentage of the maximum. Give them at least two values.";
	return { path, code: "flat-range", message };
}

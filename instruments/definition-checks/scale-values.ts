import type { Instrument, Item, Scale } from "../definition.ts";
import { type Fault, pointer } from "../fault.ts";
import { type IndexedItem, itemsById } from "../instrument-index.ts";
import { rangesOfParts } from "../scale-parts.ts";
import { countsInScale, rangeInScale } from "../scored-item.ts";
import { isExclusive, type Range } from "../values.ts";

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
	const [first] = ranges;
	if (scale.rule === "count") {
		return statedRangeFaults(scale, at, {
			min: 0,
			max: most(instrument, scale),
		});
	}
	if (first === undefined) return [];
	if (needsOneRange(scale) && ranges.some((range) => !isSame(range, first))) {
		return [mixedRanges(at)];
	}
	if (scale.rule === "pomp" && first.min === first.max) return [flat(at)];
	return statedRangeFaults(scale, at, attainable(scale, ranges, first));
}

/** A complete sum is the same whatever its parts' ranges; with any mean of answered parts, who left out what would move it. */
function needsOneRange({ rule, impute }: Scale): boolean {
	return rule === "mean" || rule === "pomp" || impute !== undefined;
}

function attainable({ rule }: Scale, ranges: Range[], first: Range): Range {
	switch (rule) {
		case "sum":
			return {
				min: ranges.reduce((sum, { min }) => sum + min, 0),
				max: ranges.reduce((sum, { max }) => sum + max, 0),
			};
		case "mean":
			return first;
		default:
			return { min: 0, max: 100 };
	}
}

/** The highest count: all that counts of a multiple choice, one of a single choice. */
function most(instrument: Instrument, scale: Scale): number {
	const items = (scale.items ?? []).flatMap(
		(id) => itemsById(instrument).get(id) ?? [],
	);
	return items.reduce((sum, { item, options }) => {
		const counted = [...options.values()].filter((o) =>
			countsInScale(scale, o),
		);
		const together = counted.filter((option) => !isExclusive(option)).length;
		const one = Math.min(1, counted.length);
		return sum + (item.type === "multiple" ? Math.max(one, together) : one);
	}, 0);
}

function statedRangeFaults(
	{ range }: Scale,
	at: string,
	possible: Range,
): Fault[] {
	if (isSame(range, possible)) return [];
	const message = `The lowest and highest possible scores are ${possible.min} and ${possible.max}. Correct the range or the parts.`;
	return [{ path: at + pointer("range"), code: "wrong-range", message }];
}

function isSame(a: Range, b: Range): boolean {
	return Math.abs(a.min - b.min) < 1e-9 && Math.abs(a.max - b.max) < 1e-9;
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

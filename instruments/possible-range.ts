import type { Instrument, Scale } from "./definition.ts";
import { itemsById } from "./instrument-index.ts";
import { rangesOfParts } from "./scale-parts.ts";
import { countsInScale } from "./scored-item.ts";
import { isExclusive, type Range } from "./values.ts";

/**
 * The lowest and highest score that a scale's rule and parts can give.
 *
 * @returns null where they give none: parts without values, or, for a rule that takes a mean of what was
 * answered, of different ranges
 */
export function possibleRange(
	instrument: Instrument,
	scale: Scale,
): Range | null {
	if (scale.rule === "count") return { min: 0, max: most(instrument, scale) };
	const ranges = rangesOfParts(instrument, scale).filter((r) => r !== null);
	const [first] = ranges;
	if (first === undefined || hasMixedRanges(scale, ranges)) return null;
	switch (scale.rule) {
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

/**
 * Whether a mean of the answered parts would depend on which were left out. A complete sum is the same
 * whatever its parts' ranges.
 */
export function hasMixedRanges(
	{ rule, impute }: Scale,
	ranges: readonly Range[],
): boolean {
	const [first] = ranges;
	const needsOne = rule === "mean" || rule === "pomp" || impute !== undefined;
	return (
		needsOne &&
		rule !== "count" &&
		first !== undefined &&
		ranges.some((range) => !isSameRange(range, first))
	);
}

/** Sums of decimal fractions carry noise. */
export function isSameRange(a: Range, b: Range): boolean {
	return Math.abs(a.min - b.min) < 1e-9 && Math.abs(a.max - b.max) < 1e-9;
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

import type { Dimension, Instrument } from "../definition.ts";

/** The ids of the items that say something about a dimension; no dimension without one. */
export type Coverage = ReadonlyMap<Dimension, readonly string[]>;

/** What an instrument covers, by its authors' own word: dimension to items, both in the order of the items. */
export function coverageOf({ items }: Pick<Instrument, "items">): Coverage {
	const coverage = new Map<Dimension, string[]>();
	for (const item of items) {
		if (item.type === "information") continue;
		for (const dimension of item.covers ?? [])
			coverage.set(dimension, [...(coverage.get(dimension) ?? []), item.id]);
	}
	return coverage;
}

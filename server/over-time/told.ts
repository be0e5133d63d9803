import type { Pair } from "#instruments/over-time/pair-series.ts";
import type { Relation } from "#instruments/over-time/relation.ts";
import type { OpenSides } from "./open-sides.ts";

/** What was worked out of two series, before it is put in words. */
export interface Told {
	sides: OpenSides;
	/** In order of time. */
	pairs: readonly Pair[];
	/** How many periods y is later. */
	lag: number;
	found: Relation;
}

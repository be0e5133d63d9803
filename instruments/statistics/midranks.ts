import type { WeightedValue } from "./weighted.ts";

export interface Midranks {
	/** the rank that every response with this value gets */
	readonly rankOf: ReadonlyMap<number, number>;
	/** sum of t^3 - t over groups of t tied values; 0 without ties */
	readonly tieTerm: number;
}

/** Ranks a frequency table from 1; tied values share the middle rank. */
export function midranks(table: readonly WeightedValue[]): Midranks {
	const rankOf = new Map<number, number>();
	let ranked = 0;
	let tieTerm = 0;
	for (const { value, count } of table) {
		rankOf.set(value, ranked + (count + 1) / 2);
		ranked += count;
		tieTerm += count ** 3 - count;
	}
	return { rankOf, tieTerm };
}

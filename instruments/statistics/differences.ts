import { roundingNoiseRemover } from "./rounding-noise.ts";
import {
	frequencyTable,
	pairTable,
	type WeightedPair,
	type WeightedValue,
} from "./weighted.ts";

/** The distinct changes, after minus before, in ascending order with counts. */
export function differences(pairs: readonly WeightedPair[]): WeightedValue[] {
	const table = pairTable(pairs);
	const withoutNoise = roundingNoiseRemover(
		table.flatMap(({ before, after }) => [before, after]),
	);
	return frequencyTable(
		table.map(({ before, after, count }) => ({
			value: withoutNoise(after - before),
			count,
		})),
	);
}

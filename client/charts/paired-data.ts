import { figure, signed } from "./format.ts";
import { type Direction, directionOf } from "./marks.tsx";
import type { Estimate, Range } from "./plot.ts";

/** How many people have these scores before and after. */
export interface PairPoint {
	before: number;
	after: number;
	count: number;
}

/** What a picture of linked responses is drawn from. */
export interface PairedData {
	/** Empty for a reader who may not see single scores. */
	points: readonly PairPoint[];
	/** Titles of the two waves. */
	from: string;
	to: string;
	/** Lowest and highest possible score: the whole of it is shown. */
	range: Range;
	preMean: number | null;
	postMean: number | null;
	change: Estimate;
	decimals: number;
}

export type Tally = Record<Direction, number>;

export function countDirections(points: readonly PairPoint[]): Tally {
	const tally: Tally = { rose: 0, same: 0, fell: 0 };
	for (const { before, after, count } of points)
		tally[directionOf(before, after)] += count;
	return tally;
}

export function describePairs(data: PairedData): string {
	const { rose, same, fell } = countDirections(data.points);
	const { preMean, postMean, change, decimals } = data;
	const waves = `from ${data.from} to ${data.to}`;
	const people =
		data.points.length > 0
			? `${rose + same + fell} people ${waves}: ${rose} rose, ${fell} fell, ${same} stayed the same.`
			: `Means alone, ${waves}.`;
	if (preMean === null || postMean === null || change.mean === null)
		return people;
	const means = `The mean went from ${figure(preMean, decimals)} to ${figure(postMean, decimals)}, a change of ${signed(change.mean, decimals)}`;
	return `${people} ${means}${intervalWords(change, decimals)}.`;
}

/** `From 25.0 to 50.0: 3 people`, for one who reads the pairs one by one. */
export function pairWords(
	{ before, after, count }: PairPoint,
	decimals: number,
): string {
	const people = count === 1 ? "1 person" : `${count} people`;
	return `From ${figure(before, decimals)} to ${figure(after, decimals)}: ${people}`;
}

/** ` (95 % interval +2.0 to +10.2)`, or nothing where there is none. */
export function intervalWords(
	{ low, high }: Estimate,
	decimals: number,
): string {
	if (low === null || high === null) return "";
	return ` (95 % interval ${signed(low, decimals)} to ${signed(high, decimals)})`;
}

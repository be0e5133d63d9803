import type { ChartLines } from "./limits.ts";

/** Which patterns are told from chance. */
export interface CauseRules {
	/** So many points on one side of the centre. */
	readonly shift: number;
	/** So many points that all rise or all fall. */
	readonly trend: number;
	/** Whether two of three in the outer third count. */
	readonly twoOfThree: boolean;
	/** What a point on the centre does to a shift, and one like the last to a trend. */
	readonly ties: "break" | "are skipped";
}

/** As NHS England's Making Data Count and its R package have them. */
export const MAKING_DATA_COUNT_RULES: CauseRules = {
	shift: 7,
	trend: 7,
	twoOfThree: true,
	ties: "break",
};

/** Why a point is not chance alone, and on which side; null where it may be. */
export type SpecialCause = {
	readonly rule: "beyond-limits" | "trend" | "two-of-three" | "shift";
	/** Above the mean; of a trend, rising. */
	readonly isHigh: boolean;
} | null;

/**
 * The four rules of Making Data Count on one phase, each whole run marked: a point beyond a limit; seven
 * points that rise or fall without a pause; two of three in the outer third, all three on one side of the
 * mean, the near ones marked; seven on one side of the mean, which a point on it breaks. Where several hold
 * the first of these names the point. Other rules may count to other numbers. No point is beyond or near a
 * limit that is null.
 */
export function specialCauses(
	values: readonly number[],
	chart: ChartLines,
	rules: CauseRules = MAKING_DATA_COUNT_RULES,
): SpecialCause[] {
	const places = values.map((value, point) => placeOf(value, point, chart));
	const skips = rules.ties === "are skipped";
	const trend = wholeRuns(stepsOf(values), rules.trend - 1, 1, skips);
	const shift = wholeRuns(
		places.map(({ side }) => side),
		rules.shift,
		0,
		skips,
	);
	return places.map((place, point): SpecialCause => {
		if (place.isBeyond)
			return { rule: "beyond-limits", isHigh: place.side > 0 };
		const way = trend[point] ?? 0;
		if (way !== 0) return { rule: "trend", isHigh: way > 0 };
		if (rules.twoOfThree && place.isNear && isOneOfTwoNear(places, point))
			return { rule: "two-of-three", isHigh: place.side > 0 };
		const side = shift[point] ?? 0;
		return side === 0 ? null : { rule: "shift", isHigh: side > 0 };
	});
}

interface Place {
	/** 1 above the mean, -1 below, 0 on it. */
	side: number;
	isBeyond: boolean;
	/** In the outer third of the way to the limit, and not beyond it. */
	isNear: boolean;
}

function placeOf(
	value: number,
	point: number,
	{ centre, lower, upper }: ChartLines,
): Place {
	const mean = centre[point] ?? value;
	const side = Math.sign(value - mean);
	const limit = (side > 0 ? upper[point] : lower[point]) ?? null;
	if (limit === null) return { side, isBeyond: false, isNear: false };
	const isBeyond = side * (value - limit) > 0;
	const isNear = side * (value - (mean + (2 / 3) * (limit - mean))) > 0;
	return { side, isBeyond, isNear: isNear && !isBeyond };
}

/** 1 for a step up to this point, -1 for one down, 0 for none. */
function stepsOf(values: readonly number[]): number[] {
	return values.map((value, point) =>
		Math.sign(value - (values[point - 1] ?? value)),
	);
}

/**
 * The sign of each point that belongs to a run of at least `length` equal signs, 0 for all others.
 *
 * @param before how many points before the run belong to it too
 * @param skips whether a sign of 0 within a run neither breaks nor lengthens it
 */
function wholeRuns(
	signs: readonly number[],
	length: number,
	before: number,
	skips: boolean,
): number[] {
	const counted = [...signs.keys()].filter((at) => !skips || signs[at] !== 0);
	const marks = signs.map(() => 0);
	let start = 0;
	for (let end = 1; end <= counted.length; end += 1) {
		const [first = 0, last = 0] = [counted[start], counted[end - 1]];
		const sign = signs[first] ?? 0;
		if (end < counted.length && signs[counted[end] ?? 0] === sign) continue;
		if (sign !== 0 && end - start >= length)
			marks.fill(sign, Math.max(0, first - before), last + 1);
		start = end;
	}
	return marks;
}

/** Whether this point is one of two near the limit in some three neighbours on its side of the mean. */
function isOneOfTwoNear(places: readonly Place[], point: number): boolean {
	return [point - 2, point - 1, point].some((first) => {
		const three = places.slice(Math.max(0, first), first + 3);
		return (
			first >= 0 &&
			three.length === 3 &&
			three.every(({ side }) => side === places[point]?.side) &&
			three.filter(({ isNear }) => isNear).length >= 2
		);
	});
}

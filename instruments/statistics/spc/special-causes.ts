import type { XmrChart } from "./xmr-chart.ts";

/** Points in a row on one side of the mean, or all going one way, that chance seldom makes. */
const RUN = 7;

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
 * the first of these names the point.
 */
export function specialCauses(
	values: readonly number[],
	chart: Pick<XmrChart, "centre" | "lower" | "upper">,
): SpecialCause[] {
	const places = values.map((value, point) => placeOf(value, point, chart));
	const trend = wholeRuns(stepsOf(values), RUN - 1, 1);
	const shift = wholeRuns(
		places.map(({ side }) => side),
		RUN,
		0,
	);
	return places.map((place, point): SpecialCause => {
		if (place.isBeyond)
			return { rule: "beyond-limits", isHigh: place.side > 0 };
		const way = trend[point] ?? 0;
		if (way !== 0) return { rule: "trend", isHigh: way > 0 };
		if (place.isNear && isOneOfTwoNear(places, point))
			return { rule: "two-of-three", isHigh: place.side > 0 };
		return shift[point] ? { rule: "shift", isHigh: place.side > 0 } : null;
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
	{ centre, lower, upper }: Pick<XmrChart, "centre" | "lower" | "upper">,
): Place {
	const mean = centre[point] ?? value;
	const side = Math.sign(value - mean);
	const limit = Number(side > 0 ? upper[point] : lower[point]);
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
 */
function wholeRuns(
	signs: readonly number[],
	length: number,
	before: number,
): number[] {
	const marks = signs.map(() => 0);
	let start = 0;
	for (let end = 1; end <= signs.length; end += 1) {
		if (end < signs.length && signs[end] === signs[start]) continue;
		const sign = signs[start] ?? 0;
		if (sign !== 0 && end - start >= length)
			marks.fill(sign, Math.max(0, start - before), end);
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

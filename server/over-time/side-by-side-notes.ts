import type { Pair } from "#instruments/over-time/pair-series.ts";
import type { Step } from "#instruments/statistics/regression/interrupted-series.ts";
import { counted, listed } from "../summaries/figures-in-words.ts";
import type { OpenSides } from "./open-sides.ts";
import { hundredths } from "./side-by-side-words.ts";
import type { Told } from "./told.ts";

/** Newey and West's errors are too small in series shorter than this. */
const LONG_SERIES = 50;

/** What a careful reader would hold against it. `told` is null where nothing can be said. */
export function sideNotes(
	sides: OpenSides,
	pairs: readonly Pair[],
	told: Told | null,
): string[] {
	return [
		...(told
			? [
					"That two series go together does not say that one makes the other. Whatever else changed at the same time may have moved both.",
					...aboutTrends(told),
					...aboutNeighbours(told),
					...aboutLags(told),
				]
			: []),
		...aboutPeriods(sides, pairs),
		...aboutPlaces(sides),
		...aboutPoints(sides),
	];
}

function aboutTrends({ sides, found }: Told): string[] {
	const { x, y, period } = sides;
	const { r, ciLow, ciHigh, pairs } = found.differences;
	const ways = [
		{ title: x.title, way: wayOf(found.trends.x) },
		{ title: y.title, way: wayOf(found.trends.y) },
	];
	const both = ways.every(({ way }) => way !== null);
	const drift = both
		? `Both have a trend over this time: ${listed(ways.map(({ title, way }) => `${title} ${way}`))}. Two series that drift go together, whatever they are.`
		: "";
	const check =
		r === null || ciLow === null || ciHigh === null
			? `There are too few neighbouring ${period}s to check by their changes.`
			: `As a check, the changes from one ${period} to the next: r = ${hundredths(r)} (95 % interval ${hundredths(ciLow)} to ${hundredths(ciHigh)}, ${pairs} steps), which ${ciLow > 0 || ciHigh < 0 ? "is more than chance" : "may be chance"}.`;
	return [[drift, check].filter(Boolean).join(" ")];
}

/** Null where there is no trend beyond chance. */
function wayOf({ estimate, p }: Step): "rises" | "falls" | null {
	if (estimate === null || p === null || p >= 0.05) return null;
	return estimate > 0 ? "rises" : "falls";
}

function aboutNeighbours({ sides: { period }, found, pairs }: Told): string[] {
	const { standardErrors, durbinWatson } = found.line;
	if (standardErrors === "ordinary" || durbinWatson === null) return [];
	const short =
		pairs.length < LONG_SERIES
			? `, which is still too narrow with fewer than ${LONG_SERIES} pairs`
			: "";
	return [
		`Neighbouring ${period}s are alike (Durbin-Watson ${hundredths(durbinWatson)}; about 2 where they are unrelated). The interval of the slope allows for it${short}; that of the correlation does not.`,
	];
}

function aboutLags({
	found: { lags },
	lag,
	sides: { period },
}: Told): string[] {
	if (lags.length > 1)
		return [
			`${lags.length} lags were looked at (${listed(lags.map((each) => String(each.lag)))} ${period}s), so p values are adjusted for them by Holm. A lag that was found by looking is a hint, to be tried on new figures.`,
		];
	if (lag === 0) return [];
	return [
		"This holds for a lag that was decided on beforehand. Lags that were looked at on another day are not counted here.",
	];
}

function aboutPeriods(
	{ x, y, period }: OpenSides,
	pairs: readonly Pair[],
): string[] {
	const isUneven = [x, y].some(({ values }) => values.length > pairs.length);
	return [
		...(isUneven
			? [
					`${x.title} has ${counted(x.values.length, period, `${period}s`)}, ${y.title} ${counted(y.values.length, period, `${period}s`)}: ${counted(pairs.length, "pair", "pairs")}. A ${period} that either has nothing for is left out, not filled in.`,
				]
			: []),
		...(period === "day"
			? []
			: [
					`Each pair is a whole ${period}, in which good and bad shifts average out. A tipping point shows best by day: bring both in by day where you can.`,
				]),
	];
}

function aboutPlaces({ x, y }: OpenSides): string[] {
	if (x.site === y.site) return [];
	return [
		`The two are not of the same place: ${x.material.measure}; and ${y.material.measure}.`,
	];
}

function aboutPoints({ x, y, period }: OpenSides): string[] {
	const sides = [x, y];
	const leftOut = x.leftOut + y.leftOut;
	const small = sides.reduce(
		(sum, side) => sum + side.material.small.length,
		0,
	);
	return [
		...(leftOut > 0
			? [
					`${counted(leftOut, "group of people is", "groups of people are")} left out, because their answers came in more than one ${period}.`,
				]
			: []),
		...(small > 0
			? [
					`Contains small numbers: ${small} figures count fewer people than the project’s threshold. Do not hand this on.`,
				]
			: []),
		...new Set(sides.flatMap((side) => side.material.notes)),
	];
}

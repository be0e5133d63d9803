import { expect, it } from "vitest";
import { pairSeries } from "#instruments/over-time/pair-series.ts";

const values = (given: Record<string, number>) =>
	Object.entries(given).map(([start, value]) => ({ start, value, n: null }));

const hours = values({ "2026-01-05": 1, "2026-01-12": 2, "2026-01-26": 4 });
const safety = values({ "2026-01-12": 20, "2026-01-19": 30, "2026-01-26": 40 });

it("joins what is of one period, and fills no gap in", () => {
	const pairs = pairSeries(hours, safety, { period: "week", lag: 0 });
	expect(pairs.map(({ x, y }) => [x, y])).toEqual([
		[2, 20],
		[4, 40],
	]);
	expect((pairs[1]?.time ?? 0) - (pairs[0]?.time ?? 0)).toBe(2);
});

it("joins staffing of one week with safety of the next", () => {
	const pairs = pairSeries(hours, safety, { period: "week", lag: 1 });
	expect(pairs.map(({ x, y, start, yStart }) => [x, y, start, yStart])).toEqual(
		[
			[1, 20, "2026-01-05", "2026-01-12"],
			[2, 30, "2026-01-12", "2026-01-19"],
		],
	);
});

it("lags months over a new year", () => {
	const [pair] = pairSeries(
		values({ "2025-12-01": 1 }),
		values({ "2026-02-01": 7 }),
		{ period: "month", lag: 2 },
	);
	expect(pair?.y).toBe(7);
});

it("has no pair where dates never meet", () => {
	expect(
		pairSeries(hours, values({ "2020-01-06": 1 }), { period: "week", lag: 0 }),
	).toEqual([]);
});

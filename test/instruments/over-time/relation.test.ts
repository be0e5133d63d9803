import { describe, expect, it } from "vitest";
import { addDays } from "#instruments/over-time/periods.ts";
import { relation } from "#instruments/over-time/relation.ts";
import { expectAgreement } from "../statistics/agreement.ts";
import { shiftsOf } from "../statistics/regression/made-up-shifts.ts";
import { seededRandom } from "../statistics/seeded-random.ts";

const daily = (values: readonly number[], from = "2026-03-02") =>
	values.map((value, day) => ({ start: addDays(from, day), value, n: null }));
const x = [5, 3, 8, 6, 7, 2, 9, 4, 6, 5, 7, 3];
const y = [52, 41, 66, 60, 58, 38, 75, 43, 57, 55, 66, 36];

describe("by day", () => {
	it("agrees with R's cor.test, of the figures and of their changes", () => {
		const { correlation, differences, lags } = relation(daily(x), daily(y), {
			period: "day",
			lags: [0],
		});
		expectAgreement(
			correlation,
			{ pairs: 12, r: 0.9699829, ciLow: 0.8934328, ciHigh: 0.9917836 },
			1e-6,
		);
		expectAgreement(
			differences,
			{ pairs: 11, r: 0.9738902, ciLow: 0.8995343, ciHigh: 0.9934054 },
			1e-6,
		);
		expect(lags).toHaveLength(1);
		expect(lags[0]?.adjustedP).toBe(lags[0]?.p);
	});

	it("takes no change across a gap", () => {
		const gap = daily(x).filter((_, day) => day !== 5);
		const { differences, correlation } = relation(gap, daily(y), {
			period: "day",
			lags: [0],
		});
		expect([correlation.pairs, differences.pairs]).toEqual([11, 9]);
	});

	it("finds safety of the day after, and adjusts for every lag that was looked at", () => {
		const days = daily(y, "2026-03-03");
		const one = relation(daily(x), days, { period: "day", lags: [1] });
		expect(one.correlation.r).toBeCloseTo(0.9699829, 6);
		const three = relation(daily(x), days, { period: "day", lags: [0, 2, 1] });
		expect(three.correlation.r).toBe(one.correlation.r);
		expect(three.lags.map(({ lag }) => lag)).toEqual([0, 2, 1]);
		const last = three.lags.at(-1);
		expect(last?.adjustedP).toBeCloseTo(3 * (last?.p ?? 0), 12);
	});

	it("counts a lag once, however often it was looked at", () => {
		const { lags } = relation(daily(x), daily(y), {
			period: "day",
			lags: [0, 1, 0],
		});
		expect(lags.map(({ lag }) => lag)).toEqual([0, 1]);
	});
});

it("sees that two series that drift go together, and that their changes do not", () => {
	const random = seededRandom(12);
	const drift = () =>
		Array.from({ length: 60 }, (_, day) => 0.3 * day + 4 * random());
	const { correlation, differences, trends } = relation(
		daily(drift()),
		daily(drift()),
		{ period: "day", lags: [0] },
	);
	expect(correlation.r).toBeGreaterThan(0.8);
	expect(trends.x.p).toBeLessThan(0.001);
	expect(trends.y.p).toBeLessThan(0.001);
	expect(differences.ciLow).toBeLessThan(0);
	expect(differences.ciHigh).toBeGreaterThan(0);
});

it("claims a planted tipping point, but less readily the more lags were looked at", () => {
	const shifts = shiftsOf(seededRandom(7), { bend: 8 });
	const xs = daily(shifts.map((shift) => shift.x));
	const ys = daily(shifts.map((shift) => shift.y));
	const alone = relation(xs, ys, { period: "day", lags: [0] });
	expect(alone.bend.claim).toBe(true);
	const among = relation(xs, ys, { period: "day", lags: [1, 2, 3, 0] });
	expect(among.bend.daviesP).toBeCloseTo(4 * (alone.bend.daviesP ?? 0), 12);
});

import { expect, test } from "vitest";
import { bootstrapBreakpoint } from "#instruments/statistics/regression/bootstrap-breakpoint.ts";
import { bootstrapSupF } from "#instruments/statistics/regression/bootstrap-sup-f.ts";
import { plainBend } from "./tipping-point.ts";

const even = Array.from({ length: 20 }, (_, i) => ({
	x: i,
	y: 3 * i + (i % 2),
}));

test("a plain bend is found, by no sample without one", () => {
	expect(bootstrapSupF(plainBend)).toMatchObject({
		p: 0.001,
		samples: 999,
		seed: 1,
	});
	const { ciLow, ciHigh } = bootstrapBreakpoint(plainBend);
	expect(Number(ciLow)).toBeLessThan(7.27354);
	expect(Number(ciHigh)).toBeGreaterThan(7.27354);
	expect(Number(ciHigh) - Number(ciLow)).toBeLessThan(1);
});

test("a straight line has a large p, and a breakpoint that could be anywhere", () => {
	expect(bootstrapSupF(even).p).toBeGreaterThan(0.5);
	const { ciLow, ciHigh } = bootstrapBreakpoint(even);
	expect(Number(ciHigh) - Number(ciLow)).toBeGreaterThan(10);
});

test("the same seed gives the same, another seed nearly", () => {
	const settings = { samples: 200, seed: 7 };
	expect(bootstrapBreakpoint(plainBend, settings)).toEqual(
		bootstrapBreakpoint(plainBend, settings),
	);
	expect(bootstrapSupF(even, settings)).toEqual(bootstrapSupF(even, settings));
	const other = bootstrapBreakpoint(plainBend, { samples: 200, seed: 8 });
	expect(other.ciLow).not.toBe(bootstrapBreakpoint(plainBend, settings).ciLow);
	expect(Number(other.ciLow)).toBeCloseTo(
		Number(bootstrapBreakpoint(plainBend, settings).ciLow),
		0,
	);
});

test("three different x, and no scatter", () => {
	const three = [1, 2, 3, 1, 2, 3].map((x, y) => ({ x, y }));
	expect(bootstrapSupF(three)).toMatchObject({
		p: null,
		reasons: { p: "too-few-values" },
	});
	expect(bootstrapBreakpoint(three)).toMatchObject({
		ciLow: null,
		reasons: { ciLow: "too-few-values" },
	});
	const flat = [1, 2, 3, 4, 5, 6].map((x) => ({ x, y: 7 }));
	expect(bootstrapSupF(flat)).toMatchObject({
		p: null,
		reasons: { p: "no-variation" },
	});
	expect(bootstrapBreakpoint(flat)).toMatchObject({
		ciLow: null,
		reasons: { ciLow: "no-variation" },
	});
});

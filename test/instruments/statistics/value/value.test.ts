import { expect, test } from "vitest";
import { compareValue } from "#instruments/statistics/value/compare-value.ts";
import { netMonetaryBenefit } from "#instruments/statistics/value/net-monetary-benefit.ts";
import { quadrantShares } from "#instruments/statistics/value/quadrant-shares.ts";
import { valueRatio } from "#instruments/statistics/value/value-ratio.ts";
import { expectClose } from "../agreement.ts";

const pair = (outcomes: number[], costs: number[]) =>
	outcomes.map((outcome, i) => ({ outcome, cost: costs[i] ?? 0 }));

const usual = pair(
	[0.52, 0.61, 0.48, 0.7, 0.55, 0.63, 0.58, 0.49, 0.66, 0.6, 0.57, 0.64],
	[1200, 1500, 980, 2100, 1300, 1450, 1600, 1100, 1900, 1400, 1250, 1700],
);
const changed = pair(
	[0.6, 0.68, 0.55, 0.75, 0.66, 0.7, 0.62, 0.58, 0.73, 0.69, 0.61, 0.71],
	[1350, 1600, 1150, 1900, 1500, 1550, 1700, 1250, 2050, 1600, 1450, 1500],
);
const worths = [1000, 2000, 5000];
const found = compareValue(changed, usual, { trueZero: true, worths });

test("ratio of means, not mean of ratios", () => {
	const before = valueRatio(usual, { trueZero: true });
	expect(1000 * Number(before.value)).toBeCloseTo(0.402174, 5);
	expect(
		1000 * Number(valueRatio(changed, { trueZero: true }).value),
	).toBeCloseTo(0.423656, 5);
	expect(1000 * Number(before.value)).not.toBeCloseTo(0.411421, 3);
	expect(Number(before.ciLow)).toBeLessThan(Number(before.value));
	expect(Number(before.ciHigh)).toBeGreaterThan(Number(before.value));
});

test("differences, ratio and worth of one group against the other", () => {
	expect(found.outcome.estimate).toBeCloseTo(0.0708333, 6);
	expect(found.cost.estimate).toBeCloseTo(93.333, 3);
	expectClose(found.icer, 1317.65, 1e-5);
	const benefits = found.netBenefit.map(({ estimate }) => estimate);
	for (const [i, expected] of [-22.5, 48.33, 260.83].entries())
		expect(benefits[i]).toBeCloseTo(expected, 1);
});

test("bootstrap intervals as R's, but for the draw", () => {
	expect(found.outcome.ciLow).toBeCloseTo(0.02, 2);
	expect(found.outcome.ciHigh).toBeCloseTo(0.121, 2);
	expect(Math.abs(Number(found.cost.ciLow) + 135.8)).toBeLessThan(20);
	expect(Math.abs(Number(found.cost.ciHigh) - 314.2)).toBeLessThan(20);
	expect(1000 * Number(found.value.ciLow)).toBeCloseTo(-0.0136, 2);
	expect(1000 * Number(found.value.ciHigh)).toBeCloseTo(0.0563, 2);
	expect(
		Math.abs(Number(found.netBenefit[1]?.probability) - 0.741),
	).toBeLessThan(0.02);
	expect(Math.abs(Number(found.plane?.northEast) - 0.787)).toBeLessThan(0.02);
	expect(Math.abs(Number(found.plane?.southEast) - 0.21)).toBeLessThan(0.02);
});

test("the same seed gives the same; the quarters make a whole", () => {
	expect(compareValue(changed, usual, { trueZero: true, worths })).toEqual(
		found,
	);
	const { northEast, southEast, southWest, northWest } = quadrantShares([
		{ outcome: 1, cost: 1 },
		{ outcome: 1, cost: -1 },
		{ outcome: -1, cost: -1 },
		{ outcome: 0, cost: 0 },
	]);
	expect([northEast, southEast, southWest, northWest]).toEqual([
		0.25, 0.25, 0.5, 0,
	]);
});

test("swapping the groups turns the differences and keeps the ICER", () => {
	const back = compareValue(usual, changed, { trueZero: true, worths: [] });
	expectClose(back.outcome.estimate, -Number(found.outcome.estimate), 1e-12);
	expectClose(back.icer, Number(found.icer), 1e-12);
});

test("another currency scales the costs alone", () => {
	const dearer = changed.map(({ outcome, cost }) => ({
		outcome,
		cost: 4 * cost,
	}));
	const { value, ciLow } = valueRatio(changed, { trueZero: true });
	const scaled = valueRatio(dearer, { trueZero: true });
	expectClose(scaled.value, Number(value) / 4, 1e-12);
	expectClose(scaled.ciLow, Number(ciLow) / 4, 1e-9);
});

test("a scale without a true zero, and outcomes of 0 or below, are not divided", () => {
	expect(valueRatio(usual, { trueZero: false })).toMatchObject({
		value: null,
		ciLow: null,
		reasons: { value: "no-true-zero", ciLow: "no-true-zero" },
	});
	expect(
		compareValue(changed, usual, { trueZero: false, worths }).value,
	).toMatchObject({
		estimate: null,
		reasons: { estimate: "no-true-zero" },
	});
	for (const bad of [
		{ outcome: 0, cost: 5 },
		{ outcome: -0.1, cost: 5 },
		{ outcome: 1, cost: 0 },
	])
		expect(valueRatio([...usual, bad], { trueZero: true })).toMatchObject({
			value: null,
			reasons: { value: "not-positive" },
		});
});

test("nobody, and one person", () => {
	expect(valueRatio([], { trueZero: true })).toMatchObject({
		meanCost: null,
		value: null,
		reasons: { meanCost: "no-values", value: "no-values" },
	});
	const one = usual.slice(0, 1);
	expect(valueRatio(one, { trueZero: true })).toMatchObject({
		ciLow: null,
		reasons: { ciLow: "too-few-values" },
	});
	const alone = compareValue(one, usual, { trueZero: true, worths: [1000] });
	expect(alone).toMatchObject({
		plane: null,
		outcome: { ciLow: null, reasons: { ciLow: "too-few-values" } },
		netBenefit: [{ probability: null }],
	});
	expect(
		compareValue([], usual, { trueZero: true, worths: [1] }),
	).toMatchObject({
		icer: null,
		outcome: { estimate: null },
		reasons: { icer: "no-values" },
	});
});

test("the same outcome in both groups has no ICER", () => {
	const same = compareValue(usual, usual, { trueZero: true, worths: [] });
	expect(same).toMatchObject({
		icer: null,
		reasons: { icer: "no-difference" },
	});
});

test("a missing value, and a worth below nought, are refused", () => {
	expect(() =>
		valueRatio([{ outcome: Number.NaN, cost: 1 }], { trueZero: true }),
	).toThrow(RangeError);
	expect(() => netMonetaryBenefit({ outcome: 1, cost: 1 }, -1)).toThrow(
		RangeError,
	);
});

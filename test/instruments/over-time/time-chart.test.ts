import { describe, expect, it } from "vitest";
import type {
	ChartKind,
	TimePoint,
} from "#instruments/over-time/chart-plan.ts";
import { proposeKind } from "#instruments/over-time/propose-kind.ts";
import {
	type ChartPlan,
	timeChart,
} from "#instruments/over-time/time-chart.ts";

const plan: ChartPlan = {
	kind: "xmr",
	preset: "making-data-count",
	screen: false,
	better: "increase",
	target: null,
	baseline: null,
	rebaseAt: [],
};
const W = [
	42, 45, 40, 44, 47, 43, 41, 46, 44, 42, 45, 43, 48, 50, 49, 51, 47, 52, 50,
	49, 51, 50, 53, 49,
];

function pointsOf(
	values: readonly number[],
	parts: Partial<TimePoint> = {},
): TimePoint[] {
	return values.map((value, at) => ({
		from: `day ${at}`,
		to: `day ${at}`,
		value,
		numerator: value,
		denominator: null,
		sd: null,
		...parts,
	}));
}

const rulesOf = (values: readonly number[], parts: Partial<ChartPlan>) =>
	timeChart(pointsOf(values), { ...plan, ...parts }).causes.map(
		(cause) => cause?.rule ?? null,
	);

describe("a chart over time", () => {
	it("works lines out from a baseline, and anew from a rebase", () => {
		const baseline = timeChart(pointsOf(W), { ...plan, baseline: 12 });
		expect(baseline.upper[23]).toBeCloseTo(51.9636, 4);
		const rebased = timeChart(pointsOf(W), { ...plan, rebaseAt: [12] });
		expect(rebased.lower[11]).toBeCloseTo(35.0364, 4);
		expect(rebased.lower[12]).toBeCloseTo(43.3876, 4);
		expect(rebased.phases.map(({ start, length }) => [start, length])).toEqual([
			[0, 12],
			[12, 12],
		]);
	});

	it("marks every point of a run that is too long by Anhøj, and no other", () => {
		const rules = rulesOf(W, { kind: "run", preset: "anhoej", baseline: 12 });
		expect(
			rules.map((rule, at) => (rule === "shift" ? at + 1 : 0)).filter(Boolean),
		).toEqual([13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24]);
	});

	it("skips a point on the median by the IHI, and breaks at it by Making Data Count", () => {
		const values = [1, 1, 2, 1, 2, 1, 2, 1, 5, 9, 9, 8, 5, 9, 8, 9, 5];
		expect(rulesOf(values, { kind: "run", preset: "ihi" })).toContain("shift");
		const split = values.slice(8).map((value) => value);
		expect(
			rulesOf([...split, ...split.map((value) => 10 - value)], { kind: "run" }),
		).not.toContain("shift");
	});

	it("never calls a count below a limit of nought", () => {
		const counts = [3, 0, 2, 4, 0, 0, 1, 3, 2, 0, 0, 1];
		const { lower, causes } = timeChart(pointsOf(counts), {
			...plan,
			kind: "c",
		});
		expect(lower[0]).toBe(0);
		expect(causes.every((cause) => cause === null)).toBe(true);
	});

	it("has no assurance without limits, and none without a direction", () => {
		expect(
			timeChart(pointsOf(W), { ...plan, kind: "run", target: 1 }).assurance,
		).toBeNull();
		expect(
			timeChart(pointsOf(W), { ...plan, better: "neutral", target: 1 })
				.assurance,
		).toBeNull();
		expect(timeChart(pointsOf(W), { ...plan, target: 1 }).assurance).toBe(
			"consistent_pass",
		);
	});

	it("refuses no points, and a phase without any", () => {
		expect(() => timeChart([], plan)).toThrow(RangeError);
		expect(() => timeChart(pointsOf(W), { ...plan, rebaseAt: [24] })).toThrow(
			RangeError,
		);
	});
});

it("proposes the chart that suits the figures", () => {
	const few = pointsOf([1, 2, 3]);
	expect(proposeKind("value", few).kind).toBe("run");
	const kind = (
		figures: Parameters<typeof proposeKind>[0],
		parts: Partial<TimePoint> = {},
	): ChartKind => proposeKind(figures, pointsOf(W, parts)).kind;
	expect(kind("value")).toBe("xmr");
	expect(kind("count")).toBe("c");
	expect(kind("proportion", { denominator: 80 })).toBe("p");
	expect(kind("proportion", { denominator: 8_000 })).toBe("p-prime");
	expect(kind("rate", { denominator: 800 })).toBe("u");
	expect(kind("time-between")).toBe("t");
	expect(kind("cases-between")).toBe("g");
	expect(kind("mean", { denominator: 20, sd: 3 })).toBe("xmr");
	const unlike = pointsOf(W).map((point, at) => ({
		...point,
		denominator: 10 + 5 * at,
		sd: 3,
	}));
	expect(proposeKind("mean", unlike).kind).toBe("xbar-s");
});

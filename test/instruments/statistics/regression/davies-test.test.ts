import { expect, test } from "vitest";
import { daviesTest } from "#instruments/statistics/regression/davies-test.ts";
import golden from "../../../reference/statistics.json";
import { expectClose } from "../agreement.ts";
import { seededRandom, shuffled } from "../seeded-random.ts";
import { plainBend, pointsOf } from "./tipping-point.ts";

test("sixteen points with a plain bend", () => {
	const result = daviesTest(plainBend);
	expectClose(result.p, 1.8e-8, 0.03);
	expect(result.largestAt).toBeCloseTo(7.29, 2);
});

test("order, shift and scale do not matter", () => {
	const { x, y } = golden.breakpoint;
	const points = pointsOf(x, y).slice(0, 30);
	const { p } = daviesTest(points);
	const moved = shuffled(points, seededRandom(5)).map((point) => ({
		x: 2 * point.x + 1,
		y: 5 - point.y,
	}));
	expectClose(daviesTest(moved).p, Number(p), 1e-6);
	expect(p).toBeLessThan(0.01);
});

test("a straight line with even scatter has a p that is large and at most 1", () => {
	const straight = Array.from({ length: 20 }, (_, i) => ({
		x: i,
		y: 3 * i + (i % 2),
	}));
	const { p } = daviesTest(straight);
	expect(p).toBeGreaterThan(0.5);
	expect(p).toBeLessThanOrEqual(1);
});

test("three different x, and no scatter", () => {
	expect(daviesTest([1, 2, 3].map((x) => ({ x, y: x })))).toMatchObject({
		p: null,
		reasons: { p: "too-few-values" },
	});
	expect(
		daviesTest([1, 2, 3, 4, 5, 6].map((x) => ({ x, y: 7 }))),
	).toMatchObject({
		p: null,
		reasons: { p: "no-variation" },
	});
});

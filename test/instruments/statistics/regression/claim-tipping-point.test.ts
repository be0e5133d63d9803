import { describe, expect, test } from "vitest";
import { daviesTest } from "#instruments/statistics/regression/davies-test.ts";
import type { TimedPoint } from "#instruments/statistics/regression/line-in-time.ts";
import { segmented } from "#instruments/statistics/regression/segmented.ts";
import {
	heightAt,
	tippingPoint,
} from "#instruments/statistics/regression/tipping-point.ts";
import { seededRandom } from "../seeded-random.ts";
import { shiftsOf } from "./made-up-shifts.ts";

const judged = (points: readonly TimedPoint[]) =>
	tippingPoint(points, daviesTest(points).p);

/** In what share of so many sets a tipping point is claimed. */
function claimed(sets: number, make: () => TimedPoint[]): number {
	let count = 0;
	for (let set = 0; set < sets; set++) if (judged(make()).claim) count++;
	return count / sets;
}

test("a planted tipping point is found, with nothing against it", () => {
	const found = judged(shiftsOf(seededRandom(7), { bend: 8 }));
	expect(found).toMatchObject({ claim: true, show: true, against: [] });
	expect(found.interval?.ciLow).toBeLessThan(6.5);
	expect(found.interval?.ciHigh).toBeGreaterThan(6.5);
	expect(found.fit.slopeBelow.estimate).toBeGreaterThan(6);
});

test("the two lines meet at the height that is told", () => {
	const fit = segmented(shiftsOf(seededRandom(7), { bend: 8 }));
	const at = fit.breakpoint.estimate ?? 0;
	expect(heightAt(fit, at)).toBe(fit.height.estimate);
	expect(heightAt(fit, at - 1)).toBeCloseTo(
		(fit.height.estimate ?? 0) - (fit.slopeBelow.estimate ?? 0),
		10,
	);
	expect(heightAt(segmented([]), 1)).toBeNull();
});

test("a bend of the earlier half alone is not seen again", () => {
	const random = seededRandom(3);
	const points = shiftsOf(random, { bend: 14 }).map((point) =>
		point.time < 60 ? point : { ...point, y: 60 + 4 * (random() - 0.5) },
	);
	expect(tippingPoint(points, 0.001).against).toContain(
		"not-seen-again-in-a-later-period",
	);
});

test("neighbours that are alike stand against it", () => {
	const points = shiftsOf(seededRandom(11), { bend: 8, alike: 0.8 });
	expect(judged(points)).toMatchObject({ claim: false });
	expect(judged(points).against).toContain("neighbours-alike");
});

test("where Davies' test finds no bend, nothing is asked about its place", () => {
	const points = shiftsOf(seededRandom(7), { bend: 8 });
	expect(tippingPoint(points, 0.02)).toMatchObject({
		claim: false,
		show: false,
		interval: null,
		against: ["davies-p-not-below-0.01"],
	});
});

describe("a straight line", () => {
	test("is seldom taken for a bend: at most 2 in 100 of 200 sets", () => {
		const random = seededRandom(2026);
		expect(claimed(200, () => shiftsOf(random, { bend: 0 }))).toBeLessThan(
			0.02,
		);
	});

	test("nor where neighbours in time are alike", () => {
		const random = seededRandom(1121);
		expect(
			claimed(100, () => shiftsOf(random, { bend: 0, alike: 0.6 })),
		).toBeLessThan(0.03);
	});
});

test("most planted bends are found", () => {
	const random = seededRandom(5);
	expect(claimed(20, () => shiftsOf(random, { bend: 8 }))).toBeGreaterThan(0.8);
});

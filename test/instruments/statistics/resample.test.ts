import { expect, test } from "vitest";
import { percentileInterval } from "#instruments/statistics/percentile-interval.ts";
import { resample } from "#instruments/statistics/resample.ts";
import { seededRandom } from "#instruments/statistics/seeded-random.ts";

test("as many as there are, with replacement, the same for the same seed", () => {
	const items = Array.from({ length: 100 }, (_, i) => i);
	const drawn = resample(items, seededRandom(1));
	expect(drawn).toHaveLength(100);
	expect(resample(items, seededRandom(1))).toEqual(drawn);
	expect(resample(items, seededRandom(2))).not.toEqual(drawn);
	expect(new Set(drawn).size).toBeGreaterThan(50);
	expect(new Set(drawn).size).toBeLessThan(80);
	expect(resample([], seededRandom(1))).toEqual([]);
});

test("numbers from 0 to below 1 fill ten boxes evenly", () => {
	const random = seededRandom(3);
	const boxes = Array.from({ length: 10 }, () => 0);
	for (let i = 0; i < 10_000; i++) {
		const box = Math.floor(10 * random());
		boxes[box] = (boxes[box] ?? 0) + 1;
	}
	expect(boxes).toHaveLength(10);
	for (const count of boxes) expect(Math.abs(count - 1000)).toBeLessThan(120);
});

test("the middle 95 % of figures", () => {
	const figures = Array.from({ length: 1001 }, (_, i) => i);
	expect(percentileInterval(figures)).toEqual({ ciLow: 25, ciHigh: 975 });
});

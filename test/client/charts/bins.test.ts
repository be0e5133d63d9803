import { expect, it } from "vitest";
import { countIn, cutScale, total } from "../../../client/charts/bins.ts";

const percent = { min: 0, max: 100 };

it("gives a scale of few steps a bar for each step, empty ones too", () => {
	const cut = cutScale([0, 12.5, 25, 100], percent);
	expect(cut).toHaveLength(9);
	expect(cut[0]).toEqual({ low: -6.25, high: 6.25 });
	const bins = countIn(cut, [
		{ value: 12.5, count: 3 },
		{ value: 100, count: 2 },
	]);
	expect(bins.map(({ count }) => count)).toEqual([0, 3, 0, 0, 0, 0, 0, 0, 2]);
});

it("cuts a scale of many steps into ten equal stretches, the last one closed", () => {
	const cut = cutScale([0.1, 0.2, 33.3, 99.9], percent);
	expect(cut).toHaveLength(10);
	const bins = countIn(cut, [
		{ value: 0, count: 1 },
		{ value: 10, count: 2 },
		{ value: 99.9, count: 3 },
		{ value: 100, count: 4 },
	]);
	expect(bins.map(({ count }) => count)).toEqual([
		1, 2, 0, 0, 0, 0, 0, 0, 0, 7,
	]);
});

it("loses no score, whatever the scores are", () => {
	const values = Array.from({ length: 101 }, (_, value) => ({
		value,
		count: (value % 7) + 1,
	}));
	const scores = values.map(({ value }) => value);
	for (const kept of [scores, scores.filter((score) => score % 5 === 0)]) {
		const held = values.filter(({ value }) => kept.includes(value));
		const bins = countIn(cutScale(kept, percent), held);
		expect(total(bins)).toBe(total(held));
	}
});

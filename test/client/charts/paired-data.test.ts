import { expect, it } from "vitest";
import { toCells } from "../../../client/charts/paired-counts.tsx";
import {
	countDirections,
	describePairs,
} from "../../../client/charts/paired-data.ts";
import { paired } from "./plots.ts";

it("counts people, not points", () => {
	expect(countDirections(paired.points)).toEqual({ rose: 4, same: 2, fell: 1 });
});

it("says in words what the picture shows", () => {
	expect(describePairs(paired)).toBe(
		"7 people from Baseline to Follow-up: 4 rose, 1 fell, 2 stayed the same. The mean went from 40.0 to 46.1, a change of +6.1 (95 % interval \u22122.0 to +14.2).",
	);
});

it("gathers many pairs into a grid without losing anybody", () => {
	const points = Array.from({ length: 500 }, (_, index) => ({
		before: (index * 37) % 101,
		after: (index * 53) % 101,
		count: (index % 3) + 1,
	}));
	const cells = toCells(points, { min: 0, max: 100 });
	const people = (all: { count: number }[]) =>
		all.reduce((sum, { count }) => sum + count, 0);
	expect(people(cells)).toBe(people(points));
	expect(cells.length).toBeLessThanOrEqual(100);
	for (const { before, after } of cells)
		expect([before, after].every((middle) => middle > 0 && middle < 100)).toBe(
			true,
		);
});

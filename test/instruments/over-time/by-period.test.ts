import { expect, it } from "vitest";
import { byPeriod } from "#instruments/over-time/by-period.ts";
import type { TimePoint } from "#instruments/over-time/chart-plan.ts";

const point = (
	from: string,
	value: number,
	denominator: number | null = null,
	to = from,
): TimePoint => ({ from, to, value, denominator, numerator: null, sd: null });

it("weighs means by how many values each stands for", () => {
	const days = [
		point("2026-01-05", 2, 3),
		point("2026-01-06", 4, 1),
		point("2026-01-12", 5, 2),
	];
	expect(byPeriod(days, "mean", "week")).toEqual([
		{ start: "2026-01-05", value: 2.5, n: 4 },
		{ start: "2026-01-12", value: 5, n: 2 },
	]);
});

it("gives of shares and rates all cases over all that they were counted from", () => {
	const days = [
		point("2026-01-01", 1 / 10, 10),
		point("2026-01-31", 9 / 30, 30),
	];
	const [january] = byPeriod(days, "rate", "month");
	expect(january?.value).toBeCloseTo(10 / 40, 12);
	expect(january?.n).toBe(40);
});

it("adds counts up and averages values", () => {
	const days = [point("2026-01-05", 2), point("2026-01-06", 4)];
	expect(byPeriod(days, "count", "week")[0]?.value).toBe(6);
	expect(byPeriod(days, "value", "week")[0]?.value).toBe(3);
});

it("merges two points of one day, and puts periods in order", () => {
	const days = [
		point("2026-02-02", 9),
		point("2026-01-05", 1),
		point("2026-01-05", 2),
	];
	expect(byPeriod(days, "value", "day")).toEqual([
		{ start: "2026-01-05", value: 1.5, n: null },
		{ start: "2026-02-02", value: 9, n: null },
	]);
});

it("leaves out what reaches over the edge of a period", () => {
	const groups = [
		point("2026-01-05", 2, 12, "2026-01-11"),
		point("2026-01-10", 9, 12, "2026-01-12"),
	];
	expect(byPeriod(groups, "mean", "week")).toEqual([
		{ start: "2026-01-05", value: 2, n: 12 },
	]);
	expect(byPeriod(groups, "mean", "day")).toEqual([]);
});

import { expect, it } from "vitest";
import { grainOf } from "#instruments/over-time/grain.ts";
import { addDays, endOf, type Period } from "#instruments/over-time/periods.ts";

const every = (days: number, length = 12) =>
	Array.from({ length }, (_, place) => {
		const from = addDays("2026-01-05", place * days);
		return {
			from,
			to: from,
			value: 1,
			numerator: null,
			denominator: null,
			sd: null,
		};
	});

it.each<[number, Period | null]>([
	[1, "day"],
	[2, "week"],
	[7, "week"],
	[14, "month"],
	[30, "month"],
	[91, "quarter"],
	[180, null],
])("takes a figure every %i days for one a %s", (days, period) => {
	expect(grainOf(every(days))).toBe(period);
});

it("bears gaps, and takes points in any order", () => {
	const points = every(1).filter((_, place) => place !== 4);
	expect(grainOf(points.toReversed())).toBe("day");
	expect(grainOf(every(30, 1))).toBe("day");
});

it("asks for a period that holds most of the points", () => {
	const groups = every(1).map((each) => ({
		...each,
		to: addDays(each.from, 6),
	}));
	expect(grainOf(groups)).toBe("month");
	const weeks = every(7).map((each) => ({
		...each,
		to: endOf(each.from, "week"),
	}));
	expect(grainOf(weeks)).toBe("week");
});

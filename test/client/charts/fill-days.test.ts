import { expect, it } from "vitest";
import { fillDays } from "../../../client/charts/fill-days.ts";

it("adds up a day's counts and puts in the days without any, over a change of clocks", () => {
	expect(
		fillDays([
			{ day: "2026-10-26", count: 2 },
			{ day: "2026-10-24", count: 1 },
			{ day: "2026-10-24", count: 4 },
		]),
	).toEqual([
		{ day: "2026-10-24", count: 5 },
		{ day: "2026-10-25", count: 0 },
		{ day: "2026-10-26", count: 2 },
	]);
});

it("is empty without counts", () => {
	expect(fillDays([])).toEqual([]);
});

import { expect, test } from "vitest";
import { durbinWatson } from "#instruments/statistics/regression/durbin-watson.ts";

test("alternating, steady and none", () => {
	expect(durbinWatson([1, -1, 1, -1])).toBe(3);
	expect(durbinWatson([1, 1, -1, -1])).toBe(1);
	expect(durbinWatson([0, 0])).toBeNull();
	expect(durbinWatson([])).toBeNull();
});

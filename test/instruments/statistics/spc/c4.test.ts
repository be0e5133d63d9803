import { expect, test } from "vitest";
import { c4 } from "#instruments/statistics/spc/c4.ts";
import { expectClose } from "../agreement.ts";

// R: sqrt(2 / (n - 1)) * exp(lgamma(n / 2) - lgamma((n - 1) / 2)), which loses digits as n grows
test.each([
	[2, 0.797884560802865],
	[5, 0.939985602986625],
	[25, 0.989640375585702],
	[200, 0.998744512664593],
	[201, 0.998750786126202],
	[5000, 0.999949991247209],
])("for %d values", (n, expected) => {
	expectClose(c4(n), expected, 1e-11);
});

test("it rises towards 1", () => {
	for (let n = 2; n < 300; n += 1) expect(c4(n + 1)).toBeGreaterThan(c4(n));
	expect(c4(1_000_000)).toBeLessThan(1);
});

test.each([1, 0, 2.5, Number.NaN])("%d values are refused", (n) => {
	expect(() => c4(n)).toThrow(RangeError);
});

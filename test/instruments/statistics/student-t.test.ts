import { expect, test } from "vitest";
import { criticalT, twoSidedT } from "#instruments/statistics/student-t.ts";
import { expectClose } from "./agreement.ts";

test.each([
	[1, 12.706204736174694],
	[2.5, 3.5746548420036817],
	[10, 2.2281388519649385],
	[1e6, 1.959966356814107],
])("95 %% of t on %d degrees of freedom lies within %d", (df, t) => {
	expectClose(criticalT(df), t, 1e-9);
	expectClose(twoSidedT(t, df), 0.05, 1e-9);
});

test("both sides count, and far tails keep their digits", () => {
	expect(twoSidedT(0, 5)).toBe(1);
	expect(twoSidedT(-3, 8)).toBe(twoSidedT(3, 8));
	expectClose(twoSidedT(30, 50), 1.2380022795987244e-33, 1e-9);
});

import { expect, test } from "vitest";
import { meanTTest, tTestFrom } from "#instruments/statistics/mean-t-test.ts";
import { moments } from "#instruments/statistics/moments.ts";
import { weighValues } from "#instruments/statistics/weighted.ts";
import { expectClose } from "./agreement.ts";

test("the mean of twelve changes against 0", () => {
	const changes = [2, 1, 0, 2, 3, 0, 3, 1, -1, 3, 3, 2];
	const { t, df, p, ciLow, ciHigh } = meanTTest(moments(weighValues(changes)));
	expect(df).toBe(11);
	expectClose(t, 3.9775, 1e-4);
	expectClose(p, 0.002168, 1e-3);
	expectClose(ciLow, 0.7071875, 1e-6);
	expectClose(ciHigh, 2.4594791, 1e-6);
});

test("without spread there is no test, and the degrees of freedom stand", () => {
	expect(meanTTest(moments([{ value: 2, count: 3 }]))).toEqual({
		t: "no-variation",
		df: 2,
		p: "no-variation",
		ciLow: "no-variation",
		ciHigh: "no-variation",
	});
});

test("degrees of freedom need not be whole", () => {
	const { ciHigh } = tTestFrom(0, 1, 2.5);
	expectClose(ciHigh, 3.5746548420036817, 1e-9);
});

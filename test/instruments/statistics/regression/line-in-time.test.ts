import { expect, test } from "vitest";
import { lineInTime } from "#instruments/statistics/regression/line-in-time.ts";
import { expectAgreement, expectClose } from "../agreement.ts";
import { plainBend } from "./tipping-point.ts";

const x = [5, 3, 8, 6, 7, 2, 9, 4, 6, 5, 7, 3];
const y = [52, 41, 66, 60, 58, 38, 75, 43, 57, 55, 66, 36];
const timed = (points: readonly { x: number; y: number }[]) =>
	points.map((point, time) => ({ ...point, time }));

test("neighbours unrelated: R's lm and confint", () => {
	const line = lineInTime(
		timed(x.map((value, i) => ({ x: value, y: y[i] ?? 0 }))),
	);
	expectClose(line.intercept, 23.87234042553, 1e-11);
	expectAgreement(
		line.slope,
		{
			estimate: 5.54664484452,
			standardError: 0.439725517334,
			p: 1.82490440134e-7,
			ciLow: 4.56687533514,
			ciHigh: 6.5264143539,
		},
		1e-9,
	);
	expectClose(line.durbinWatson, 2.57794231032, 1e-10);
	expect(line.standardErrors).toBe("ordinary");
});

test("neighbours alike: Newey and West's errors, as worked out in R", () => {
	const line = lineInTime(timed(plainBend));
	expectClose(line.durbinWatson, 0.295871254051, 1e-9);
	expect(line.standardErrors).toBe("newey-west");
	expectAgreement(
		line.slope,
		{ estimate: -0.804411764706, standardError: 0.128493504994, df: 14 },
		1e-9,
	);
});

test("none, too few, and no spread of x have reasons", () => {
	expect(lineInTime([]).slope.reasons.estimate).toBe("too-few-values");
	const still = timed([1, 2, 3, 4].map((value) => ({ x: 5, y: value })));
	expect(lineInTime(still)).toMatchObject({
		n: 4,
		intercept: null,
		reasons: { intercept: "no-variation" },
	});
});

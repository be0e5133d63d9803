import { expect, test } from "vitest";
import { standardisedShareDifference } from "#instruments/statistics/standardised-share-difference.ts";

test("half of those who left, a fifth of those who stayed", () => {
	const stayed = { successes: 8, trials: 40 };
	const left = { successes: 5, trials: 10 };
	const { difference, standardisedDifference } = standardisedShareDifference(
		stayed,
		left,
	);
	expect(difference).toBeCloseTo(0.3, 12);
	expect(standardisedDifference).toBeCloseTo(0.3 / Math.sqrt(0.205), 12);
	expect(
		standardisedShareDifference(left, stayed).standardisedDifference,
	).toBeCloseTo(-0.3 / Math.sqrt(0.205), 12);
});

test("nobody left, and everybody alike", () => {
	const all = { successes: 4, trials: 4 };
	expect(
		standardisedShareDifference(all, { successes: 0, trials: 0 }),
	).toMatchObject({ difference: null, reasons: { difference: "no-values" } });
	expect(standardisedShareDifference(all, all)).toMatchObject({
		difference: 0,
		standardisedDifference: null,
		reasons: { standardisedDifference: "no-variation" },
	});
});

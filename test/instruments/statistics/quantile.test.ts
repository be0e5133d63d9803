import { quantileSorted } from "simple-statistics";
import { expect, test } from "vitest";
import { quantile } from "#instruments/statistics/quantile.ts";
import { weighValues } from "#instruments/statistics/weighted.ts";
import { expectClose } from "./agreement.ts";
import { randomScores, seededRandom } from "./seeded-random.ts";

test("interpolates between order statistics as R's type 7", () => {
	const table = weighValues([1, 2, 3, 4]);
	expect(
		[0, 0.25, 0.5, 0.75, 1].map((share) => quantile(table, share)),
	).toEqual([1, 1.75, 2.5, 3.25, 4]);
});

test("agrees with the quantiles of the values written out", () => {
	const random = seededRandom(7);
	for (let n = 1; n <= 40; n++) {
		const values = randomScores(random, n, 0, 12).sort((a, b) => a - b);
		const share = random();
		expectClose(
			quantile(weighValues(values), share),
			quantileSorted(values, share),
			1e-12,
		);
	}
});

test("an empty table has no quantile", () => {
	expect(() => quantile([], 0.5)).toThrow(RangeError);
});

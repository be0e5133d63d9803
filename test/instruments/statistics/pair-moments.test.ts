import { sampleCorrelation } from "simple-statistics";
import { expect, test } from "vitest";
import { pairMoments } from "#instruments/statistics/pair-moments.ts";
import { weighPairs } from "#instruments/statistics/weighted.ts";
import { expectClose } from "./agreement.ts";
import { twelvePairs } from "./reference-data.ts";

test("twelve pairs: means, spreads and correlation", () => {
	const { before, after } = twelvePairs;
	const sample = pairMoments(weighPairs(before, after));
	expectClose(sample.before.sd, 1.858641, 1e-6);
	expectClose(sample.after.sd, 2.065224, 1e-6);
	expectClose(sample.change.sd, 1.378954, 1e-6);
	expectClose(sample.correlation, 0.7578698, 1e-7);
	expectClose(sample.correlation, sampleCorrelation(before, after), 1e-12);
});

test("a perfect correlation is 1 and not a rounding beyond", () => {
	const before = [0.1, 0.7, 1.3, 2.9];
	const rises = before.map((x) => 3 * x + 0.1);
	const falls = before.map((x) => -3 * x + 0.1);
	const up = Number(pairMoments(weighPairs(before, rises)).correlation);
	const down = Number(pairMoments(weighPairs(before, falls)).correlation);
	expectClose(up, 1, 1e-14);
	expectClose(down, -1, 1e-14);
	expect(up).toBeLessThanOrEqual(1);
	expect(down).toBeGreaterThanOrEqual(-1);
});

test("without variation on one side there is no correlation", () => {
	expect(pairMoments(weighPairs([2, 2, 2], [1, 2, 3])).correlation).toBe(
		"no-variation",
	);
	expect(pairMoments(weighPairs([1], [2])).correlation).toBe("too-few-values");
});

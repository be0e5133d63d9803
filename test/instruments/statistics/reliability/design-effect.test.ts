import { expect, test } from "vitest";
import { designEffect } from "#instruments/statistics/reliability/design-effect.ts";
import { expectAgreement } from "../agreement.ts";

test("ten clusters of twenty, with .05", () => {
	const sizes = Array.from({ length: 10 }, () => 20);
	expectAgreement(
		designEffect(sizes, 0.05),
		{ designEffect: 1.95, effectiveSampleSize: 102.564103 },
		1e-8,
	);
});

test("clusters of one are no clusters, and a correlation below 0 counts as 0", () => {
	for (const effect of [designEffect([1, 1, 1], 0.4), designEffect([3], -0.2)])
		expect(effect).toEqual({
			designEffect: 1,
			effectiveSampleSize: 3,
			reasons: {},
		});
});

test("the same number in unequal clusters says less", () => {
	const equal = designEffect([10, 10], 0.1).effectiveSampleSize;
	const unequal = designEffect([18, 2], 0.1).effectiveSampleSize;
	expect(Number(unequal)).toBeLessThan(Number(equal));
});

test("without clusters there is nothing to correct", () => {
	expect(designEffect([], 0.1).reasons).toEqual({
		designEffect: "no-values",
		effectiveSampleSize: "no-values",
	});
});

test.each([0, -1, 2.5])("a cluster of %d is refused", (size) => {
	expect(() => designEffect([4, size], 0.1)).toThrow(RangeError);
});

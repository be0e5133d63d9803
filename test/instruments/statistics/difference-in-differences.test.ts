import { describe, expect, test } from "vitest";
import { differenceInDifferences } from "#instruments/statistics/difference-in-differences.ts";
import { weighPairs, weighValues } from "#instruments/statistics/weighted.ts";
import baseR from "../../reference/base-r.json";
import { expectAgreement, expectClose } from "./agreement.ts";

interface Raw {
	before: number[];
	after: number[];
}

const joined = ({ before, after }: Raw) => ({
	pairs: weighPairs(before, after),
});
const unjoined = ({ before, after }: Raw) => ({
	before: weighValues(before),
	after: weighValues(after),
});

describe.each(baseR.differenceInDifferences)("agrees with R", (sample) => {
	test("joined in both groups: Welch's test of the changes", () => {
		const { group, comparison } = sample;
		const result = differenceInDifferences(joined(group), joined(comparison));
		expectAgreement(result, sample.joined, 1e-8);
	});

	test("four samples of whoever answered", () => {
		const { group, comparison } = sample;
		const result = differenceInDifferences(
			unjoined(group),
			unjoined(comparison),
		);
		expectAgreement(result, sample.unjoined, 1e-8);
	});

	test("swapping the groups turns the sign; a shift of one time does nothing", () => {
		const { group, comparison } = sample;
		const back = differenceInDifferences(joined(comparison), joined(group));
		expectClose(back.estimate, -sample.joined.estimate, 1e-8);
		const later = ({ before, after }: Raw) => ({
			before,
			after: after.map((value) => value + 5),
		});
		expectClose(
			differenceInDifferences(joined(later(group)), joined(later(comparison)))
				.p,
			sample.joined.p,
			1e-8,
		);
	});
});

test("one group joined, the other not", () => {
	const group = { before: [1, 2, 3, 5], after: [4, 4, 7, 6] };
	const comparison = { before: [2, 3, 2], after: [3, 2, 4] };
	const mixed = differenceInDifferences(joined(group), unjoined(comparison));
	const { estimate } = differenceInDifferences(
		joined(group),
		joined(comparison),
	);
	expectClose(mixed.estimate, Number(estimate), 1e-12);
	expect(Number(mixed.df)).toBeGreaterThan(2);
});

test("a comparison without change or scatter leaves the change alone", () => {
	const group = { before: [1, 2, 3, 5], after: [4, 4, 7, 6] };
	const still = { before: [3, 3], after: [3, 3] };
	const result = differenceInDifferences(joined(group), joined(still));
	expect(result).toMatchObject({ comparisonChange: 0, df: 3 });
});

test("one pair in a group, none at all, and no scatter anywhere", () => {
	const group = joined({ before: [1, 2, 3], after: [4, 4, 7] });
	expect(
		differenceInDifferences(group, joined({ before: [1], after: [2] })),
	).toMatchObject({
		comparisonChange: 1,
		p: null,
		reasons: { p: "too-few-values" },
	});
	expect(differenceInDifferences(group, { pairs: [] })).toMatchObject({
		estimate: null,
		reasons: { estimate: "no-values" },
	});
	const even = joined({ before: [1, 2], after: [2, 3] });
	expect(differenceInDifferences(even, even)).toMatchObject({
		estimate: 0,
		t: null,
		reasons: { t: "no-variation", df: "no-variation" },
	});
});

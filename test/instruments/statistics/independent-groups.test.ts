import { describe, expect, test } from "vitest";
import { independentGroups } from "#instruments/statistics/independent-groups.ts";
import { weighValues } from "#instruments/statistics/weighted.ts";
import golden from "../../reference/statistics.json";
import { expectAgreement } from "./agreement.ts";
import { twelvePairs } from "./reference-data.ts";
import { randomScores, seededRandom, shuffled } from "./seeded-random.ts";

function compare(a: number[], b: number[]) {
	return independentGroups(weighValues(a), weighValues(b));
}

describe("agrees with R", () => {
	test.each(golden.independent)("$name", ({ a, b, expected }) => {
		expectAgreement(compare(a, b), expected);
	});
});

test("linkage decides: the twelve pairs as if unlinked", () => {
	const groups = compare(twelvePairs.before, twelvePairs.after);
	expectAgreement(groups, { nA: 12, nB: 12, mannWhitneyU: 103 }, 0);
	expect(groups.t).toBeCloseTo(1.974, 3);
	expect(groups.df).toBeCloseTo(21.76, 2);
	expect(groups.p).toBeCloseTo(0.0612, 4);
	expect(groups.ciLow).toBeCloseTo(-0.081, 3);
	expect(groups.ciHigh).toBeCloseTo(3.248, 3);
	expect(groups.mannWhitneyP).toBeCloseTo(0.0753, 4);
});

const random = seededRandom(41);
const a = randomScores(random, 80, 5, 40);
const b = randomScores(random, 55, 8, 45);
const groups = compare(a, b);

test("swapping the groups turns every sign", () => {
	const { meanDifference, t, df, p, ciHigh, cohenD, hedgesG } = groups;
	const { hedgesGCiHigh, mannWhitneyU, mannWhitneyP } = groups;
	expectAgreement(
		compare(b, a),
		{
			meanDifference: -Number(meanDifference),
			t: -Number(t),
			df,
			p,
			ciLow: -Number(ciHigh),
			cohenD: -Number(cohenD),
			hedgesG: -Number(hedgesG),
			hedgesGCiLow: -Number(hedgesGCiHigh),
			mannWhitneyU: 80 * 55 - Number(mannWhitneyU),
			mannWhitneyP,
		},
		1e-9,
	);
});

test("counts say the same as values written out, in any order", () => {
	const single = (values: number[]) =>
		shuffled(values, random).map((value) => ({ value, count: 1 }));
	expect(independentGroups(single(a), single(b))).toEqual(groups);
});

test("other units and another zero change no test and no effect", () => {
	const moved = (values: number[]) => values.map((x) => x / 7 + 100);
	const { t, df, p, cohenD, hedgesG, mannWhitneyU, mannWhitneyP } = groups;
	expectAgreement(
		compare(moved(a), moved(b)),
		{ t, df, p, cohenD, hedgesG, mannWhitneyU, mannWhitneyP },
		1e-9,
	);
});

test("an empty group", () => {
	const { nA, nB, reasons, ...figures } = compare([], [1, 2]);
	expect([nA, nB]).toEqual([0, 2]);
	expect(new Set(Object.values(figures))).toEqual(new Set([null]));
	expect(new Set(Object.values(reasons))).toEqual(new Set(["no-values"]));
});

test("a group of one has a difference and no interval", () => {
	expect(compare([1], [3, 5])).toMatchObject({
		meanDifference: 3,
		t: null,
		df: null,
		cohenD: null,
		mannWhitneyMethod: "exact",
		reasons: { t: "too-few-values", cohenD: "too-few-values" },
	});
});

test("two groups without any spread", () => {
	expect(compare([2, 2, 2], [5, 5])).toMatchObject({
		meanDifference: 3,
		t: null,
		df: null,
		p: null,
		hedgesG: null,
		mannWhitneyU: 6,
		reasons: { t: "no-variation", df: "no-variation" },
	});
});

test("spread in one group is enough", () => {
	// R: t.test(c(4, 6), c(2, 2, 2)) has t 3 on 1 degree of freedom
	expectAgreement(compare([2, 2, 2], [4, 6]), { t: 3, df: 1 }, 1e-12);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])("%s is refused", (value) => {
	const bad = [{ value, count: 1 }];
	expect(() => independentGroups(bad, weighValues([1]))).toThrow(RangeError);
});

import { describe, expect, test } from "vitest";
import { pairedChange } from "#instruments/statistics/paired-change.ts";
import { weighPairs } from "#instruments/statistics/weighted.ts";
import golden from "../../reference/statistics.json";
import { expectAgreement } from "./agreement.ts";
import { twelvePairs } from "./reference-data.ts";
import { randomScores, seededRandom, shuffled } from "./seeded-random.ts";

describe("agrees with R", () => {
	test.each(golden.paired)("$name", ({ pre, post, expected }) => {
		expectAgreement(pairedChange(weighPairs(pre, post)), expected);
	});
});

test("twelve pairs", () => {
	const { before, after } = twelvePairs;
	const change = pairedChange(weighPairs(before, after));
	expectAgreement(
		change,
		{ pairs: 12, preMean: 4, df: 11, wilcoxonV: 53, wilcoxonChanged: 10 },
		0,
	);
	expectAgreement(change, {
		postMean: 67 / 12,
		preSd: 1.858641,
		postSd: 2.065224,
		meanDifference: 19 / 12,
		sdDifference: 1.378954,
		ciLow: 0.7071875,
		ciHigh: 2.4594791,
		cohenDz: 1.148213,
		cohenDav: 0.805911,
		correlation: 0.7578698,
	});
	expectAgreement(
		change,
		{ t: 3.9775, p: 0.002168, wilcoxonP: 0.009922 },
		1e-4,
	);
});

test("trap 16: d_z and d_av are different figures under their own names", () => {
	const { before, after } = twelvePairs;
	const change = pairedChange(weighPairs(before, after));
	const { cohenDz, cohenDav, correlation } = change;
	expect(Number(cohenDz) - Number(cohenDav)).toBeCloseTo(0.342302, 5);
	// d_rm = d_z sqrt(2 (1 - r)) is near d_av only because the spreads are alike
	const cohenDrm = Number(cohenDz) * Math.sqrt(2 * (1 - Number(correlation)));
	expect(cohenDrm).toBeCloseTo(0.799028, 6);
});

const SIGNED = [
	"meanDifference",
	"t",
	"cohenDz",
	"cohenDav",
	"hedgesGav",
] as const;
const UNSIGNED = [
	"sdDifference",
	"df",
	"p",
	"correlation",
	"wilcoxonP",
] as const;

function samples() {
	const random = seededRandom(31);
	return [5, 20, 49, 50, 300].map((n) => ({
		n,
		before: randomScores(random, n, 10, 50),
		after: randomScores(random, n, 12, 60),
	}));
}

describe.each(samples())("$n random pairs", ({ before, after }) => {
	const change = pairedChange(weighPairs(before, after));

	test("swapping before and after turns every sign", () => {
		const back = pairedChange(weighPairs(after, before));
		for (const name of SIGNED)
			expectAgreement(back, { [name]: -Number(change[name]) }, 1e-9);
		for (const name of UNSIGNED)
			expectAgreement(back, { [name]: change[name] }, 1e-9);
		expectAgreement(
			back,
			{
				ciLow: -Number(change.ciHigh),
				hedgesGavCiLow: -Number(change.hedgesGavCiHigh),
			},
			1e-9,
		);
	});

	test("the order of persons and the way of counting do not matter", () => {
		const single = before.map((first, person) => ({
			before: first,
			after: after[person] ?? 0,
			count: 1,
		}));
		expect(pairedChange(shuffled(single, seededRandom(1)))).toEqual(change);
	});

	test("a shift of both leaves the change as it is", () => {
		const shift = (values: number[]) => values.map((x) => x + 1000);
		const { preMean, postMean, reasons, ...rest } = pairedChange(
			weighPairs(shift(before), shift(after)),
		);
		expectAgreement(change, rest, 1e-9);
		expectAgreement(
			change,
			{ preMean: Number(preMean) - 1000, postMean: Number(postMean) - 1000 },
			1e-9,
		);
	});

	test("a change of units scales the change and no test or effect", () => {
		const scale = (values: number[]) => values.map((x) => x / 7);
		const scaled = pairedChange(weighPairs(scale(before), scale(after)));
		for (const name of ["meanDifference", "sdDifference", "ciLow"] as const)
			expectAgreement(scaled, { [name]: Number(change[name]) / 7 }, 1e-9);
		const { t, p, cohenDz, hedgesGav, hedgesGavCiHigh } = change;
		const { correlation, wilcoxonV, wilcoxonP, wilcoxonMethod } = change;
		expectAgreement(
			scaled,
			{ t, p, cohenDz, hedgesGav, hedgesGavCiHigh, correlation },
			1e-9,
		);
		expectAgreement(scaled, { wilcoxonV, wilcoxonP, wilcoxonMethod }, 1e-12);
	});

	test("every person twice keeps the means and sharpens the interval", () => {
		const twice = pairedChange(
			weighPairs([...before, ...before], [...after, ...after]),
		);
		expect(twice.pairs).toBe(2 * change.pairs);
		expectAgreement(twice, { meanDifference: change.meanDifference }, 1e-9);
		expect(Number(twice.ciHigh) - Number(twice.ciLow)).toBeLessThan(
			Number(change.ciHigh) - Number(change.ciLow),
		);
	});
});

test("no pairs: everything is null and says so", () => {
	const { pairs, wilcoxonChanged, reasons, ...figures } = pairedChange([]);
	expect([pairs, wilcoxonChanged]).toEqual([0, 0]);
	expect(new Set(Object.values(figures))).toEqual(new Set([null]));
	expect(new Set(Object.values(reasons))).toEqual(new Set(["no-values"]));
});

test("one pair has a difference and no spread", () => {
	expect(pairedChange(weighPairs([12], [15]))).toMatchObject({
		pairs: 1,
		meanDifference: 3,
		sdDifference: null,
		df: null,
		p: null,
		hedgesGav: null,
		reasons: { sdDifference: "too-few-values", p: "too-few-values" },
	});
});

test("two pairs have a test, and no corrected effect", () => {
	expect(pairedChange(weighPairs([1, 2], [2, 5]))).toMatchObject({
		df: 1,
		t: 2,
		cohenDav: 2 / Math.sqrt((0.5 + 4.5) / 2),
		hedgesGav: null,
		reasons: { hedgesGav: "too-few-values" },
	});
});

test("the same change for everyone: no t test and no d_z", () => {
	expect(pairedChange(weighPairs([10, 12, 14], [12, 14, 16]))).toMatchObject({
		t: null,
		df: 2,
		p: null,
		ciLow: null,
		cohenDz: null,
		cohenDav: 1,
		correlation: 1,
		wilcoxonV: 6,
		reasons: { t: "no-variation", cohenDz: "no-variation" },
	});
});

test("nobody changed: a change of 0 that no test can judge", () => {
	expect(pairedChange(weighPairs([1, 2, 3], [1, 2, 3]))).toMatchObject({
		meanDifference: 0,
		sdDifference: 0,
		cohenDav: 0,
		p: null,
		wilcoxonV: null,
		wilcoxonP: null,
		wilcoxonMethod: null,
		reasons: { p: "no-variation", wilcoxonP: "no-change" },
	});
});

test("equal changes of decimal scores are seen as equal", () => {
	expect(
		pairedChange(weighPairs([0.1, 0.2, 0.3], [0.2, 0.3, 0.4])),
	).toMatchObject({ sdDifference: 0, t: null });
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])("%s is refused", (bad) => {
	const pair = { before: 1, after: bad, count: 1 };
	expect(() => pairedChange([pair])).toThrow(RangeError);
});

import { expect, test } from "vitest";
import { mannWhitney } from "#instruments/statistics/mann-whitney.ts";
import { weighValues } from "#instruments/statistics/weighted.ts";
import { expectAgreement, expectClose } from "./agreement.ts";
import { twelvePairs } from "./reference-data.ts";
import { randomScores, seededRandom, shuffled } from "./seeded-random.ts";

const approximate = "normal approximation, continuity corrected";

test("twelve before and twelve after as if unlinked", () => {
	const result = mannWhitney(
		weighValues(twelvePairs.before),
		weighValues(twelvePairs.after),
	);
	expect(result).toMatchObject({ u: 103, method: approximate });
	expectClose(result.p, 0.0753, 1e-3);
});

test("permeability of Hollander and Wolfe: exact, twice the one-sided .1272", () => {
	const early = [1.15, 0.88, 0.9, 0.74, 1.21];
	const term = [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46];
	const result = mannWhitney(weighValues(early), weighValues(term));
	expectAgreement(result, { u: 35, method: "exact", p: 764 / 3003 });
});

test("swapping the groups mirrors U and keeps p", () => {
	const random = seededRandom(21);
	for (let n = 2; n < 20; n++) {
		const a = weighValues(randomScores(random, n, 0, 2 * n));
		const b = weighValues(randomScores(random, n + 3, 0, 2 * n));
		const there = mannWhitney(a, b);
		const back = mannWhitney(b, a);
		expect(back.u).toBe(n * (n + 3) - Number(there.u));
		expectClose(back.p, Number(there.p), 1e-12);
	}
});

test("order, scale and shift change nothing", () => {
	const random = seededRandom(22);
	const a = randomScores(random, 60, 0, 14);
	const b = randomScores(random, 70, 1, 14);
	const result = mannWhitney(weighValues(a), weighValues(b));
	const moved = (sums: number[]) =>
		shuffled(sums, random).map((sum) => ({
			value: (100 * sum) / 14 + 0.1,
			count: 1,
		}));
	expect(mannWhitney(moved(a), moved(b))).toEqual(result);
});

test("ties hidden by rounding are ties", () => {
	expect(mannWhitney(weighValues([0.3]), weighValues([0.1 + 0.2]))).toEqual(
		mannWhitney(weighValues([1]), weighValues([1])),
	);
});

test("an empty group, and all alike", () => {
	expect(mannWhitney([], weighValues([1, 2]))).toEqual({
		method: null,
		u: null,
		p: null,
		reasons: { u: "no-values", p: "no-values" },
	});
	expect(mannWhitney(weighValues([4, 4]), weighValues([4]))).toEqual({
		method: approximate,
		u: 1,
		p: null,
		reasons: { p: "no-variation" },
	});
});

test("one against one is tested exactly and says nothing", () => {
	expect(mannWhitney(weighValues([1]), weighValues([2]))).toMatchObject({
		u: 1,
		p: 1,
		method: "exact",
	});
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])("%s is refused", (value) => {
	const bad = [{ value, count: 1 }];
	expect(() => mannWhitney(bad, weighValues([1]))).toThrow(RangeError);
	expect(() => mannWhitney(weighValues([1]), bad)).toThrow(RangeError);
	expect(() => mannWhitney([], bad)).toThrow(RangeError);
});

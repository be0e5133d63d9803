import { expect, test } from "vitest";
import {
	type WeightedPair,
	weighPairs,
} from "#instruments/statistics/weighted.ts";
import { wilcoxonSignedRank } from "#instruments/statistics/wilcoxon-signed-rank.ts";
import { expectAgreement, expectClose } from "./agreement.ts";
import { twelvePairs } from "./reference-data.ts";
import { randomScores, seededRandom, shuffled } from "./seeded-random.ts";

const approximate = "normal approximation, continuity corrected";

test("twelve pairs with ties and zeros: R's default", () => {
	const { before, after } = twelvePairs;
	const result = wilcoxonSignedRank(weighPairs(before, after));
	expect(result).toMatchObject({
		pairs: 12,
		changed: 10,
		v: 53,
		method: approximate,
	});
	expectClose(result.rankBiserial, 0.92727, 1e-5);
	expectClose(result.p, 0.009922, 1e-4);
});

test("trap 14: ties and zeros never use the exact distribution", () => {
	const { before, after } = twelvePairs;
	const { v, p } = wilcoxonSignedRank(weighPairs(before, after));
	expect(v).not.toBe(2);
	expect(Math.abs(Number(p) - 0.005859)).toBeGreaterThan(0.001);
	expect(Math.abs(Number(p) - 0.008535)).toBeGreaterThan(0.001);
});

test("trap 15: pairs without change are dropped, and counted apart", () => {
	const moved: WeightedPair[] = [
		{ before: 1, after: 4, count: 2 },
		{ before: 5, after: 4, count: 1 },
	];
	const still = { before: 3, after: 3, count: 40 };
	const result = wilcoxonSignedRank([...moved, still]);
	expect(result).toMatchObject({ pairs: 43, changed: 3 });
	expect(result.v).toBe(wilcoxonSignedRank(moved).v);
	expect(result.p).toBe(wilcoxonSignedRank(moved).p);
});

test("depression scores of Hollander and Wolfe: exact", () => {
	const first = [1.83, 0.5, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.3];
	const second = [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29];
	const result = wilcoxonSignedRank(weighPairs(second, first));
	expectAgreement(result, { v: 40, p: 0.0390625, method: "exact", changed: 9 });
});

test("exact up to 49 pairs, approximate from 50", () => {
	const rises = (n: number) =>
		weighPairs(
			Array.from({ length: n }, () => 0),
			Array.from({ length: n }, (_, person) => person + 1),
		);
	expect(wilcoxonSignedRank(rises(49))).toMatchObject({
		method: "exact",
		p: 2 ** -48,
	});
	expect(wilcoxonSignedRank(rises(50)).method).toBe(approximate);
});

test("ties hidden by rounding are ties: 0-100 scores test as their sums", () => {
	const random = seededRandom(11);
	const before = randomScores(random, 30, 0, 14);
	const after = randomScores(random, 30, 0, 14);
	const percent = (sums: number[]) => sums.map((sum) => (100 * sum) / 14);
	expect(
		wilcoxonSignedRank(weighPairs(percent(before), percent(after))),
	).toEqual(wilcoxonSignedRank(weighPairs(before, after)));
});

test("swapping before and after mirrors V and keeps p", () => {
	const random = seededRandom(12);
	for (let round = 0; round < 20; round++) {
		const before = randomScores(random, 4 + round * 5, 0, 30);
		const after = randomScores(random, 4 + round * 5, 2, 32);
		const there = wilcoxonSignedRank(weighPairs(before, after));
		const back = wilcoxonSignedRank(weighPairs(after, before));
		const all = (there.changed * (there.changed + 1)) / 2;
		expect(back.v).toBe(all - Number(there.v));
		expectClose(back.p, Number(there.p), 1e-12);
		expectClose(back.rankBiserial, -Number(there.rankBiserial), 1e-12);
	}
});

test("counts say the same as pairs written out, in any order", () => {
	const random = seededRandom(13);
	const before = randomScores(random, 120, 1, 5);
	const after = randomScores(random, 120, 1, 5);
	const single = before.map((first, person) => ({
		before: first,
		after: after[person] ?? 0,
		count: 1,
	}));
	expect(wilcoxonSignedRank(shuffled(single, random))).toEqual(
		wilcoxonSignedRank(weighPairs(before, after)),
	);
});

test("one pair is tested exactly and says nothing", () => {
	expect(wilcoxonSignedRank(weighPairs([1], [2]))).toMatchObject({
		v: 1,
		p: 1,
		method: "exact",
	});
});

test("no pairs, and pairs that never change", () => {
	expect(wilcoxonSignedRank([])).toEqual({
		pairs: 0,
		changed: 0,
		method: null,
		v: null,
		p: null,
		rankBiserial: null,
		reasons: { v: "no-values", p: "no-values", rankBiserial: "no-values" },
	});
	expect(wilcoxonSignedRank(weighPairs([1, 2], [1, 2]))).toMatchObject({
		pairs: 2,
		changed: 0,
		method: null,
		p: null,
		reasons: { v: "no-change", p: "no-change" },
	});
});

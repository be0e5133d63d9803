import { expect, test } from "vitest";
import {
	countReliableChange,
	reliableChange,
} from "#instruments/statistics/reliability/reliable-change.ts";
import { weighPairs } from "#instruments/statistics/weighted.ts";
import { reliableChange as golden } from "../../../reference/statistics.json";
import { expectAgreement, expectClose } from "../agreement.ts";

const { pre, post, reliability, sd, expected } = golden;
const scale = { sd, reliability, higherIsBetter: true };

test("agrees with R", () => {
	const { rci, ...figures } = expected;
	const change = reliableChange({ pre, post, ...scale });
	expectAgreement(change, figures);
	for (const [person, index] of rci.entries())
		expectClose(change.rci[person], index);
});

test("from 18 to 29 is more than error", () => {
	const change = reliableChange({
		pre: [18],
		post: [29],
		sd: 7.5,
		reliability: 0.88,
		higherIsBetter: true,
	});
	expectClose(change.rci[0], 2.99382, 2e-6);
	expect(change.changes).toEqual(["improved"]);
});

test("turning the scale round turns improved into deteriorated", () => {
	const one = reliableChange({ pre, post, ...scale });
	const other = reliableChange({ pre, post, ...scale, higherIsBetter: false });
	expect([other.improved, other.unchanged, other.deteriorated]).toEqual([
		one.deteriorated,
		one.unchanged,
		one.improved,
	]);
});

test("other units change no index", () => {
	const feet = (scores: readonly number[]) => scores.map((x) => 3 * x + 11);
	const change = reliableChange({
		...scale,
		pre: feet(pre),
		post: feet(post),
		sd: 3 * sd,
	});
	for (const [person, index] of expected.rci.entries())
		expectClose(change.rci[person], index);
});

test("pairs with counts say the same as people written out", () => {
	const { improved, unchanged, deteriorated } = expected;
	const pairs = weighPairs(pre, post);
	expect(countReliableChange(pairs, scale)).toMatchObject({
		improved,
		unchanged,
		deteriorated,
	});
	const thrice = pairs.map((pair) => ({ ...pair, count: 3 * pair.count }));
	expect(countReliableChange(thrice, scale).improved).toBe(3 * improved);
});

test("who misses before or after is nobody's change", () => {
	const change = reliableChange({
		...scale,
		pre: [30, null, 30],
		post: [45, 40, null],
	});
	expect(change.changes).toEqual(["improved", null, null]);
	expect(change).toMatchObject({ improved: 1, unchanged: 0, deteriorated: 0 });
});

test.each([
	[5, -0.3, "reliability-out-of-range"],
	[5, 1, "reliability-out-of-range"],
	[0, 0.8, "no-variation"],
])("sd %d, reliability %d allow no judgement", (spread, alpha, reason) => {
	const change = reliableChange({
		pre: [1],
		post: [9],
		sd: spread,
		reliability: alpha,
		higherIsBetter: true,
	});
	expect(change).toMatchObject({
		rci: [null],
		changes: [null],
		improved: null,
		unchanged: null,
		reasons: { sem: reason, improved: reason },
	});
});

test("lists of different lengths are refused", () => {
	expect(() => reliableChange({ ...scale, pre: [1, 2], post: [1] })).toThrow(
		RangeError,
	);
});

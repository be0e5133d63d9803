import { describe, expect, test } from "vitest";
import { holm } from "#instruments/statistics/holm.ts";
import baseR from "../../reference/base-r.json";
import golden from "../../reference/statistics.json";
import { expectClose } from "./agreement.ts";
import { seededRandom, shuffled } from "./seeded-random.ts";

function expectSame(
	actual: readonly (number | null)[],
	expected: readonly (number | null)[],
): void {
	expect(actual).toHaveLength(expected.length);
	for (const [i, value] of expected.entries())
		if (value === null) expect(actual[i]).toBeNull();
		else expectClose(actual[i], value, 1e-12);
}

describe("agrees with R", () => {
	test("five tests", () => {
		expectSame(holm(golden.holm.p), golden.holm.expected);
	});
	test.each(baseR.holm)("$p", ({ p, expected }) => {
		expectSame(holm(p), expected);
	});
});

test("four tests, in the order given", () => {
	expectSame(holm([0.01, 0.04, 0.03, 0.005]), [0.03, 0.06, 0.06, 0.02]);
});

test("the order of the tests does not matter, and nothing gets smaller", () => {
	const random = seededRandom(1);
	const tests = Array.from({ length: 20 }, (_, id) => ({
		id,
		p: random() ** 3,
	}));
	const adjusted = holm(tests.map(({ p }) => p));
	const mixed = shuffled(tests, random);
	const again = holm(mixed.map(({ p }) => p));
	for (const [place, { id, p }] of mixed.entries()) {
		expect(again[place]).toBe(adjusted[id]);
		expect(again[place]).toBeGreaterThanOrEqual(p);
		expect(again[place]).toBeLessThanOrEqual(1);
	}
});

test("a test without a p value is not counted", () => {
	expectSame(holm([0.02, null, 0.03]), [0.04, null, 0.04]);
	expect(holm([null, null])).toEqual([null, null]);
	expect(holm([])).toEqual([]);
	expect(holm([0.2])).toEqual([0.2]);
});

test.each([-0.1, 1.1, Number.NaN])("%s is no p value", (p) => {
	expect(() => holm([0.5, p])).toThrow(RangeError);
});

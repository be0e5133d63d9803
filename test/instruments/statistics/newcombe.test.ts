import { describe, expect, test } from "vitest";
import { newcombe } from "#instruments/statistics/newcombe.ts";
import baseR from "../../reference/base-r.json";
import { expectAgreement, expectClose } from "./agreement.ts";
import { randomScores, seededRandom } from "./seeded-random.ts";

describe("agrees with R", () => {
	test.each(baseR.differenceOfProportions)(
		"$successes1 of $trials1 and $successes2 of $trials2",
		({ successes1, trials1, successes2, trials2, expected }) => {
			const result = newcombe(
				{ successes: successes1, trials: trials1 },
				{ successes: successes2, trials: trials2 },
			);
			expectAgreement(result, expected, 1e-9);
		},
	);
});

test("56 of 70 and 48 of 80 (Newcombe 1998)", () => {
	const result = newcombe(
		{ successes: 56, trials: 70 },
		{ successes: 48, trials: 80 },
	);
	expectClose(result.difference, 0.2, 1e-12);
	expect(Number(result.ciLow)).toBeCloseTo(0.0524, 4);
	expect(Number(result.ciHigh)).toBeCloseTo(0.3339, 4);
});

test("swapping the groups, or yes and no, turns every sign", () => {
	const random = seededRandom(2);
	for (let i = 0; i < 100; i++) {
		const [x = 0, y = 0] = randomScores(random, 2, 0, 20);
		const a = { successes: x, trials: 20 };
		const b = { successes: y, trials: 33 };
		const there = newcombe(a, b);
		for (const back of [
			newcombe(b, a),
			newcombe(
				{ successes: 20 - x, trials: 20 },
				{ successes: 33 - y, trials: 33 },
			),
		]) {
			expect(back.difference).toBeCloseTo(-Number(there.difference), 12);
			expect(back.ciLow).toBeCloseTo(-Number(there.ciHigh), 12);
			expect(back.ciHigh).toBeCloseTo(-Number(there.ciLow), 12);
			expect(back.p ?? 2).toBeCloseTo(there.p ?? 2, 12);
		}
		expect(Number(there.ciLow)).toBeGreaterThanOrEqual(-1);
		expect(Number(there.ciHigh)).toBeLessThanOrEqual(1);
	}
});

test("an empty group gives nothing; all alike gives no test", () => {
	const none = { successes: 0, trials: 0 };
	expect(newcombe(none, { successes: 1, trials: 2 })).toMatchObject({
		difference: null,
		ciLow: null,
		p: null,
		reasons: { difference: "no-values", ciHigh: "no-values", p: "no-values" },
	});
	const all = { successes: 10, trials: 10 };
	expect(newcombe(all, all)).toMatchObject({
		difference: 0,
		p: null,
		reasons: { p: "no-variation" },
	});
});

test("3 of 2 is refused", () => {
	const bad = { successes: 3, trials: 2 };
	expect(() => newcombe(bad, { successes: 1, trials: 2 })).toThrow(RangeError);
});

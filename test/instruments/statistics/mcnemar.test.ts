import { describe, expect, test } from "vitest";
import { mcnemar } from "#instruments/statistics/mcnemar.ts";
import baseR from "../../reference/base-r.json";
import { expectAgreement } from "./agreement.ts";

describe("agrees with R", () => {
	test.each(baseR.mcnemar)(
		"$both, $onlyBefore, $onlyAfter, $neither",
		({ expected, ...counts }) => {
			expectAgreement(mcnemar(counts), expected, 1e-9);
		},
	);
});

test("12 against 4", () => {
	const result = mcnemar({ both: 9, onlyBefore: 12, onlyAfter: 4, neither: 5 });
	expect(result).toMatchObject({ pairs: 30, changed: 16, chiSquared: 3.0625 });
	expectAgreement(result, { exactP: 0.0768, correctedP: 0.0801 }, 1e-3);
});

test("swapping before and after turns the change and keeps the test", () => {
	for (const { expected, ...counts } of baseR.mcnemar) {
		const { both, onlyBefore, onlyAfter, neither } = counts;
		const there = mcnemar(counts);
		const back = mcnemar({
			both: neither,
			onlyBefore,
			onlyAfter,
			neither: both,
		});
		const swapped = mcnemar({
			both,
			onlyBefore: onlyAfter,
			onlyAfter: onlyBefore,
			neither,
		});
		expect(swapped.change).toBeCloseTo(-Number(there.change), 12);
		expect(swapped.ciLow).toBeCloseTo(-Number(there.ciHigh), 12);
		expect(swapped.exactP).toBeCloseTo(Number(there.exactP), 12);
		expect(back.exactP).toBe(there.exactP);
	}
});

test("nobody, and nobody who changed", () => {
	const none = { both: 0, onlyBefore: 0, onlyAfter: 0, neither: 0 };
	expect(mcnemar(none)).toMatchObject({
		change: null,
		ciLow: null,
		exactP: null,
		reasons: { change: "no-values", exactP: "no-values", ciLow: "no-values" },
	});
	expect(mcnemar({ ...none, both: 10 })).toMatchObject({
		change: 0,
		exactP: null,
		correctedP: null,
		reasons: { exactP: "no-change", correctedP: "no-change" },
	});
});

test("one against one says nothing", () => {
	const tied = { both: 0, onlyBefore: 1, onlyAfter: 1, neither: 0 };
	expect(mcnemar(tied)).toMatchObject({
		exactP: 1,
		chiSquared: 0,
		correctedP: 1,
	});
});

test("half a person is refused", () => {
	expect(() =>
		mcnemar({ both: 0.5, onlyBefore: 1, onlyAfter: 1, neither: 0 }),
	).toThrow(RangeError);
});

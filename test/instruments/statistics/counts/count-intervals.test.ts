import { describe, expect, test } from "vitest";
import { byarInterval } from "#instruments/statistics/counts/byar-interval.ts";
import { exactPoissonInterval } from "#instruments/statistics/counts/exact-poisson-interval.ts";
import baseR from "../../../reference/base-r.json";
import { expectAgreement } from "../agreement.ts";

describe("agrees with R", () => {
	test.each(baseR.poisson)("$events events", ({ events, expected }) => {
		expectAgreement(exactPoissonInterval(events), expected, 1e-8);
	});
});

test("twelve events", () => {
	expectAgreement(byarInterval(12), { ciLow: 6.193, ciHigh: 20.963 }, 1e-4);
	expectAgreement(
		exactPoissonInterval(12),
		{ ciLow: 6.201, ciHigh: 20.962 },
		1e-4,
	);
});

test("Byar is near the exact interval from five events on", () => {
	for (let events = 5; events < 500; events++) {
		const { ciLow, ciHigh } = exactPoissonInterval(events);
		expectAgreement(byarInterval(events), { ciLow, ciHigh }, 1e-2);
	}
});

test("a hundred thousand events and one more: the two intervals meet", () => {
	const { ciLow, ciHigh } = exactPoissonInterval(100_000);
	expectAgreement(byarInterval(100_000), { ciLow, ciHigh }, 1e-7);
	expect(exactPoissonInterval(100_001)).toEqual(byarInterval(100_001));
});

test("no events have a lower limit of 0", () => {
	expect(byarInterval(0).ciLow).toBe(0);
	expect(exactPoissonInterval(0)).toMatchObject({ ciLow: 0 });
});

test.each([-1, 1.5, Number.NaN])("%s is no count", (events) => {
	expect(() => byarInterval(events)).toThrow(RangeError);
	expect(() => exactPoissonInterval(events)).toThrow(RangeError);
});

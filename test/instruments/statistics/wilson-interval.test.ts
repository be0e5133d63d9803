import { describe, expect, test } from "vitest";
import { wilsonInterval } from "#instruments/statistics/wilson-interval.ts";
import golden from "../../reference/statistics.json";
import { expectAgreement } from "./agreement.ts";

describe("agrees with R", () => {
	test.each(golden.wilson)(
		"$successes of $trials",
		({ successes, trials, expected }) => {
			expectAgreement(wilsonInterval(successes, trials), expected);
		},
	);
});

test.each([
	[18, 25, 0.524234, 0.857161],
	[0, 10, 0, 0.277533],
	[10, 10, 0.722467, 1],
	[33, 100, 0.245631, 0.426947],
	[81, 263, 0.255289, 0.36621],
])("%d of %d lies between %d and %d", (successes, trials, ciLow, ciHigh) => {
	expectAgreement(wilsonInterval(successes, trials), { ciLow, ciHigh }, 2e-6);
});

test("failures mirror successes", () => {
	for (let successes = 0; successes <= 30; successes++) {
		const { ciLow, ciHigh } = wilsonInterval(successes, 30);
		const mirror = wilsonInterval(30 - successes, 30);
		expect(mirror.ciLow).toBeCloseTo(1 - Number(ciHigh), 14);
		expect(mirror.ciHigh).toBeCloseTo(1 - Number(ciLow), 14);
	}
});

test("without trials there is no proportion", () => {
	expect(wilsonInterval(0, 0)).toEqual({
		proportion: null,
		ciLow: null,
		ciHigh: null,
		reasons: {
			proportion: "no-values",
			ciLow: "no-values",
			ciHigh: "no-values",
		},
	});
});

test.each([
	[-1, 5],
	[6, 5],
	[1.5, 5],
	[1, 5.5],
	[Number.NaN, 5],
	[1, Number.POSITIVE_INFINITY],
])("%d of %d is refused", (successes, trials) => {
	expect(() => wilsonInterval(successes, trials)).toThrow(RangeError);
});

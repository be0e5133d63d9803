import { describe, expect, test } from "vitest";
import { rateRatio } from "#instruments/statistics/counts/rate-ratio.ts";
import baseR from "../../../reference/base-r.json";
import { expectAgreement, expectClose } from "../agreement.ts";

describe("agrees with R", () => {
	test.each(baseR.rateRatio)(
		"$events1 in $time1 and $events2 in $time2",
		({ events1, time1, events2, time2, expected }) => {
			const first = { events: events1, time: time1 };
			const second = { events: events2, time: time2 };
			expectAgreement(rateRatio(first, second), expected, 1e-8);
			if (events1 > 0)
				expectClose(rateRatio(second, first).ratio, 1 / expected.ratio, 1e-8);
		},
	);
});

test("12 in 1,500 against 24 in 1,600", () => {
	const result = rateRatio(
		{ events: 12, time: 1500 },
		{ events: 24, time: 1600 },
	);
	expectAgreement(result, { ratio: 0.533, ciLow: 0.243, ciHigh: 1.109 }, 2e-3);
});

test("no events in the second group: no ratio, and a lower limit", () => {
	const result = rateRatio({ events: 6, time: 10 }, { events: 0, time: 10 });
	expect(result).toMatchObject({
		ratio: null,
		ciHigh: null,
		reasons: { ratio: "no-events", ciHigh: "no-events" },
	});
	expect(Number(result.ciLow)).toBeGreaterThan(1);
});

test("no events at all", () => {
	const none = { events: 0, time: 5 };
	expect(rateRatio(none, none)).toMatchObject({
		ratio: null,
		p: null,
		reasons: { ratio: "no-values", p: "no-values" },
	});
});

test.each([0, -3, Number.NaN])("a time of %s is refused", (time) => {
	const good = { events: 1, time: 1 };
	expect(() => rateRatio({ events: 1, time }, good)).toThrow(RangeError);
	expect(() => rateRatio(good, { events: 1, time })).toThrow(RangeError);
});

import { expect, test } from "vitest";
import { pairedShareInterval } from "#instruments/statistics/proportions/paired-share-interval.ts";

test.each([
	[36, 2, 12, 0, 0.0569, 0.3404],
	[0, 0, 0, 10, -0.2775, 0.2775],
])(
	"both %d, before %d, after %d, neither %d: from %d to %d",
	(both, onlyBefore, onlyAfter, neither, low, high) => {
		const counts = { both, onlyBefore, onlyAfter, neither };
		const { ciLow, ciHigh } = pairedShareInterval(counts);
		expect(ciLow).toBeCloseTo(low, 3);
		expect(ciHigh).toBeCloseTo(high, 3);
	},
);

test("everybody changed their mind: the interval stays within -1 and 1", () => {
	const counts = { both: 0, onlyBefore: 0, onlyAfter: 8, neither: 0 };
	const { ciLow, ciHigh } = pairedShareInterval(counts);
	expect(ciLow).toBeGreaterThan(0);
	expect(ciHigh).toBe(1);
});

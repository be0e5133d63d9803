import { expect, test } from "vitest";
import { describe as describeSample } from "#instruments/statistics/describe.ts";
import { precision } from "#instruments/statistics/precision.ts";
import { weighValues } from "#instruments/statistics/weighted.ts";
import { expectClose } from "./agreement.ts";
import { randomScores, seededRandom } from "./seeded-random.ts";

// R: for (n in 2:1e5) if (qt(.975, n - 1) * sd / sqrt(n) <= target) { print(n); break }
test.each([
	{ sd: 15, target: 6, needed: 27 },
	{ sd: 21, target: 6, needed: 50 },
	{ sd: 1, target: 10, needed: 2 },
	{ sd: 1, target: 0.01, needed: 38418 },
	{ sd: 7.5, target: 2, needed: 57 },
])("sd $sd, plus or minus $target: $needed", ({ sd, target, needed }) => {
	expect(precision({ n: 10, sd, targetHalfWidth: target }).needed).toBe(needed);
});

test("the half width is that of the interval in the description", () => {
	const values = randomScores(seededRandom(8), 27, 0, 60);
	const { n, sd, ciLow, ciHigh } = describeSample(weighValues(values));
	const { halfWidth } = precision({ n, sd, targetHalfWidth: 6 });
	expectClose(halfWidth, (Number(ciHigh) - Number(ciLow)) / 2, 1e-12);
});

test("that many are enough, and one fewer is not", () => {
	for (const target of [0.4, 1, 3, 9]) {
		const needed = Number(
			precision({ n: 5, sd: 12, targetHalfWidth: target }).needed,
		);
		const widthWith = (n: number) =>
			precision({ n, sd: 12, targetHalfWidth: target }).halfWidth;
		expect(widthWith(needed)).toBeLessThanOrEqual(target);
		expect(widthWith(needed - 1)).toBeGreaterThan(target);
	}
});

test("other units change nothing but the half width", () => {
	const one = precision({ n: 12, sd: 4, targetHalfWidth: 2 });
	const other = precision({ n: 12, sd: 40, targetHalfWidth: 20 });
	expect(other.needed).toBe(one.needed);
	expect(other.halfWidth).toBeCloseTo(10 * Number(one.halfWidth), 10);
});

test.each([
	[{ n: 0, sd: null }, "no-values"],
	[{ n: 1, sd: null }, "too-few-values"],
	[{ n: 9, sd: 0 }, "no-variation"],
] as const)("%o has no precision", (sample, reason) => {
	expect(precision({ ...sample, targetHalfWidth: 5 })).toEqual({
		halfWidth: null,
		needed: null,
		reasons: { halfWidth: reason, needed: reason },
	});
});

test("an aim that nobody could reach has a number all the same", () => {
	const { needed } = precision({ n: 9, sd: 15, targetHalfWidth: 1e-8 });
	expectClose(needed, (1.959964 * 15e8) ** 2, 1e-6);
});

test("a spread beyond all numbers is refused", () => {
	expect(() => precision({ n: 9, sd: 1e300, targetHalfWidth: 1e-300 })).toThrow(
		RangeError,
	);
});

test("an impossible target or spread is refused", () => {
	for (const targetHalfWidth of [0, -1, Number.NaN])
		expect(() => precision({ n: 9, sd: 2, targetHalfWidth })).toThrow(
			RangeError,
		);
	expect(() => precision({ n: 9, sd: -2, targetHalfWidth: 1 })).toThrow(
		RangeError,
	);
});

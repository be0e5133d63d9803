import { describe, expect, test } from "vitest";
import { krippendorffAlpha } from "#instruments/statistics/agreement/krippendorff-alpha.ts";
import { expectClose } from "../agreement.ts";
import { seededRandom, shuffled } from "../seeded-random.ts";

const _ = null;
/** Krippendorff's example: four observers, twelve units. */
const observers = [
	[1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
	[1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
	[_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
	[1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
];
const units = Array.from({ length: 12 }, (__, unit) =>
	observers.map((ratings) => ratings[unit] ?? null),
);

test.each([
	["nominal", 0.743421],
	["ordinal", 0.815388],
	["interval", 0.849107],
] as const)("the published example, %s", (metric, alpha) => {
	const result = krippendorffAlpha(units, metric);
	expectClose(result.alpha, alpha, 1e-6);
	expect(result).toMatchObject({ units: 11, ratings: 40 });
});

describe.each(["nominal", "ordinal", "interval"] as const)("%s", (metric) => {
	const alpha = Number(krippendorffAlpha(units, metric).alpha);
	const alphaOf = (changed: readonly (readonly (number | null)[])[]) =>
		krippendorffAlpha(changed, metric).alpha;

	test("neither the order of units nor of raters matters", () => {
		const random = seededRandom(5);
		const mixed = shuffled(units, random).map((row) => shuffled(row, random));
		expectClose(alphaOf(mixed), alpha, 1e-12);
	});

	test("units that one rater alone saw say nothing", () => {
		expectClose(alphaOf([...units, [5, null], [null, null]]), alpha, 1e-12);
	});

	test("other units of measurement do not matter", () => {
		expectClose(alphaOf(renamed((rating) => 3 * rating - 40)), alpha, 1e-12);
	});

	test("no disagreement is an alpha of 1", () => {
		expect(
			alphaOf([
				[1, 1],
				[4, 4, 4],
				[2, 2],
			]),
		).toBe(1);
	});
});

function renamed(name: (rating: number) => number) {
	return units.map((ratings) =>
		ratings.map((rating) => (rating === null ? null : name(rating))),
	);
}

test("names do not matter to nominal levels, nor distances to ordinal ones", () => {
	const names = renamed((rating) => [0, 30, 4, 17, 2, 9][rating] ?? 0);
	const stretched = renamed((rating) => rating ** 3);
	expectClose(krippendorffAlpha(names, "nominal").alpha, 0.743421, 1e-6);
	expectClose(krippendorffAlpha(stretched, "ordinal").alpha, 0.815388, 1e-6);
	expect(krippendorffAlpha(names, "ordinal").alpha).toBeLessThan(0.8);
});

test.each([
	["no units", [], "no-values"],
	["no unit with two ratings", [[1, null], [2]], "no-values"],
	[
		"one level for all",
		[
			[2, 2],
			[2, 2],
		],
		"no-variation",
	],
] as const)("%s: no alpha, and why", (__, ratings, reason) => {
	expect(krippendorffAlpha(ratings, "ordinal")).toMatchObject({
		alpha: null,
		reasons: { alpha: reason },
	});
});

test("a rating that is no number is refused", () => {
	expect(() => krippendorffAlpha([[1, Number.NaN]], "nominal")).toThrow(
		RangeError,
	);
});

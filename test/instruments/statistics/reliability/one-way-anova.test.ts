import { expect, test } from "vitest";
import { oneWayAnova } from "#instruments/statistics/reliability/one-way-anova.ts";
import { weighValues } from "#instruments/statistics/weighted.ts";
import { expectClose } from "../agreement.ts";

test("three groups of different size, and an empty one", () => {
	const groups = [[40, 44, 42, 46], [35, 38, 33, 37, 37], [], [48, 45, 47]];
	const { sizes, meanSquareBetween, meanSquareWithin } = oneWayAnova(
		groups.map(weighValues),
	);
	expect(sizes).toEqual([4, 5, 3]);
	expectClose(meanSquareBetween, 118.667, 3e-6);
	expectClose(meanSquareWithin, 4.51852, 1e-6);
});

test("nobody shares a group: the groups differ, and nothing says by how much people do", () => {
	expect(oneWayAnova([[1], [3]].map(weighValues))).toEqual({
		sizes: [1, 1],
		meanSquareBetween: 2,
		meanSquareWithin: "too-few-groups",
	});
});

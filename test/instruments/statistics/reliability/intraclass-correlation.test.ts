import { describe, expect, test } from "vitest";
import { intraclassCorrelation } from "#instruments/statistics/reliability/intraclass-correlation.ts";
import { weighValues } from "#instruments/statistics/weighted.ts";
import { intraclass as golden } from "../../../reference/statistics.json";
import { expectAgreement } from "../agreement.ts";
import { randomScores, seededRandom, shuffled } from "../seeded-random.ts";

const three = [
	[40, 44, 42, 46],
	[35, 38, 33, 37, 37],
	[48, 45, 47],
];

const iccOf = (groups: readonly (readonly number[])[]) =>
	intraclassCorrelation(groups.map(weighValues));

test("agrees with R", () => {
	const groups = new Map<number, number[]>();
	for (const [person, value] of golden.value.entries()) {
		const group = golden.group[person] ?? 0;
		groups.set(group, [...(groups.get(group) ?? []), value]);
	}
	const { ratersFor08, ...expected } = golden.expected;
	expectAgreement(iccOf([...groups.values()]), expected);
});

test("three groups of different size", () => {
	expectAgreement(
		iccOf(three),
		{
			groups: 3,
			n: 12,
			meanSquareBetween: 118.667,
			meanSquareWithin: 4.51852,
			n0: 3.91667,
			icc1: 0.865771,
		},
		4e-6,
	);
});

test("six targets and four raters, as Shrout and Fleiss print them", () => {
	const targets = [
		[9, 2, 5, 8],
		[6, 1, 3, 2],
		[8, 4, 6, 8],
		[7, 1, 2, 6],
		[10, 5, 6, 9],
		[6, 2, 4, 7],
	];
	// R, from aov() and qf()
	expectAgreement(
		iccOf(targets),
		{ icc1: 0.1657417684, icc1CiLow: -0.1329323249, icc1CiHigh: 0.7225600623 },
		1e-8,
	);
});

describe("whatever the scores", () => {
	const random = seededRandom(17);
	const groups = [5, 9, 3, 14, 7].map((n, group) =>
		randomScores(random, n, group, group + 9),
	);
	const { reasons, ...figures } = iccOf(groups);
	const correlations = {
		icc1: figures.icc1,
		icc1CiLow: figures.icc1CiLow,
		icc1CiHigh: figures.icc1CiHigh,
	};

	test("the order of groups and people does not matter", () => {
		const mixed = shuffled(groups, random).map((group) =>
			shuffled(group, random),
		);
		expectAgreement(iccOf(mixed), figures, 1e-12);
	});

	test("a shift and other units do not matter", () => {
		const feet = groups.map((group) => group.map((x) => 3 * x + 50));
		expectAgreement(iccOf(feet), correlations, 1e-10);
	});

	test("empty groups do not count", () => {
		expect(iccOf([[], ...groups, []])).toEqual({ ...figures, reasons });
	});
});

test.each([
	["nobody", [], "no-values"],
	["one group", [[1, 2, 3]], "too-few-groups"],
	["nobody who shares a group", [[1], [2], [3]], "too-few-groups"],
	[
		"one score for all",
		[
			[2, 2],
			[2, 2],
		],
		"no-variation",
	],
] as const)("%s: no correlation, and why", (_, groups, reason) => {
	expect(iccOf(groups)).toMatchObject({
		icc1: null,
		icc1CiLow: null,
		reasons: { icc1: reason },
	});
});

test("groups without any spread within: 1, and no interval", () => {
	expect(
		iccOf([
			[1, 1],
			[4, 4],
		]),
	).toMatchObject({
		icc1: 1,
		icc1CiLow: null,
		reasons: { icc1CiLow: "no-variation" },
	});
});

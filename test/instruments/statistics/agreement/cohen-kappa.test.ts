import { describe, expect, test } from "vitest";
import {
	cohenKappa,
	type KappaWeights,
} from "#instruments/statistics/agreement/cohen-kappa.ts";
import { crossTable } from "#instruments/statistics/agreement/cross-table.ts";
import { agreement as golden } from "../../../reference/statistics.json";
import { expectAgreement, expectClose } from "../agreement.ts";
import { randomScores, seededRandom, shuffled } from "../seeded-random.ts";

const forty = {
	levels: [1, 2, 3],
	counts: [
		[11, 3, 1],
		[2, 9, 4],
		[0, 3, 7],
	],
	n: 40,
};

test("agrees with R", () => {
	const { rater1, rater2, levels, expected } = golden;
	const table = crossTable(rater1, rater2, levels);
	expectClose(cohenKappa(table).kappa, expected.kappa);
	expectClose(
		cohenKappa(table, "quadratic").kappa,
		expected.weightedKappaQuadratic,
	);
});

// R, by the formulas of the papers; the interval is within 1 % of a bootstrap
test.each([
	["unweighted", 0.675, 0.3375, 0.5094339623, 0.2906603292, 0.7282075953],
	["linear", 0.825, 0.571875, 0.5912408759, 0.3950815505, 0.7874002013],
	["quadratic", 0.9, 0.6890625, 0.6783919598, 0.4882133983, 0.8685705213],
] as const)("forty units, %s", (weights, po, pe, kappa, low, high) => {
	expectAgreement(
		cohenKappa(forty, weights),
		{
			n: 40,
			observedAgreement: po,
			expectedAgreement: pe,
			kappa,
			kappaCiLow: low,
			kappaCiHigh: high,
		},
		1e-9,
	);
});

describe("whatever the ratings", () => {
	const random = seededRandom(23);
	const rater1 = randomScores(random, 90, 1, 4);
	const rater2 = rater1.map((rating) =>
		random() < 0.6 ? rating : (randomScores(random, 1, 1, 4)[0] ?? 1),
	);
	const levels = [1, 2, 3, 4];
	const figuresOf = (
		one: number[],
		other: number[],
		weights: KappaWeights = "unweighted",
	) => {
		const { reasons, ...figures } = cohenKappa(
			crossTable(one, other, levels),
			weights,
		);
		return figures;
	};

	test("the order of units does not matter, nor who is first", () => {
		const order = shuffled([...rater1.keys()], random);
		const pick = (ratings: number[]) => order.map((unit) => ratings[unit] ?? 0);
		for (const weights of ["unweighted", "linear", "quadratic"] as const) {
			const figures = figuresOf(rater1, rater2, weights);
			const mixed = figuresOf(pick(rater1), pick(rater2), weights);
			const swapped = figuresOf(rater2, rater1, weights);
			expectAgreement({ ...mixed, reasons: {} }, figures, 1e-12);
			expectAgreement({ ...swapped, reasons: {} }, figures, 1e-12);
		}
	});

	test("unweighted, the names of the levels do not matter; weighted, they do", () => {
		const rename = (ratings: number[]) =>
			ratings.map((rating) => [3, 1, 4, 2][rating - 1] ?? 0);
		const renamed = figuresOf(rename(rater1), rename(rater2));
		expectAgreement(
			{ ...renamed, reasons: {} },
			figuresOf(rater1, rater2),
			1e-12,
		);
		expect(
			figuresOf(rename(rater1), rename(rater2), "linear").kappa,
		).not.toBeCloseTo(Number(figuresOf(rater1, rater2, "linear").kappa), 4);
	});

	test("turning the levels round changes no weighted kappa", () => {
		const turn = (ratings: number[]) => ratings.map((rating) => 5 - rating);
		expectAgreement(
			{ ...figuresOf(turn(rater1), turn(rater2), "quadratic"), reasons: {} },
			figuresOf(rater1, rater2, "quadratic"),
			1e-12,
		);
	});
});

test("with two levels the weights make no difference", () => {
	const table = {
		levels: [0, 1],
		counts: [
			[20, 5],
			[3, 12],
		],
		n: 40,
	};
	expect(cohenKappa(table, "quadratic")).toEqual(cohenKappa(table));
});

test("a common level lowers kappa, and the observed agreement shows why", () => {
	const table = {
		levels: [0, 1],
		counts: [
			[90, 5],
			[5, 0],
		],
		n: 100,
	};
	const { observedAgreement, kappa } = cohenKappa(table);
	expect(observedAgreement).toBe(0.9);
	expect(kappa).toBeLessThan(0);
});

test("no disagreement at all: 1, and no interval", () => {
	expect(cohenKappa(crossTable([1, 2, 3], [1, 2, 3], [1, 2, 3]))).toMatchObject(
		{
			kappa: 1,
			kappaCiLow: null,
			reasons: { kappaCiLow: "perfect-correlation" },
		},
	);
});

test.each([
	["one level used by both", [2, 2], "no-variation"],
	["no unit that both rated", [null, null], "no-values"],
] as const)("%s: no kappa, and why", (_, ratings, reason) => {
	const table = crossTable(ratings, [2, 2], [1, 2, 3]);
	for (const weights of ["unweighted", "linear", "quadratic"] as const)
		expect(cohenKappa(table, weights)).toMatchObject({
			kappa: null,
			kappaCiHigh: null,
			reasons: { kappa: reason, kappaCiHigh: reason },
		});
});

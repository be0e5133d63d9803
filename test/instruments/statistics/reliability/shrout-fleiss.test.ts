import { expect, test } from "vitest";
import { intraclassCorrelation } from "#instruments/statistics/reliability/intraclass-correlation.ts";
import { shroutFleiss } from "#instruments/statistics/reliability/shrout-fleiss.ts";
import { weighValues } from "#instruments/statistics/weighted.ts";
import { expectAgreement } from "../agreement.ts";
import { seededRandom, shuffled } from "../seeded-random.ts";
import { reordered, scaleAnswers } from "./scale-samples.ts";

const published = [
	[9, 2, 5, 8],
	[6, 1, 3, 2],
	[8, 4, 6, 8],
	[7, 1, 2, 6],
	[10, 5, 6, 9],
	[6, 2, 4, 7],
];

test("the six forms of the paper", () => {
	// R, from the mean squares of aov()
	expectAgreement(
		shroutFleiss(published),
		{
			targets: 6,
			raters: 4,
			icc1: 0.1657417684,
			icc2: 0.2897637795,
			icc3: 0.7148407148,
			icc1k: 0.4427971337,
			icc2k: 0.6200505476,
			icc3k: 0.9093155424,
		},
		1e-9,
	);
});

test("the first form is the one-way correlation", () => {
	const ratings = scaleAnswers(21, 30, 4);
	const { icc1 } = intraclassCorrelation(ratings.map(weighValues));
	expectAgreement(shroutFleiss(ratings), { icc1 }, 1e-10);
});

test("neither the order of targets nor of raters matters, nor the units", () => {
	const { targets, raters, reasons, ...forms } = shroutFleiss(published);
	const changed = reordered(
		shuffled(published, seededRandom(1)),
		[2, 0, 3, 1],
	).map((row) => row.map((rating) => 5 * Number(rating) + 3));
	expectAgreement(shroutFleiss(changed), forms, 1e-10);
});

test("a rater who is stricter throughout leaves the third form alone", () => {
	const strict = published.map(([first = 0, ...rest]) => [first - 20, ...rest]);
	const { icc2, icc3 } = shroutFleiss(published);
	expectAgreement(shroutFleiss(strict), { icc3 }, 1e-10);
	expect(Number(shroutFleiss(strict).icc2)).toBeLessThan(Number(icc2));
});

test("a target with a gap does not count", () => {
	const gap = [...published, [9, null, 2, 3]];
	expect(shroutFleiss(gap)).toEqual(shroutFleiss(published));
});

test.each([
	["one rater", [[1], [2]], "too-few-items"],
	["one target", [[1, 2]], "too-few-values"],
	["nothing", [], "no-values"],
	[
		"targets that do not differ",
		[
			[1, 3],
			[1, 3],
		],
		"no-variation",
	],
] as const)("%s: no correlation, and why", (_, ratings, reason) => {
	const { icc1, icc3k, reasons } = shroutFleiss(ratings);
	expect([icc1, icc3k]).toEqual([null, null]);
	expect(new Set(Object.values(reasons))).toEqual(new Set([reason]));
});

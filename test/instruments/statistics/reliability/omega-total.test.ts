import { describe, expect, test } from "vitest";
import {
	omegaOf,
	omegaTotal,
} from "#instruments/statistics/reliability/omega-total.ts";
import { oneFactorLoadings } from "#instruments/statistics/reliability/one-factor-loadings.ts";
import { weighAnswers } from "#instruments/statistics/reliability/weighted-answers.ts";
import golden from "../../../reference/statistics.json";
import { expectClose } from "../agreement.ts";
import { randomScores, seededRandom, shuffled } from "../seeded-random.ts";
import { reordered, scaleAnswers } from "./scale-samples.ts";

describe("agrees with psych's one-factor fit", () => {
	test.each(golden.reliability)("$name", ({ items, expected }) => {
		const { omega } = omegaTotal(weighAnswers(items));
		expectClose(omega, expected.omegaTotalOneFactorStandardized, 1e-3);
	});
});

/** The correlations that these loadings imply. */
function implied(loadings: readonly number[]): number[][] {
	return loadings.map((one, row) =>
		loadings.map((other, column) => (row === column ? 1 : one * other)),
	);
}

test("loadings of .8, .7, .6 and .5", () => {
	expectClose(omegaOf([0.8, 0.7, 0.6, 0.5]), 0.749446, 1e-6);
});

test.each([
	[[0.8, 0.7, 0.6, 0.5]],
	[[0.9, 0.2, 0.4]],
	[[0.8, -0.3, 0.6, 0.5, 0.1]],
])("the fit finds the loadings %j that made the correlations", (loadings) => {
	const fitted = oneFactorLoadings(implied(loadings));
	for (const [item, loading] of loadings.entries())
		expectClose(fitted?.[item], loading, 1e-6);
});

test("the order of people and items, and the units of an item, do not matter", () => {
	const answers = scaleAnswers(12, 120, 6);
	const { omega } = omegaTotal(weighAnswers(answers));
	const changed = reordered(
		shuffled(answers, seededRandom(4)),
		[5, 1, 3, 0, 2, 4],
	).map((row) => row.map((answer, item) => (item + 2) * Number(answer) - 40));
	expectClose(omegaTotal(weighAnswers(changed)).omega, Number(omega), 1e-8);
});

test("patterns with counts say the same as people written out", () => {
	const answers = scaleAnswers(13, 60, 5);
	const { omega } = omegaTotal(weighAnswers([...answers, ...answers]));
	const counted = answers.map((row) => ({ answers: row, count: 2 }));
	expectClose(omegaTotal(counted).omega, Number(omega), 1e-9);
});

function sumOfTwo(people: number): number[][] {
	const random = seededRandom(14);
	const one = randomScores(random, people, 1, 5);
	const other = randomScores(random, people, 1, 5);
	return one.map((first, person) => {
		const second = other[person] ?? 0;
		return [first, second, first + second];
	});
}

test.each([
	["two items", scaleAnswers(1, 40, 2), "too-few-items"],
	["29 people", scaleAnswers(1, 29, 5), "too-few-values"],
	["nobody", [], "no-values"],
	[
		"an item that all answered alike",
		scaleAnswers(1, 40, 4).map((row) => [...row, 3]),
		"no-variation",
	],
	[
		"an item that is the sum of two unrelated ones",
		sumOfTwo(40),
		"no-convergence",
	],
])("%s: no omega, and why", (_, rows, reason) => {
	expect(omegaTotal(weighAnswers(rows))).toMatchObject({
		omega: null,
		loadings: [],
		reasons: { omega: reason },
	});
});

test("items that have nothing in common have no factor", () => {
	const identity = [0, 1, 2].map((row) =>
		[0, 1, 2].map((column) => (row === column ? 1 : 0)),
	);
	expect(oneFactorLoadings(identity)).toBeNull();
});

import { expect, test } from "vitest";
import {
	itemSpread,
	withoutItem,
} from "#instruments/statistics/reliability/item-spread.ts";
import { weighAnswers } from "#instruments/statistics/reliability/weighted-answers.ts";
import { expectClose } from "../agreement.ts";
import { eightPeople } from "../reference-data.ts";

test("variances of eight people's four items", () => {
	const { completeCases, covariances } = itemSpread(weighAnswers(eightPeople));
	expect(completeCases).toBe(8);
	const expected = [1.982143, 0.857143, 1.267857, 1.928571];
	for (const [item, variance] of expected.entries())
		expectClose(covariances[item]?.[item], variance, 1e-6);
	expectClose(
		covariances.flat().reduce((a, b) => a + b),
		19.928571,
		1e-7,
	);
});

test("an answer that all gave varies by exactly 0, whatever it is", () => {
	const { means, covariances } = itemSpread(
		weighAnswers([1, 2, 4].map((answer) => [0.1, answer])),
	);
	expect(means[0]).toBe(0.1);
	expect(covariances[0]).toEqual([0, 0]);
});

test("leaving an item out leaves the others as they are", () => {
	const spread = itemSpread(weighAnswers(eightPeople));
	const rest = itemSpread(
		weighAnswers(eightPeople.map((row) => row.filter((_, item) => item !== 1))),
	);
	expect(withoutItem(spread, 1)).toEqual(rest);
});

test("nobody", () => {
	expect(itemSpread([])).toEqual({
		completeCases: 0,
		means: [],
		covariances: [],
	});
});

import { describe, expect, test } from "vitest";
import {
	itemRestCorrelations,
	WEAK_ITEM,
} from "#instruments/statistics/reliability/item-rest-correlation.ts";
import { weighAnswers } from "#instruments/statistics/reliability/weighted-answers.ts";
import golden from "../../../reference/statistics.json";
import { expectClose } from "../agreement.ts";
import { eightPeople } from "../reference-data.ts";
import { reordered, scaleAnswers } from "./scale-samples.ts";

function correlations(rows: readonly (readonly (number | null)[])[]) {
	return itemRestCorrelations(weighAnswers(rows)).map(
		({ correlation }) => correlation,
	);
}

function expectEach(actual: unknown[], expected: number[], tolerance?: number) {
	expect(actual).toHaveLength(expected.length);
	for (const [item, figure] of expected.entries())
		expectClose(actual[item], figure, tolerance);
}

describe("agrees with R", () => {
	test.each(golden.reliability)("$name", ({ items, expected }) => {
		expectEach(correlations(items), expected.itemRestCorrelation);
	});
});

test("eight people, four items", () => {
	const expected = [0.988169, 0.744208, 0.765401, 0.91084];
	expectEach(correlations(eightPeople), expected, 1e-6);
});

test("items keep their figures in another order and in other units", () => {
	const answers = scaleAnswers(6, 60, 5);
	const order = [4, 2, 0, 3, 1];
	const figures = correlations(answers).map(Number);
	expectEach(
		correlations(
			reordered(answers, order).map((row) => row.map((x) => 3 * Number(x) - 8)),
		),
		order.map((item) => figures[item] ?? 0),
		1e-12,
	);
});

test("an item that was not reversed stands out", () => {
	const turned = eightPeople.map(([first = 0, ...rest]) => [
		6 - first,
		...rest,
	]);
	const [first] = correlations(turned);
	expect(first).toBeLessThan(-WEAK_ITEM);
});

test.each([
	["one item", [[1], [2]], "too-few-items"],
	["one person", [[1, 2]], "too-few-values"],
	["nobody who answered all", [[1, null]], "no-values"],
	[
		"an item without spread",
		[
			[1, 2, 3],
			[1, 3, 5],
		],
		"no-variation",
	],
	[
		"a rest without spread",
		[
			[1, 2],
			[2, 2],
		],
		"no-variation",
	],
] as const)("%s: no correlation, and why", (_, rows, reason) => {
	const [first] = itemRestCorrelations(weighAnswers(rows));
	expect(first).toEqual({
		correlation: null,
		reasons: { correlation: reason },
	});
});

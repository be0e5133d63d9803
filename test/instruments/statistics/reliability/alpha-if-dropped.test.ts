import { describe, expect, test } from "vitest";
import { alphaIfDropped } from "#instruments/statistics/reliability/alpha-if-dropped.ts";
import { cronbachAlpha } from "#instruments/statistics/reliability/cronbach-alpha.ts";
import { weighAnswers } from "#instruments/statistics/reliability/weighted-answers.ts";
import golden from "../../../reference/statistics.json";
import { expectClose } from "../agreement.ts";
import { eightPeople } from "../reference-data.ts";
import { scaleAnswers } from "./scale-samples.ts";

describe("agrees with R", () => {
	test.each(golden.reliability)("$name", ({ items, expected }) => {
		const alphas = alphaIfDropped(weighAnswers(items));
		expect(alphas).toHaveLength(expected.alphaIfDropped.length);
		for (const [item, figure] of expected.alphaIfDropped.entries())
			expectClose(alphas[item]?.alpha, figure);
	});
});

test("eight people, four items", () => {
	const alphas = alphaIfDropped(weighAnswers(eightPeople));
	for (const [item, figure] of [
		0.85389, 0.942308, 0.930299, 0.883929,
	].entries())
		expectClose(alphas[item]?.alpha, figure, 1e-6);
});

test("it is the alpha of the items that remain", () => {
	const answers = scaleAnswers(11, 50, 5);
	const alphas = alphaIfDropped(weighAnswers(answers));
	for (const [dropped, { alpha }] of alphas.entries()) {
		const rest = answers.map((row) =>
			row.filter((_, item) => item !== dropped),
		);
		expectClose(alpha, Number(cronbachAlpha(weighAnswers(rest)).alpha), 1e-12);
	}
});

test("of two items, one is left, which has no alpha", () => {
	expect(
		alphaIfDropped(
			weighAnswers([
				[1, 2],
				[3, 3],
			]),
		),
	).toEqual([
		{ alpha: null, reasons: { alpha: "too-few-items" } },
		{ alpha: null, reasons: { alpha: "too-few-items" } },
	]);
});

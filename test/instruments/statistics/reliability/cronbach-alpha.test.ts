import { describe, expect, test } from "vitest";
import { cronbachAlpha } from "#instruments/statistics/reliability/cronbach-alpha.ts";
import { weighAnswers } from "#instruments/statistics/reliability/weighted-answers.ts";
import golden from "../../../reference/statistics.json";
import { expectAgreement } from "../agreement.ts";
import { eightPeople } from "../reference-data.ts";
import { seededRandom, shuffled } from "../seeded-random.ts";
import { reordered, scaleAnswers } from "./scale-samples.ts";

describe("agrees with R", () => {
	test.each(golden.reliability)("$name", ({ items, expected }) => {
		const { completeCases, alpha, alphaCiLow, alphaCiHigh } = expected;
		const { totalMean, totalSd } = expected;
		expectAgreement(cronbachAlpha(weighAnswers(items)), {
			completeCases,
			alpha,
			alphaCiLow,
			alphaCiHigh,
			totalMean,
			totalSd,
		});
	});
});

test("eight people, four items", () => {
	expectAgreement(
		cronbachAlpha(weighAnswers(eightPeople)),
		{
			items: 4,
			completeCases: 8,
			alpha: 0.92951,
			standardisedAlpha: 0.931247,
			meanCorrelation: 0.772011,
			alphaCiLow: 0.790742,
			alphaCiHigh: 0.984167,
		},
		2e-6,
	);
});

describe("whatever the answers", () => {
	const answers = scaleAnswers(5, 80, 6);
	const alpha = cronbachAlpha(weighAnswers(answers));
	const figures = {
		alpha: alpha.alpha,
		alphaCiLow: alpha.alphaCiLow,
		standardisedAlpha: alpha.standardisedAlpha,
	};

	test("the order of people and of items does not matter", () => {
		const people = shuffled(answers, seededRandom(2));
		const items = reordered(answers, [3, 5, 0, 1, 4, 2]);
		expectAgreement(cronbachAlpha(weighAnswers(people)), figures, 1e-12);
		expectAgreement(cronbachAlpha(weighAnswers(items)), figures, 1e-12);
	});

	test("a shift of an item, or other units of all, do not matter", () => {
		const moved = answers.map((row) =>
			row.map((answer, item) => 7 * answer + 100 * item),
		);
		expectAgreement(cronbachAlpha(weighAnswers(moved)), figures, 1e-12);
	});

	test("patterns with counts say the same as people written out", () => {
		const thrice = [...answers, ...answers, ...answers];
		const counted = answers.map((row) => ({ answers: row, count: 3 }));
		const { notes, reasons, ...figures } = cronbachAlpha(weighAnswers(thrice));
		expectAgreement(cronbachAlpha(counted), figures, 1e-12);
	});

	test("people who left an item out do not count", () => {
		const gap = [[null, 1, 2, 3, 4, 5], ...answers];
		expect(cronbachAlpha(weighAnswers(gap))).toEqual(alpha);
	});
});

test("an item that was not reversed is named", () => {
	const turned = eightPeople.map(([one = 0, two = 0]) => [one, 6 - two]);
	const { alpha, notes } = cronbachAlpha(weighAnswers(turned));
	expect(alpha).toBeLessThan(0);
	expect(notes.map(({ kind }) => kind)).toEqual([
		"negative",
		"two-items",
		"few-respondents",
	]);
});

test("two items: the standardised alpha is Spearman and Brown's", () => {
	const pairs = eightPeople.map((row) => row.slice(0, 2));
	const { standardisedAlpha, meanCorrelation, notes } = cronbachAlpha(
		weighAnswers(pairs),
	);
	const r = Number(meanCorrelation);
	expect(standardisedAlpha).toBeCloseTo((2 * r) / (1 + r), 12);
	expect(notes[0]?.text).toContain("Spearman-Brown");
});

test("thirty people or more need no word about their number", () => {
	expect(cronbachAlpha(weighAnswers(scaleAnswers(9, 30, 4))).notes).toEqual([]);
});

test.each([
	["nobody", [], "no-values"],
	["nobody who answered all", [[1, null]], "no-values"],
	["one person", [[1, 2]], "too-few-values"],
	["one item", [[1], [2], [4]], "too-few-items"],
	[
		"the same answers from all",
		[
			[2, 3, 1],
			[2, 3, 1],
		],
		"no-variation",
	],
	[
		"sums that are all the same",
		[
			[1, 5],
			[2, 4],
			[4, 2],
		],
		"no-variation",
	],
] as const)("%s: no alpha, and why", (_, rows, reason) => {
	const { alpha, alphaCiLow, reasons, notes } = cronbachAlpha(
		weighAnswers(rows),
	);
	expect([alpha, alphaCiLow, notes]).toEqual([null, null, []]);
	expect(reasons).toMatchObject({ alpha: reason, alphaCiLow: reason });
});

test("items that say the very same have an alpha of 1 and no interval", () => {
	const same = [1, 4, 2, 5].map((answer) => [answer, answer, answer]);
	expect(cronbachAlpha(weighAnswers(same))).toMatchObject({
		alpha: 1,
		alphaCiLow: null,
		reasons: { alphaCiLow: "perfect-correlation" },
	});
});

test.each([
	[
		"rows of different lengths",
		[
			[1, 2],
			[1, 2, 3],
		],
	],
	["no number", [[1, Number.NaN]]],
])("%s are refused", (_, rows) => {
	expect(() => cronbachAlpha(weighAnswers(rows))).toThrow(RangeError);
});

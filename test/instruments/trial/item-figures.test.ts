import { expect, it } from "vitest";
import { itemFigures } from "#instruments/trial/item-figures.ts";
import {
	both,
	question,
	sampleInstrument,
	single,
} from "../sample-instrument.ts";

const instrument = sampleInstrument({
	items: [
		single("a"),
		{ ...single("b"), showIf: { item: "a", atLeast: 4 } },
		{ ...question("c"), type: "multiple", responseSet: "agree" },
		{ id: "i", type: "information", topic: both("I"), text: both("Thank you") },
	],
});

it("counts each question among those who were shown it", () => {
	const [a, b, c, ...rest] = itemFigures(instrument, [
		{ a: 5, b: "NA", c: [1, 2] },
		{ a: 4, c: [2] },
		{ a: 1, b: 3 },
		{},
	]);
	expect(rest).toEqual([]);
	expect(a).toMatchObject({
		item: "a",
		shown: 4,
		answered: 3,
		missingShare: 0.25,
		noSubstanceShare: 0,
		neverChosen: 3,
		mean: 10 / 3,
	});
	// An answer to a question that was hidden does not count.
	expect(b).toMatchObject({
		shown: 2,
		answered: 1,
		missingShare: 0.5,
		noSubstanceShare: 0.5,
		mean: null,
	});
	expect(c?.options.map(({ count }) => count)).toEqual([1, 2, 0, 0, 0, 0]);
});

it("says nothing of what nobody was shown", () => {
	const [a] = itemFigures(instrument, []);
	expect(a).toMatchObject({
		shown: 0,
		missingShare: null,
		noSubstanceShare: null,
		mean: null,
	});
});

import { expect, test } from "vitest";
import { optionUses } from "#instruments/editing/option-uses.ts";
import { removeOption } from "#instruments/editing/remove-option.ts";
import { agreeOptions, single } from "../sample-instrument.ts";
import { designed } from "./designed.ts";

test("an option is taken out of scoring, conditions, red flags, examples and translations", () => {
	const left = removeOption(designed(), "agree", 5);
	expect(left.responseSets.agree?.options.map(({ code }) => code)).toEqual([
		1,
		2,
		3,
		4,
		"NA",
	]);
	expect(left.scales[1]).not.toHaveProperty("codes");
	expect(left.scales[1]?.recode).toEqual({ NA: 1 });
	expect(left.items[2]?.showIf).toEqual({ item: "a", atLeast: 2 });
	expect(left.items[3]?.showIf).toEqual({ not: { item: "b", isOneOf: [4] } });
	expect(left).not.toHaveProperty("redFlags");
	expect(left.examples[0]?.answers).toEqual({ a: 1 });
	expect(Object.keys(left.translations?.cy ?? {})).toHaveLength(2);
});

test("a code without a value goes from what a scale recodes", () => {
	const left = removeOption(designed(), "agree", "NA");
	expect(left.scales[1]).not.toHaveProperty("recode");
	expect(left.scales[1]?.codes).toEqual([5]);
});

test("the same code of another list is let be, also in a scale that uses both", () => {
	const definition = designed({
		responseSets: {
			agree: { options: agreeOptions },
			other: { options: agreeOptions },
		},
		items: [single("b"), single("c", { responseSet: "other" })],
	});
	const left = removeOption(definition, "agree", 5);
	expect(left.scales[1]?.codes).toEqual([5]);
	expect(left.examples[0]?.answers).toEqual({ a: 1 });
	expect(removeOption(definition, "other", 5).examples).toEqual(
		definition.examples,
	);
});

test("of several answers the others stay", () => {
	const definition = designed({
		items: [{ ...single("b"), type: "multiple" }],
		examples: [
			{ name: "two", answers: { b: [4, 5] }, scores: {} },
			{ name: "one", answers: { b: [5] }, scores: {} },
		],
	});
	const { examples } = removeOption(definition, "agree", 5);
	expect(examples.map(({ answers }) => answers)).toEqual([{ b: [4] }, {}]);
});

test("says beforehand where an option is named", () => {
	expect(optionUses(designed(), "agree", 5)).toEqual({
		scales: ["top"],
		conditions: ["c", "d"],
		examples: ["one"],
		redFlags: 1,
	});
	expect(optionUses(designed(), "agree", 3)).toEqual({
		scales: [],
		conditions: [],
		examples: [],
		redFlags: 0,
	});
	expect(optionUses(designed(), "agree", "NA").scales).toEqual(["top"]);
});

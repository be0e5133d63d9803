import { expect, test } from "vitest";
import { recodeOption } from "#instruments/editing/recode-option.ts";
import { agreeOptions, single } from "../sample-instrument.ts";
import { designed } from "./designed.ts";

test("a new code is used wherever the old one was an answer to an item of the list", () => {
	const recoded = recodeOption(designed(), "agree", 4, 6);
	expect(recoded.responseSets.agree?.options[4]?.code).toBe(6);
	expect(recoded.scales[1]?.codes).toEqual([6]);
	expect(recoded.items[2]?.showIf).toEqual({
		all: [
			{ item: "b", is: 6 },
			{ item: "a", atLeast: 2 },
		],
	});
	expect(recoded.items[3]?.showIf).toEqual({
		not: { item: "b", isOneOf: [4, 6] },
	});
	expect(recoded.redFlags?.[0]?.when).toEqual({ item: "b", is: 6 });
	expect(recoded.examples[0]?.answers).toEqual({ a: 1, b: 6 });
	expect(Object.keys(recoded.translations?.cy ?? {})).toContain(
		"/responseSets/agree/options/6/label",
	);
});

test("what a scale recodes follows", () => {
	const recoded = recodeOption(designed(), "agree", 5, "NONE");
	expect(recoded.scales[1]?.recode).toEqual({ NONE: 1 });
});

test("a scale keeps the old code where another of its items still offers it", () => {
	const definition = designed({
		responseSets: {
			agree: { options: agreeOptions },
			other: { options: agreeOptions },
		},
		items: [single("b"), single("c", { responseSet: "other" })],
	});
	const recoded = recodeOption(definition, "agree", 5, "NONE");
	expect(recoded.scales[1]?.recode).toEqual({ NA: 1, NONE: 1 });
	expect(recodeOption(definition, "agree", 4, 6).scales[1]?.codes).toEqual([
		5, 6,
	]);
});

test("an option that is not there, or has the code already, changes nothing", () => {
	const definition = designed();
	expect(recodeOption(definition, "agree", 4, 5)).toBe(definition);
	expect(recodeOption(definition, "agree", 9, 6)).toBe(definition);
	expect(recodeOption(definition, "none", 0, 6)).toBe(definition);
});

import { Model } from "survey-core";
import { describe, expect, test } from "vitest";
import { checkDefinition } from "#instruments/check-definition.ts";
import { shownItems } from "#instruments/conditions.ts";
import type { Answer, Condition, Item } from "#instruments/definition.ts";
import { toSurveyJs } from "#instruments/formats/surveyjs.ts";
import {
	agreeOptions,
	both,
	information,
	question,
	sampleInstrument,
	single,
} from "../sample-instrument.ts";

/** The one element of an item's page. */
function element(item: Item, language = "en") {
	const instrument = sampleInstrument({
		responseSets: {
			agree: { options: agreeOptions.slice(4) },
			tick: {
				options: [
					{ code: "letters", label: both("Letters") },
					{ code: "none", label: both("None"), exclusive: true },
				],
			},
		},
		items: [item],
	});
	return toSurveyJs(instrument, language).pages[0]?.elements[0];
}

const ends = { minLabel: both("Not at all"), maxLabel: both("Fully") };

describe("a page", () => {
	const items = [single("a"), information("i")];
	const survey = toSurveyJs(
		sampleInstrument({ items, stem: both("Today…") }),
		"cy",
	);

	test("holds one item, and the stem above a question", () => {
		expect(survey.pages.map(({ name }) => name)).toEqual(["page_a", "page_i"]);
		expect(survey.pages.map(({ description }) => description)).toEqual([
			"Today… (cy)",
			undefined,
		]);
	});

	test("is in the language asked for", () => {
		expect(survey.locale).toBe("cy");
		expect(element(single("a"), "cy")).toMatchObject({
			title: "Question a? (cy)",
		});
	});
});

describe("an item becomes", () => {
	test.each<[Item, object]>([
		[
			single("a", {
				required: true,
				help: both("Help"),
				whyWeAsk: both("Why"),
			}),
			{
				type: "radiogroup",
				name: "a",
				title: "Question a?",
				description: "Help\nWhy",
				isRequired: true,
				choices: [
					{ value: 5, text: "Answer 5" },
					{ value: "NA", text: "Does not apply" },
				],
			},
		],
		[
			{ ...question("m"), type: "multiple", responseSet: "tick" },
			{
				type: "checkbox",
				isRequired: false,
				choices: [
					{ value: "letters", text: "Letters", isExclusive: false },
					{ value: "none", text: "None", isExclusive: true },
				],
			},
		],
		[
			{ ...question("r"), type: "rating", min: 0, max: 2, ...ends },
			{
				type: "radiogroup",
				choices: [
					{ value: 0, text: "0 – Not at all" },
					{ value: 1, text: "1" },
					{ value: 2, text: "2 – Fully" },
				],
			},
		],
		[
			{ ...question("n"), type: "number", min: 0, max: 9, decimals: 1 },
			{ type: "text", inputType: "number", min: 0, max: 9, step: 0.1 },
		],
		[
			{ ...question("d"), type: "date", min: "2026-01-01" },
			{ type: "text", inputType: "date", min: "2026-01-01" },
		],
		[
			{ ...question("t"), type: "text", maxLength: 40 },
			{ type: "text", inputType: "text", maxLength: 40 },
		],
		[
			{ ...question("l"), type: "long-text" },
			{ type: "comment", maxLength: 2000 },
		],
		[single("w", { text: null }), { title: "Topic w" }],
		[
			{ ...information("i"), text: { en: "<b>1 & 2</b>" } } as Item,
			{ type: "html", html: "&lt;b&gt;1 &amp; 2&lt;/b&gt;" },
		],
	])("%#: %j", (item, expected) => {
		expect(element(item)).toMatchObject(expected);
	});
});

describe("in survey-core", () => {
	const before: Item[] = [
		single("a"),
		{ ...question("m"), type: "multiple", responseSet: "odd" },
		{ ...question("r"), type: "rating", min: 0, max: 10, ...ends },
		{ ...question("n"), type: "number", min: -9, max: 9, decimals: 6 },
		{ ...question("d"), type: "date" },
		{ ...question("t"), type: "text" },
		single("odd", { responseSet: "odd" }),
	];
	/** Words that JavaScript or an expression might take for something else. */
	const codes = ["undefined", "null", "true", "NaN", "Infinity", "e5", "x-1"];
	const instrument = (showIf: Condition) =>
		sampleInstrument({
			responseSets: {
				agree: { options: agreeOptions },
				odd: { options: codes.map((code) => ({ code, label: both(code) })) },
			},
			items: [...before, single("x", { showIf })],
		});
	const answers: Record<string, Answer>[] = [
		{},
		{ a: 1 },
		{ a: 3 },
		{ a: "NA" },
		{ m: ["undefined"] },
		{ m: ["null", "x-1"] },
		{ r: 0 },
		{ r: 10 },
		{ n: 0 },
		{ n: -2.5 },
		{ n: 0.000001 },
		{ d: "2026-03-31" },
		{ t: "1" },
		...codes.map((code) => ({ odd: code })),
	];

	test.each<Condition>([
		{ item: "a", is: 3 },
		{ item: "a", is: "NA" },
		{ item: "a", isOneOf: [1, "NA"] },
		{ item: "a", atLeast: 2 },
		{ item: "a", atMost: 2 },
		{ item: "m", is: "x-1" },
		{ item: "m", isOneOf: ["undefined", "e5"] },
		{ item: "r", is: 0 },
		{ item: "r", atMost: 0 },
		{ item: "r", atLeast: -1 },
		{ item: "n", is: -2.5 },
		{ item: "n", atMost: -2.5 },
		{ item: "n", atLeast: 1e-7 },
		{ item: "n", atMost: 1e21 },
		{ item: "d", answered: true },
		{ item: "t", answered: true },
		{ item: "t", answered: false },
		...codes.map((code) => ({ item: "odd", is: code })),
		{ not: { item: "a", is: 3 } },
		{ not: { item: "a", atLeast: 2 } },
		{
			all: [
				{ item: "a", is: 3 },
				{ item: "m", answered: false },
			],
		},
		{
			any: [
				{ item: "a", is: 3 },
				{ item: "m", is: "null" },
			],
		},
		{ not: { all: [{ not: { any: [{ item: "a", is: 3 }] } }] } },
	])("%j shows an item when it holds", (condition) => {
		const it = instrument(condition);
		const shown = answers.map((data) => {
			const model = new Model(toSurveyJs(it, "en"));
			for (const [name, value] of Object.entries(data)) {
				model.setValue(name, value);
			}
			return model.getQuestionByName("x").isVisible;
		});
		const expected = answers.map((data) =>
			shownItems(it, data).some(({ id }) => id === "x"),
		);
		expect(shown).toEqual(expected);
		expect(new Set(shown).size, "both cases occur").toBe(2);
	});

	test.each(["item", "row", "panel", "survey", "state", "title", "not", "a-b"])(
		"an item called %j is like any other",
		(id) => {
			const showIf = { item: id, is: 1 };
			const items = [single(id), single("x", { showIf })];
			const it = sampleInstrument({ items });
			expect(checkDefinition(it)).toEqual([]);
			const model = new Model(toSurveyJs(it, "en"));
			expect(model.getQuestionByName("x").isVisible).toBe(false);
			model.setValue(id, 1);
			expect(model.getQuestionByName("x").isVisible).toBe(true);
		},
	);

	test("nothing is answered beforehand, and every field is known", () => {
		const model = new Model(toSurveyJs(instrument({ item: "a", is: 1 }), "en"));
		expect(model.data).toEqual({});
		expect(model.jsonErrors ?? []).toEqual([]);
	});

	test("an exclusive option takes the others back, and they it", () => {
		const options = [
			{ code: "x", label: both("X") },
			{ code: "none", label: both("None"), exclusive: true },
			{ code: "DK", label: both("Don't know"), kind: "dont-know" as const },
		];
		const tick: Item = {
			...question("m"),
			type: "multiple",
			responseSet: "agree",
		};
		const it = sampleInstrument({
			responseSets: { agree: { options } },
			items: [tick],
		});
		const model = new Model(toSurveyJs(it, "en"));
		const choose = (chosen: string[]) => {
			model.getQuestionByName("m").renderedValue = chosen;
			return model.getValue("m");
		};
		expect(choose(["x"])).toEqual(["x"]);
		expect(choose(["x", "none"])).toEqual(["none"]);
		expect(choose(["none", "DK"])).toEqual(["DK"]);
		expect(choose(["DK", "x"])).toEqual(["x"]);
	});
});

import { describe, expect, test } from "vitest";
import { checkDefinition } from "#instruments/check-definition.ts";
import type { Loss } from "#instruments/formats/imported.ts";
import { fromSurveyJs } from "#instruments/formats/surveyjs-import/from-surveyjs.ts";

function read(elements: object[], more: object = {}) {
	const { definition, losses } = fromSurveyJs({
		title: "Tea round",
		elements,
		...more,
	});
	if (definition === null) throw new Error("It was not read.");
	return { definition, losses, items: definition.items };
}

const about = (losses: readonly Loss[], where: string) =>
	losses.filter((loss) => loss.where === where);

const tea = {
	type: "radiogroup",
	name: "tea",
	title: "Which tea?",
	choices: ["green", { value: "black", text: "Black tea" }, 3],
};
const extras = {
	type: "checkbox",
	name: "extras",
	title: "With what?",
	choices: ["milk", "sugar"],
};
const cups = {
	type: "text",
	inputType: "number",
	name: "cups",
	title: "How many cups?",
	min: 0,
	max: 9,
	step: 1,
};
const isHot = { type: "boolean", name: "hot", title: "Hot?" };

describe("elements", () => {
	test("of every kind become questions, or are told by name", () => {
		const { items, losses, definition } = read([
			tea,
			extras,
			cups,
			isHot,
			{ type: "dropdown", name: "cup", choices: ["small", "large"] },
			{
				type: "rating",
				name: "taste",
				rateMax: 5,
				minRateDescription: "Awful",
				maxRateDescription: "Lovely",
			},
			{ type: "ranking", name: "order", choices: ["a", "b", "c"] },
			{
				type: "nouislider",
				name: "warmth",
				rangeMin: 0,
				rangeMax: 50,
				step: 5,
			},
			{ type: "text", name: "since", inputType: "date", min: "2020-01-01" },
			{ type: "text", name: "mail", inputType: "email" },
			{ type: "comment", name: "more", maxLength: 300 },
			{
				type: "html",
				name: "thanks",
				html: "<p>Thank <b>you</b> &amp; goodbye</p>",
			},
			{
				type: "matrix",
				name: "grid",
				title: "How was it?",
				columns: [1, 2, 3],
				rows: ["leaf", { value: "pot", text: "The pot" }],
			},
			{
				type: "multipletext",
				name: "who",
				items: [{ name: "first", title: "First name" }],
			},
			{
				type: "paneldynamic",
				name: "guests",
				templateElements: [{ type: "text", name: "guest" }],
			},
			{
				type: "matrixdropdown",
				name: "table",
				columns: [{ name: "col1" }],
				rows: ["r"],
			},
			{ type: "signaturepad", name: "sign" },
			{ type: "file", name: "scan" },
			{ type: "expression", name: "sum", expression: "{cups} * 2" },
		]);
		expect(items.map(({ id, type }) => `${id} ${type}`)).toEqual([
			"tea single",
			"extras multiple",
			"cups number",
			"hot single",
			"cup single",
			"taste rating",
			"order ranking",
			"warmth slider",
			"since date",
			"mail text",
			"more long-text",
			"thanks information",
			"grid_leaf single",
			"grid_pot single",
			"who_first text",
		]);
		for (const [where, name] of [
			["guests", "guest"],
			["table", "col1"],
			["sign", "signaturepad"],
			["scan", "file"],
			["sum", "{cups} * 2"],
		] as const) {
			expect(about(losses, where)[0]).toMatchObject({
				kind: "lost",
				what: expect.stringContaining(name),
			});
		}
		expect(items.find(({ id }) => id === "thanks")?.text).toEqual({
			en: "Thank you & goodbye",
		});
		expect(items.find(({ id }) => id === "grid_pot")?.text).toEqual({
			en: "How was it? – The pot",
		});
		expect(checkDefinition(definition)).toEqual([]);
	});

	test("with answers of their own, of none and of refusal keep what these mean", () => {
		const { items, definition } = read([
			{
				...extras,
				showOtherItem: true,
				showNoneItem: true,
				showDontKnowItem: true,
				showRefuseItem: true,
			},
		]);
		const [set] = Object.values(definition.responseSets);
		expect(
			set?.options
				.slice(2)
				.map(({ code, kind, exclusive }) => [code, kind, exclusive]),
		).toEqual([
			["other", undefined, undefined],
			["none", undefined, true],
			["PN", "prefer-not-to-say", undefined],
			["DK", "dont-know", undefined],
		]);
		expect(items[1]).toMatchObject({
			id: "extras_other",
			showIf: { item: "extras", is: "other" },
		});
		expect(checkDefinition(definition)).toEqual([]);
	});

	test("of pages and panels with a title stand in sections", () => {
		const { definition, items } = fromParts({
			pages: [
				{
					name: "p1",
					title: "First",
					description: "Begin here.",
					elements: [tea],
				},
				{
					name: "p2",
					elements: [
						{ type: "panel", name: "inner", title: "Inner", elements: [cups] },
						isHot,
					],
				},
			],
		});
		expect(definition.sections).toEqual([
			{ id: "p1", title: { en: "First" }, text: { en: "Begin here." } },
			{ id: "inner", title: { en: "Inner" } },
		]);
		expect(items.map(({ section }) => section)).toEqual([
			"p1",
			"inner",
			undefined,
		]);
	});
});

function fromParts(json: object) {
	const { definition, losses } = fromSurveyJs(json);
	if (definition === null) throw new Error("It was not read.");
	return { definition, losses, items: definition.items };
}

describe("conditions", () => {
	const shown = (visibleIf: string) => {
		const { items, losses } = read([
			tea,
			extras,
			cups,
			isHot,
			{ type: "matrix", name: "grid", columns: [1, 2], rows: ["leaf"] },
			{ type: "text", name: "last", visibleIf },
		]);
		return { showIf: items.at(-1)?.showIf, losses: about(losses, "last") };
	};

	test.each([
		["{tea} = 'green'", { item: "tea", is: "green" }],
		["{tea} == 3", { item: "tea", is: 3 }],
		["{tea} <> 'green'", { not: { item: "tea", is: "green" } }],
		["{tea} notempty", { item: "tea", answered: true }],
		["{tea} empty", { item: "tea", answered: false }],
		[
			"{tea} anyof ['green', 'black']",
			{ item: "tea", isOneOf: ["green", "black"] },
		],
		["{extras} contains 'milk'", { item: "extras", isOneOf: ["milk"] }],
		[
			"{extras} notcontains ['milk']",
			{ not: { item: "extras", isOneOf: ["milk"] } },
		],
		[
			"{extras} allof ['milk', 'sugar']",
			{
				all: [
					{ item: "extras", is: "milk" },
					{ item: "extras", is: "sugar" },
				],
			},
		],
		[
			"{cups} >= 2 and {cups} <= 4",
			{
				all: [
					{ item: "cups", atLeast: 2 },
					{ item: "cups", atMost: 4 },
				],
			},
		],
		[
			"{hot} = true or !({cups} = 1)",
			{ any: [{ item: "hot", is: 1 }, { not: { item: "cups", is: 1 } }] },
		],
		["{grid.leaf} = 2", { item: "grid_leaf", is: 2 }],
		[
			"({tea} = green) && {cups} notempty",
			{
				all: [
					{ item: "tea", is: "green" },
					{ item: "cups", answered: true },
				],
			},
		],
	])("%s", (expression, expected) => {
		const { showIf, losses } = shown(expression);
		expect(losses).toEqual([]);
		expect(showIf).toEqual(expected);
	});

	test.each([
		"{tea} = 'white'",
		"{nobody} = 1",
		"age({cups}) > 3",
		"{cups} > {tea}",
		"{cups} + 1 = 2",
		"iif({hot} = true, 1, 2) = 1",
		"{tea} =",
		"({tea} = 'green'",
		"'green' = {tea}",
		"{tea} ~ 3",
		`${"(".repeat(100)}{tea} notempty${")".repeat(100)}`,
		"x".repeat(30_000),
	])("%.40s is not understood, and told", (expression) => {
		const { showIf, losses } = shown(expression);
		expect(showIf).toBeUndefined();
		expect(losses).toMatchObject([
			{
				kind: "changed",
				what: expect.stringContaining("It is shown whatever was answered"),
			},
		]);
	});
});

test("texts in several languages, and one that runs from right to left", () => {
	const { definition, items } = read(
		[
			{
				type: "text",
				name: "q",
				title: { default: "كيف حالك؟", en: "How are you?" },
			},
		],
		{ locale: "ar" },
	);
	expect(definition.languages).toEqual(["ar", "en"]);
	expect(items[0]?.text).toEqual({ ar: "كيف حالك؟", en: "How are you?" });
});

test("nothing is lost silently: every field that is not read is told", () => {
	const { losses } = read(
		[
			{
				...tea,
				requiredIf: "{cups} = 1",
				defaultValue: "green",
				validators: [{ type: "expression" }],
				shuffle: true,
			},
		],
		{ calculatedValues: [{ name: "v" }], triggers: [], theme: "dark" },
	);
	const all = losses.map(({ what }) => what).join("\n");
	for (const name of [
		"requiredIf",
		"defaultValue",
		"validators",
		"shuffle",
		"calculatedValues",
		"triggers",
		"theme",
	])
		expect(all).toContain(name);
});

test("two questions with one name are both kept, and told", () => {
	const { items, losses } = read([cups, cups]);
	expect(items.map(({ id }) => id)).toEqual(["cups", "cups_2"]);
	expect(about(losses, "cups").map(({ what }) => what)).toContain(
		"Two questions have this name in the file",
	);
});

test.each([null, 3, "x", [], {}, { pages: 1 }])("%j is no survey", (json) => {
	expect(fromSurveyJs(json).definition).toBeNull();
});

test.each([
	{ elements: [1, null, {}, { type: 3 }] },
	{ pages: [{ elements: "x" }, 2] },
	{ elements: [{ type: "radiogroup", name: "a", choices: [{}, null] }] },
])("what is of the wrong kind counts as not there: %j", (json) => {
	expect(() => fromSurveyJs(json)).not.toThrow();
});

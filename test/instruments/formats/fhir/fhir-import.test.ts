import { describe, expect, test } from "vitest";
import { checkDefinition } from "#instruments/check-definition.ts";
import { fromFhir } from "#instruments/formats/fhir/from-fhir.ts";
import type { Loss } from "#instruments/formats/imported.ts";

const core = "http://hl7.org/fhir/StructureDefinition";
const sdc = "http://hl7.org/fhir/uv/sdc/StructureDefinition";
const ordinal = (valueDecimal: number) => ({
	url: `${core}/ordinalValue`,
	valueDecimal,
});
const control = (code: string) => ({
	url: `${core}/questionnaire-itemControl`,
	valueCodeableConcept: { coding: [{ code }] },
});

/** Four steps of an invented terminology, scored 0 to 3. */
const steps = ["never", "seldom", "often", "always"].map((code, score) => ({
	extension: [ordinal(score)],
	valueCoding: {
		system: "http://example.org/steps",
		code,
		display: `It is ${code} so`,
	},
}));

function read(items: object[], more: object = {}) {
	const { definition, losses, understood } = fromFhir({
		resourceType: "Questionnaire",
		status: "active",
		title: "Tea round",
		item: items,
		...more,
	});
	if (definition === null) throw new Error("It was not read.");
	return { definition, losses, understood, items: definition.items };
}

const choice = (linkId: string, more: object = {}) => ({
	linkId,
	type: "choice",
	text: `How is ${linkId}?`,
	answerOption: steps,
	...more,
});

const about = (losses: readonly Loss[], where: string) =>
	losses.filter((loss) => loss.where === where);

describe("items", () => {
	test("of every type become questions, or are told", () => {
		const types = [
			"boolean",
			"decimal",
			"integer",
			"date",
			"dateTime",
			"time",
			"string",
			"text",
			"url",
			"quantity",
			"attachment",
			"reference",
			"display",
		];
		const { items, losses, definition } = read(
			types.map((type) => ({
				linkId: type.toLowerCase(),
				type,
				text: `A ${type}`,
			})),
		);
		expect(items.map(({ id, type }) => `${id} ${type}`)).toEqual([
			"boolean single",
			"decimal number",
			"integer number",
			"date date",
			"datetime date",
			"time text",
			"string text",
			"text long-text",
			"url text",
			"quantity number",
			"display information",
		]);
		expect(
			definition.responseSets.yes_no?.options.map(({ code }) => code),
		).toEqual([1, 0]);
		for (const where of ["datetime", "time", "url"])
			expect(about(losses, where)[0]?.kind).toBe("changed");
		for (const where of ["attachment", "reference"])
			expect(about(losses, where)[0]?.kind).toBe("lost");
		expect(checkDefinition(definition)).toEqual([]);
	});

	test("keep limits, units, lines with their ends, help and codes", () => {
		const extension = [
			control("slider"),
			{ url: `${core}/minValue`, valueInteger: 0 },
			{ url: `${core}/maxValue`, valueInteger: 100 },
			{ url: `${core}/questionnaire-sliderStepValue`, valueInteger: 10 },
		];
		const note = (linkId: string, text: string, kind: string) => ({
			linkId,
			type: "display",
			text,
			extension: [control(kind)],
		});
		const { items, losses } = read([
			{
				linkId: "warm",
				type: "integer",
				text: "How warm?",
				required: true,
				extension,
				code: [{ system: "http://loinc.org", code: "1234-5" }],
				item: [
					note("l", "Cold", "lower"),
					note("u", "Hot", "upper"),
					note("h", "Think of now.", "help"),
				],
			},
			{
				linkId: "long",
				type: "decimal",
				text: "How long?",
				extension: [
					{
						url: `${core}/questionnaire-unit`,
						valueCoding: { code: "min", display: "minutes" },
					},
				],
			},
		]);
		expect(items[0]).toMatchObject({
			type: "slider",
			min: 0,
			max: 100,
			step: 10,
			minLabel: { en: "Cold" },
			maxLabel: { en: "Hot" },
			help: { en: "Think of now." },
			required: true,
			codings: [{ system: "http://loinc.org", code: "1234-5" }],
		});
		expect(items[1]).toMatchObject({ type: "number", unit: { en: "minutes" } });
		expect(about(losses, "warm")).toEqual([]);
	});

	test("in groups stand in sections, which do not nest", () => {
		const { definition, items, losses } = read([
			{
				linkId: "outer",
				type: "group",
				text: "Outer",
				item: [
					{
						linkId: "inner",
						type: "group",
						text: "Inner",
						item: [choice("a"), choice("b")],
					},
					choice("c"),
				],
			},
		]);
		expect(definition.sections).toEqual([
			{ id: "inner", title: { en: "Inner" } },
		]);
		expect(items.map(({ id, section }) => [id, section])).toEqual([
			["outer", undefined],
			["a", "inner"],
			["b", "inner"],
			["c", undefined],
		]);
		expect(about(losses, "outer")[0]?.kind).toBe("changed");
	});
});

describe("answers", () => {
	test("are known by their scores, their codes beside them, and equal lists are one", () => {
		const { definition, losses } = read([choice("a"), choice("b")]);
		const [set] = Object.values(definition.responseSets);
		expect(Object.keys(definition.responseSets)).toHaveLength(1);
		expect(
			set?.options.map(({ code, codings }) => [code, codings?.[0]?.code]),
		).toEqual([
			[0, "never"],
			[1, "seldom"],
			[2, "often"],
			[3, "always"],
		]);
		expect(about(losses, "a")[0]?.what).toContain("never is 0");
	});

	test("come from a contained value set; a list elsewhere is told", () => {
		const set = {
			resourceType: "ValueSet",
			id: "teas",
			url: "http://example.org/teas",
			compose: {
				include: [
					{
						system: "http://example.org/tea",
						concept: [
							{
								code: "green",
								display: "Green",
								designation: [{ language: "cy", value: "Gwyrdd" }],
							},
							{ code: "black", display: "Black" },
						],
					},
				],
			},
		};
		const { items, definition, losses } = read(
			[
				choice("a", { answerOption: undefined, answerValueSet: "#teas" }),
				choice("b", {
					answerOption: undefined,
					answerValueSet: "http://example.org/teas|1.0",
				}),
				choice("c", {
					answerOption: undefined,
					answerValueSet: "http://example.org/cups",
				}),
			],
			{ contained: [set] },
		);
		expect(items.map(({ type }) => type)).toEqual(["single", "single", "text"]);
		expect(
			Object.values(definition.responseSets)[0]?.options[0]?.label,
		).toEqual({ en: "Green", cy: "Gwyrdd" });
		expect(about(losses, "c")[0]?.what).toContain("http://example.org/cups");
	});

	test("of one's own are asked for after the choice; several make a multiple choice", () => {
		const { items } = read([
			choice("a", { type: "open-choice" }),
			choice("b", { repeats: true }),
		]);
		expect(items[1]).toMatchObject({
			id: "a_other",
			type: "text",
			showIf: { item: "a", is: "other" },
		});
		expect(items[2]?.type).toBe("multiple");
	});
});

describe("conditions", () => {
	const when = (enableWhen: object[], enableBehavior = "all") =>
		choice("z", { enableWhen, enableBehavior });
	const coded = (operator: string, code: string) => ({
		question: "a",
		operator,
		answerCoding: { system: "http://example.org/steps", code },
	});
	const conditionOf = (...parts: Parameters<typeof when>) => {
		const { items, losses } = read([
			choice("a"),
			{ linkId: "n", type: "integer", text: "How many?" },
			{ linkId: "d", type: "decimal", text: "How much?" },
			choice("m", { repeats: true }),
			when(...parts),
		]);
		return {
			showIf: items.find(({ id }) => id === "z")?.showIf,
			losses: about(losses, "z"),
		};
	};

	test.each([
		[
			{ question: "a", operator: "exists", answerBoolean: false },
			{ item: "a", answered: false },
		],
		[coded("=", "often"), { item: "a", is: 2 }],
		[
			coded("!=", "often"),
			{ all: [{ item: "a", answered: true }, { not: { item: "a", is: 2 } }] },
		],
		[
			{ question: "n", operator: ">", answerInteger: 3 },
			{ item: "n", atLeast: 4 },
		],
		[
			{ question: "n", operator: "<", answerInteger: 3 },
			{ item: "n", atMost: 2 },
		],
		[
			{ question: "n", operator: ">=", answerInteger: 3 },
			{ item: "n", atLeast: 3 },
		],
		[
			{ question: "d", operator: "<=", answerDecimal: 0.5 },
			{ item: "d", atMost: 0.5 },
		],
		[
			{ question: "d", operator: ">", answerDecimal: 0.5 },
			{ all: [{ item: "d", atLeast: 0.5 }, { not: { item: "d", is: 0.5 } }] },
		],
		[
			{ ...coded("!=", "often"), question: "m" },
			{ item: "m", isOneOf: [0, 1, 3] },
		],
	])("%j", (one, expected) => {
		expect(conditionOf([one]).showIf).toEqual(expected);
	});

	test("are joined by enableBehavior, and those of groups hold for all that is in them", () => {
		expect(
			conditionOf([coded("=", "never"), coded("=", "often")], "any").showIf,
		).toEqual({
			any: [
				{ item: "a", is: 0 },
				{ item: "a", is: 2 },
			],
		});
		const { items } = read([
			choice("a"),
			{
				linkId: "g",
				type: "group",
				enableWhen: [coded("=", "never")],
				item: [
					choice("b", {
						enableWhen: [coded("exists", "")].map(() => ({
							question: "a",
							operator: "exists",
							answerBoolean: true,
						})),
					}),
				],
			},
		]);
		expect(items[1]?.showIf).toEqual({
			all: [
				{ item: "a", is: 0 },
				{ item: "a", answered: true },
			],
		});
	});

	test("that cannot be said, or name nothing, are told and left out", () => {
		const { showIf, losses } = conditionOf([
			{ question: "nobody", operator: "=", answerInteger: 1 },
		]);
		expect(showIf).toBeUndefined();
		expect(losses.map(({ why }) => why).join()).toContain(
			"There is no question nobody",
		);
	});

	test("in a circle are not followed; what looks ahead is a fault or is told", () => {
		const ask = (linkId: string, question: string) =>
			choice(linkId, {
				enableWhen: [{ question, operator: "exists", answerBoolean: true }],
			});
		const { losses, definition } = read([ask("a", "b"), ask("b", "a")]);
		expect(
			about(losses, "a")
				.map(({ what }) => what)
				.join(),
		).toContain("It is shown whatever the answer");
		expect(checkDefinition(definition)).toEqual([]);
	});
});

describe("scores", () => {
	const total = (expression: string) => ({
		linkId: "total",
		type: "decimal",
		text: "Total",
		extension: [
			{
				url: `${sdc}/sdc-questionnaire-calculatedExpression`,
				valueExpression: { language: "text/fhirpath", expression },
			},
		],
	});
	const value = (id: string) =>
		`%resource.item.where(linkId='${id}').answer.value.ordinal()`;

	test("that are sums become scales", () => {
		const { definition, items } = read([
			choice("a"),
			choice("b"),
			total(`${value("a")} + ${value("b")}`),
		]);
		expect(definition.scales).toMatchObject([
			{
				id: "total",
				rule: "sum",
				items: ["a", "b"],
				range: { min: 0, max: 6 },
			},
		]);
		expect(items).toHaveLength(2);
		expect(checkDefinition(definition)).toEqual([]);
	});

	test.each([
		`${value("a")} * 2 + 1`,
		`(${value("a")} + ${value("b")}) / 2`,
		`${value("a")} + ${value("none")}`,
	])("that are anything else are told: %s", (expression) => {
		const { definition, losses } = read([
			choice("a"),
			choice("b"),
			total(expression),
		]);
		expect(definition.scales).toEqual([]);
		expect(about(losses, "total")[0]?.kind).toBe("lost");
	});
});

describe("nothing is lost silently", () => {
	test("unknown extensions, hidden elements and fields without a place are told by name", () => {
		const { losses } = read(
			[
				choice("a", {
					extension: [{ url: "http://example.org/glow", valueBoolean: true }],
					prefix: "1.",
					initial: [{ valueInteger: 1 }],
					readOnly: true,
					modifierExtension: [{ url: "http://example.org/not" }],
				}),
				{
					linkId: "b",
					type: "display",
					text: "Secret",
					extension: [
						{ url: `${core}/questionnaire-hidden`, valueBoolean: true },
					],
				},
			],
			{
				extension: [{ url: "http://example.org/whole", valueCode: "x" }],
				useContext: [{}],
				date: "2026",
			},
		);
		const all = losses.map(({ what }) => what).join("\n");
		for (const name of [
			"http://example.org/glow",
			"http://example.org/not",
			"http://example.org/whole",
			"prefix",
			"initial",
			"readOnly",
			"Secret",
			"useContext",
			"date",
		]) {
			expect(all).toContain(name);
		}
	});

	test("two elements with one name are both kept, and told", () => {
		const { items, losses } = read([choice("a"), choice("a")]);
		expect(items.map(({ id }) => id)).toEqual(["a", "a_2"]);
		expect(about(losses, "a").map(({ what }) => what)).toContain(
			"Two questions have this name in the file",
		);
	});
});

test("languages: translations come along, and a source that runs from right to left is kept as it is", () => {
	const _text = {
		extension: [
			{
				url: `${core}/translation`,
				extension: [
					{ url: "lang", valueCode: "en" },
					{ url: "content", valueString: "How are you?" },
				],
			},
		],
	};
	const { definition, items } = read(
		[{ linkId: "سؤال", type: "boolean", text: "كيف حالك؟", _text }],
		{ language: "ar", title: "استبيان" },
	);
	expect(definition.languages).toEqual(["ar", "en"]);
	expect(items[0]?.text).toEqual({ ar: "كيف حالك؟", en: "How are you?" });
	expect(definition.title).toEqual({ ar: "استبيان" });
	expect(items[0]?.id).toMatch(/^q/);
});

test.each([null, 1, "x", [], {}, { resourceType: "Patient" }])(
	"%j is no Questionnaire",
	(value) => {
		const { definition, understood } = fromFhir(value);
		expect(definition).toBeNull();
		expect(understood.join()).toContain("Questionnaire");
	},
);

test.each([
	{ item: 3 },
	{ item: [null, 1, {}, { type: {} }] },
	{ item: [{ linkId: 7, type: "choice", answerOption: [3, {}] }] },
	{ title: {}, contained: [null] },
])("what is of the wrong kind counts as not there: %j", (parts) => {
	expect(() => read([], parts)).not.toThrow();
});

describe("a small file cannot fill the memory", () => {
	test("by conditions of a group that hold for every question in it", () => {
		const enableWhen = Array.from({ length: 2000 }, () => ({
			question: "a",
			operator: "exists",
			answerBoolean: true,
		}));
		const item = Array.from({ length: 1000 }, (_, i) => ({
			linkId: `q${i}`,
			type: "boolean",
			text: "Tea?",
		}));
		const { losses, items } = read([
			choice("a"),
			{ linkId: "g", type: "group", enableWhen, enableBehavior: "any", item },
		]);
		const shownAlways = items.filter(({ showIf }) => showIf === undefined);
		expect(shownAlways.length).toBeGreaterThan(900);
		expect(about(losses, "q999")[0]?.why).toContain("too many");
	});

	test("by a list of answers that nobody reads, or too many questions", () => {
		const answerOption = Array.from({ length: 501 }, (_, i) => ({
			valueString: `Tea ${i}`,
		}));
		const { items } = read([choice("a", { answerOption })]);
		expect(items[0]?.type).toBe("text");
		const many = Array.from({ length: 5001 }, (_, i) => choice(`q${i}`));
		const { definition, understood } = fromFhir({
			resourceType: "Questionnaire",
			item: many,
		});
		expect(definition).toBeNull();
		expect(understood.join()).toContain("more than 2500 questions");
	});
});

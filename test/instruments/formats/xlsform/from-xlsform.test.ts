import { describe, expect, test } from "vitest";
import { checkDefinition } from "#instruments/check-definition.ts";
import type { Instrument, Item } from "#instruments/definition.ts";
import {
	fromXlsForm,
	type Sheet,
} from "#instruments/formats/xlsform/from-xlsform.ts";
import { expectEveryCellCounts } from "../every-cell-counts.ts";
import { everything, form } from "./form.ts";

const options = { id: "ward", title: "Ward", language: "en" };
const read = (sheets: readonly Sheet[]) => fromXlsForm(sheets, options);

function definitionOf(sheets: readonly Sheet[]): Instrument {
	const { definition } = read(sheets);
	if (definition === null) throw new Error("There is no definition.");
	return definition;
}

function item(id: string): Item | undefined {
	return definitionOf(everything).items.find((each) => each.id === id);
}

describe("every construct of a form", () => {
	test.each(everything.map(({ name }, i) => [name, i] as const))(
		"no cell of the sheet %s is lost silently",
		(_, i) => {
			const sheet = everything[i] ?? { name: "", rows: [] };
			expectEveryCellCounts(sheet.rows, (rows) =>
				read(everything.with(i, { ...sheet, rows })),
			);
		},
	);

	test("faults are translations alone", () => {
		const codes = checkDefinition(definitionOf(everything)).map(
			({ code }) => code,
		);
		expect(new Set(codes)).toEqual(new Set(["missing-language"]));
	});

	test("types become ours", () => {
		const types = definitionOf(everything).items.map(({ id, type }) => [
			id,
			type,
		]);
		expect(types).toEqual([
			...[
				["words", "long-text"],
				["heard", "single"],
				["helped", "multiple"],
			],
			...[
				["helped_other", "text"],
				["times", "number"],
				["weight", "number"],
			],
			...[
				["pain", "slider"],
				["odd", "number"],
				["no_list", "text"],
			],
			...[
				["order", "ranking"],
				["day", "date"],
				["hour", "text"],
			],
			...[
				["thanks", "information"],
				["seen", "multiple"],
			],
			["constructor_1", "text"],
		]);
	});

	test("both languages are there, and the translated one is not reviewed", () => {
		const definition = definitionOf(everything);
		expect(definition.languages).toEqual(["en", "cy"]);
		expect(item("heard")?.text).toEqual({ en: "About heard", cy: "Am heard" });
		expect(definition.translations).toEqual({ cy: {} });
	});

	test("constraints become limits where they are some", () => {
		expect(item("times")).toMatchObject({ min: 1, max: 20 });
		expect(item("words")).toMatchObject({ maxLength: 500 });
		expect(item("day")).toMatchObject({ min: "2026-01-01" });
		expect(item("weight")).not.toHaveProperty("max");
		expect(item("pain")).toMatchObject({ min: 0, max: 10, step: 0.5 });
	});

	test("an item is shown where the groups around it are", () => {
		const visit = { item: "words", answered: true };
		expect(item("heard")?.showIf).toEqual(visit);
		expect(item("helped")?.showIf).toEqual({
			all: [visit, { item: "heard", atLeast: 2 }],
		});
		expect(item("times")?.showIf).toEqual({
			all: [visit, { item: "helped", is: "a" }],
		});
		expect(item("no_list")?.showIf).toBeUndefined();
		expect(item("order")?.showIf).toEqual({
			any: [
				{ not: { item: "helped", is: "a" } },
				{ item: "helped", answered: true },
			],
		});
	});

	test("groups become sections, one after the other", () => {
		const { sections, items } = definitionOf(everything);
		expect(sections?.map(({ title }) => title.en)).toEqual([
			...["About visit", "About inner", "About visit"],
		]);
		expect(items.map(({ section }) => section)).toEqual([
			...[undefined, "visit", "inner", "inner", "visit_2"],
			...Array.from({ length: 10 }),
		]);
	});

	test("codes that are no codes here are changed, and conditions follow", () => {
		const { agree, people } = definitionOf(everything).responseSets;
		expect(agree?.options.map(({ code }) => code)).toEqual([1, 2, 3]);
		expect(people?.options.map(({ code }) => code)).toEqual([
			...["a", "b", "b_2", "d_e", "other"],
		]);
	});

	test("a repeat is lost with its questions, each of them listed", () => {
		const { losses } = read(everything);
		const lost = losses.filter(({ why }) => why.includes("again and again"));
		expect(lost.map(({ where }) => where)).toEqual(
			expect.arrayContaining(["row 22, children", "row 23, child"]),
		);
	});
});

describe("odd forms", () => {
	const text = (name: string, more = {}) => ({ type: "text", name, ...more });

	test("a workbook of something else says what is missing", () => {
		const sheets = [
			[],
			form({ data: [{ a: "1" }] }),
			form({ survey: [{ name: "a" }] }),
		];
		for (const each of sheets) {
			expect(read(each).definition).toBeNull();
			expect(read(each).understood[0]).toContain("survey");
		}
	});

	test("languages go by their tags, their English names, or one made up", () => {
		const definition = definitionOf(
			form({
				survey: [
					text("a", {
						...{ "label::french": "Bonjour", "label::العربية (ar)": "أهلا" },
						...{ "label:de": "Hallo", "label::Klingon": "nuqneH" },
					}),
				],
			}),
		);
		expect(definition.languages).toEqual(["fr", "ar", "de", "mis-klingon"]);
	});

	test("circular conditions and groups that never end are no danger", () => {
		const { definition, losses } = read(
			form({
				survey: [
					{ type: "end_group" },
					{
						type: "begin_group",
						name: "g",
						label: "G",
						relevant: `\${b} = 'x'`,
					},
					text("a", { label: "A?", relevant: `\${b} != ''` }),
					text("b", { label: "B?", relevant: `\${a} != ''` }),
				],
			}),
		);
		expect(definition && checkDefinition(definition)).toEqual([]);
		expect(losses.filter(({ why }) => why.includes("earlier"))).toHaveLength(2);
	});

	test("other sheets are counted as lost", () => {
		const { losses } = read([
			...form({
				survey: [text("a", { label: "A?" })],
				more: [{ x: "1", y: "2" }],
			}),
		]);
		expect(losses).toContainEqual({
			...{ where: "sheet more", what: "4 cells", kind: "lost" },
			why: "Waymark reads the sheets survey, choices and settings.",
		});
	});

	test("5,000 questions and a list of 5,000 choices are read in one go", () => {
		const many = Array.from({ length: 5000 }, (_, i) => i);
		const { definition } = read(
			form({
				survey: many.map((i) => ({
					...{ type: "select_one towns", name: `q${i}`, label: `Q${i}` },
					relevant: i > 0 ? `\${q${i - 1}} = 't${i}'` : "",
				})),
				choices: many.map((i) => ({
					...{ list_name: "towns", name: `t${i}`, label: `T${i}` },
				})),
			}),
		);
		expect(definition?.items).toHaveLength(5000);
		expect(definition?.items.at(-1)?.showIf).toEqual({
			item: "q4998",
			is: "t4999",
		});
	});
});

import { describe, expect, test } from "vitest";
import { checkDefinition } from "#instruments/check-definition.ts";
import type { Instrument, Item } from "#instruments/definition.ts";
import { fromRedcap } from "#instruments/formats/redcap/from-redcap.ts";
import type { Table } from "#instruments/formats/tables/source-table.ts";
import { expectEveryCellCounts } from "../every-cell-counts.ts";
import { dictionary, everything, field } from "./dictionary.ts";

const options = { id: "visits", title: "Visits", language: "en" };
const read = (table: Table) => fromRedcap(table, options);

function definitionOf(table: Table): Instrument {
	const { definition } = read(table);
	if (definition === null) throw new Error("There is no definition.");
	return definition;
}

function item(
	id: string,
	{ items } = definitionOf(everything),
): Item | undefined {
	return items.find((each) => each.id === id);
}

describe("every construct of a dictionary", () => {
	test("no cell is lost silently", () => {
		expectEveryCellCounts(everything, read);
	});

	test("the only fault is the wording that the file does not have", () => {
		const codes = checkDefinition(definitionOf(everything)).map(
			({ code }) => code,
		);
		expect(codes).toEqual(["wording-missing"]);
	});

	test("types become ours", () => {
		const types = definitionOf(everything).items.map(({ id, type }) => [
			id,
			type,
		]);
		expect(types).toEqual([
			...[
				["age_years", "number"],
				["weight", "number"],
				["came_on", "date"],
			],
			...[
				["at_hour", "text"],
				["words", "long-text"],
				["heard", "single"],
			],
			...[
				["taken", "single"],
				["place", "single"],
				["help", "multiple"],
			],
			...[
				["again", "single"],
				["true_so_far", "single"],
				["mood", "slider"],
			],
			...[
				["told", "information"],
				["heard_2", "text"],
			],
		]);
	});

	test("limits, decimals with a comma, help and what is required are kept", () => {
		expect(item("age_years")).toMatchObject({
			...{ min: 16, max: 110, decimals: 0, required: true },
			help: { en: "In whole years" },
		});
		expect(item("weight")).toMatchObject({ min: 30.5, decimals: 1 });
		expect(item("weight")).not.toHaveProperty("max");
		expect(item("came_on")).toMatchObject({ min: "2026-01-01" });
		expect(item("words")).toMatchObject({ maxLength: 500 });
	});

	test("codes are numbers or words, and fields with one list share it", () => {
		const { responseSets } = definitionOf(everything);
		expect(item("heard")).toMatchObject({ responseSet: "agree" });
		expect(item("taken")).toMatchObject({ responseSet: "agree" });
		expect(responseSets.dropdown_place?.options).toEqual([
			{ code: 1, label: { en: "Ward" } },
			{ code: "a_b", label: { en: "Home & garden" } },
			{ code: -9, label: { en: "Elsewhere" } },
		]);
		expect(responseSets.checkbox_help?.options.at(-1)).toEqual({
			...{ code: 0, label: { en: "Nobody" }, exclusive: true },
		});
	});

	test("branching logic becomes a condition, or the item is always shown", () => {
		expect(item("again")?.showIf).toEqual({
			all: [
				{ item: "help", is: 1 },
				{ item: "age_years", atLeast: 18 },
			],
		});
		expect(item("told")?.showIf).toEqual({ item: "heard", answered: true });
		expect(item("true_so_far")?.showIf).toBeUndefined();
		expect(read(everything).losses).toContainEqual({
			where: "row 14, true_so_far",
			what: "branching_logic: datediff([came_on], 'today', 'd') > 3",
			why: "Waymark has no datediff() in conditions. The item is always shown.",
			kind: "lost",
		});
	});

	test("forms and headers become sections", () => {
		const { sections } = definitionOf(everything);
		expect(sections?.map(({ title }) => title.en)).toEqual([
			...["About you", "The visit", "After the visit", "Visit"],
		]);
		expect(sections?.[0]?.text).toEqual({ en: "Only what we need." });
	});

	test("sums become scales, other calculations are reported", () => {
		expect(definitionOf(everything).scales).toEqual([
			{
				...{ id: "total", title: { en: "About total" }, rule: "sum" },
				meaning: { en: "= sum([heard],[taken])" },
				...{ items: ["heard", "taken"], missing: { minAnswered: 2 } },
				...{ range: { min: 2, max: 6 }, direction: "neutral" },
			},
		]);
		const why = read(everything).losses.filter(({ where }) =>
			where.endsWith("index"),
		);
		expect(why[0]?.why).toBe(
			"Scales are sums and means of answers; this is another formula.",
		);
	});

	test("what identifies people is left out", () => {
		expect(item("post_code")).toBeUndefined();
		expect(read(everything).losses).toContainEqual(
			expect.objectContaining({ where: "row 7, post_code", kind: "lost" }),
		);
	});
});

describe("odd dictionaries", () => {
	test("the API's names of the columns do as well", () => {
		const [, ...rows] = dictionary([field("mood", "text")]);
		const { definition } = read([
			"field_name form_name section_header field_type field_label".split(" "),
			...rows,
		]);
		expect(definition?.items).toHaveLength(1);
	});

	test("names that occur twice are told apart, and reserved ones changed", () => {
		const names = ["mood", "mood", "Mood", "constructor", "9 lives", "السن"];
		const { definition, losses } = read(
			dictionary(names.map((name) => field(name, "text"))),
		);
		expect(definition && checkDefinition(definition)).toEqual([]);
		expect(definition?.items.map(({ id }) => id)).toEqual([
			...["mood", "mood_2", "mood_3", "constructor_1", "q_9_lives", "q_"],
		]);
		expect(losses.filter(({ what }) => what.startsWith("name:"))).toHaveLength(
			5,
		);
	});

	test("circular branching leaves no condition that looks ahead", () => {
		const { definition, losses } = read(
			dictionary([
				field("one", "yesno", { branching_logic: "[two] = '1'" }),
				field("two", "yesno", { branching_logic: "[one] = '1'" }),
				field("self", "yesno", { branching_logic: "[self] = '1'" }),
			]),
		);
		expect(definition?.items.map(({ showIf }) => showIf)).toEqual([
			...[undefined, { item: "one", is: 1 }, undefined],
		]);
		expect(losses.filter(({ why }) => why.includes("earlier"))).toHaveLength(2);
	});

	test("unknown columns and cells beyond the last are reported", () => {
		const [headings = [], row = []] = dictionary([field("mood", "text")]);
		const { losses } = read([
			[...headings, "Colour"],
			[...row, "blue", "stray"],
		]);
		const what = losses.map((loss) => loss.what);
		expect(what).toContain("Colour: blue");
		expect(what).toContain("column 20: stray");
	});

	test("control characters are taken out, and reported", () => {
		const { definition, losses } = read(
			dictionary([field("mood", "text", { field_label: "How\0 are you?" })]),
		);
		expect(definition?.items[0]?.text).toEqual({ en: "How are you?" });
		expect(losses[0]?.what).toBe("control characters");
	});

	test("a table of something else, one without rows, and an empty one give no definition and say why", () => {
		for (const table of [[["a", "b"]], [], dictionary([])]) {
			const { definition, understood } = read(table);
			expect(definition).toBeNull();
			expect(understood[0]).toMatch(/\w+\.$/);
		}
	});

	test("right-to-left labels stay as they are", () => {
		const label = "هل سُمِع صوتك؟";
		const { definition } = fromRedcap(
			dictionary([field("heard", "yesno", { field_label: label })]),
			{ ...options, language: "ar" },
		);
		expect(definition?.items[0]?.text).toEqual({ ar: label });
	});

	test("1,903 fields with a thousand choices each share one list", () => {
		const many = Array.from({ length: 1000 }, (_, i) => `${i}, Place ${i}`);
		const choices = { select_choices_or_calculations: many.join(" | ") };
		const rows = Array.from({ length: 1903 }, (_, i) =>
			field(`f${i}`, "radio", {
				...choices,
				...(i > 0 && { branching_logic: `[f${i - 1}] = '${i % 1000}'` }),
			}),
		);
		const { definition } = read(dictionary(rows));
		expect(definition?.items).toHaveLength(1903);
		expect(Object.keys(definition?.responseSets ?? {})).toHaveLength(1);
		expect(definition?.items.at(-1)?.showIf).toEqual({
			item: "f1901",
			is: 902,
		});
	});
});

import { describe, expect, test } from "vitest";
import { checkDefinition } from "#instruments/check-definition.ts";
import type { Instrument } from "#instruments/definition.ts";
import { columns } from "#instruments/formats/item-table/columns.ts";
import { fromItemTable } from "#instruments/formats/item-table/from-item-table.ts";
import { toItemTable } from "#instruments/formats/item-table/to-item-table.ts";
import { tableOf } from "#instruments/formats/xlsform/table-of.ts";
import { library } from "#instruments/library.ts";
import { randomNumbers } from "../../random-answers.ts";
import { randomInstrument } from "../../random-instrument.ts";
import { expectEveryCellCounts } from "../every-cell-counts.ts";
import {
	expectSameShown,
	only,
	plainItems,
	sectionTitles,
} from "../same-items.ts";

const options = { id: "list", title: "List", language: "en" };

const table = tableOf(
	[...columns, "colour"],
	[
		{
			...{
				id: "Heard",
				text: "Were you heard?",
				section: "Visit",
			},
			options: "1 = No | 2 = Yes | NA = Not asked [not-applicable]",
			...{
				help: "By anybody",
				required: "yes",
				scale: "Listening; All",
				reverse: "yes",
			},
			...{ topic: "Being heard", colour: "blue" },
		},
		{
			...{
				id: "known",
				text: "Were you <i>known</i>?",
				options: "No; Yes [odd]",
			},
			...{ scale: "Listening", section: "Visit", min: "3" },
		},
		{
			...{ id: "helped", text: "Who helped?", type: "multiple" },
			options: "a = A nurse | none = Nobody [exclusive]",
			"show if": `\${Heard} = '2'`,
		},
		{
			id: "order",
			text: "What matters most?",
			type: "ranking",
			options: "A | B",
		},
		{ id: "one", text: "Rank one", type: "ranking", options: "A" },
		{
			...{
				id: "pain",
				text: "How much pain?",
				type: "slider",
				min: "1",
				max: "10",
			},
			...{
				step: "0.5",
				"min label": "None",
				"max label": "Worst",
				unit: "points",
			},
		},
		{
			...{ id: "score", text: "How good?", type: "rating", min: "2", max: "6" },
			...{
				"min label": "Bad",
				"max label": "Good",
				scale: "All",
				reverse: "yes",
			},
		},
		{
			...{
				id: "times",
				text: "How often?",
				type: "number",
				min: "1",
				max: "9,5",
			},
			...{ decimals: "1", unit: "times", required: "maybe" },
		},
		{ id: "day", text: "When?", type: "date", min: "2026-01-01", max: "soon" },
		{
			id: "said",
			text: "Anything else?",
			type: "long-text",
			"max length": "900",
		},
		{
			id: "odd",
			text: "A dream?",
			type: "hologram",
			"show if": `\${times} = \${day}`,
		},
		{ text: "Thank you.", type: "information", help: "Bye" },
		{ id: "empty" },
	],
);

function definitionOf(source: Parameters<typeof fromItemTable>[0]): Instrument {
	const { definition } = fromItemTable(source, options);
	if (definition === null) throw new Error("There is no definition.");
	return definition;
}

describe("a table of items", () => {
	test("no cell is lost silently", () => {
		expectEveryCellCounts(table, (each) => fromItemTable(each, options));
	});

	test("the only fault is the wording that it does not have", () => {
		const codes = checkDefinition(definitionOf(table)).map(({ code }) => code);
		expect(codes).toEqual(["wording-missing"]);
	});

	test("every column is read", () => {
		const { items, responseSets } = definitionOf(table);
		expect(items[0]).toEqual({
			...{ id: "heard", type: "single", section: "visit", required: true },
			...{ responseSet: "heard_options", reverse: true },
			...{ topic: { en: "Being heard" }, text: { en: "Were you heard?" } },
			help: { en: "By anybody" },
		});
		expect(responseSets.heard_options?.options.at(-1)).toEqual({
			...{ code: "NA", label: { en: "Not asked" }, kind: "not-applicable" },
		});
		expect(items[2]?.showIf).toEqual({ item: "heard", is: 2 });
		expect(items.map(({ type }) => type)).toEqual([
			...[
				"single",
				"single",
				"multiple",
				"ranking",
				"text",
				"slider",
				"rating",
			],
			...["number", "date", "long-text", "text", "information", "text"],
		]);
	});

	test("scales are means, or sums where the ranges differ", () => {
		const made = definitionOf(table).scales.map((scale) => [
			...[scale.title.en, scale.rule, scale.items, scale.range],
		]);
		expect(made).toEqual([
			["Listening", "mean", ["heard", "known"], { min: 1, max: 2 }],
			["All", "sum", ["heard", "score"], { min: 3, max: 8 }],
		]);
	});

	test("a table without a column for the text, an empty one and an empty text say so", () => {
		for (const source of [[["a"], ["1"]], [], "", " \n\t\n"]) {
			const { definition, understood } = fromItemTable(source, options);
			expect(definition).toBeNull();
			expect(understood[0]).toMatch(/\w+\.$/);
		}
	});
});

describe("a definition that becomes a table of items and comes back is the same, up to the listed losses", () => {
	const kept = {
		item: [
			...["topic", "text", "help", "required", "reverse", "min", "max", "step"],
			...["decimals", "unit", "maxLength", "minLabel", "maxLabel"],
		],
		option: ["code", "label", "kind", "exclusive"],
	};

	function expectReturn(instrument: Instrument): Instrument {
		const back = definitionOf(toItemTable(instrument, "en").rows);
		const held = only(instrument, "en");
		expect(plainItems(back, kept)).toEqual(plainItems(held, kept));
		expect(sectionTitles(back)).toEqual(sectionTitles(held));
		return back;
	}

	const worded = library.filter(
		({ itemsPolicy }) => itemsPolicy !== "withheld",
	);

	test.each(worded.map((each) => [each.id, each] as const))("%s", (_, each) => {
		expectSameShown(each, expectReturn(each), randomNumbers(6));
	});

	test("random instruments with nested conditions", () => {
		const random = randomNumbers(20261121);
		for (let i = 0; i < 30; i += 1) {
			const instrument = randomInstrument(random);
			const back = expectReturn(instrument);
			expectSameShown(instrument, back, random);
			expect(checkDefinition(back)).toEqual([]);
		}
	});

	test("says what is lost", () => {
		const { losses } = toItemTable(library[0] as Instrument, "en");
		expect(losses).toContainEqual({
			...{ where: "the instrument", what: "licence", kind: "lost" },
			why: "A table of items has no place for it.",
		});
	});
});

describe("a plain text", () => {
	test("lines are questions, marked or indented lines below are options", () => {
		const { items, responseSets, sections } = definitionOf(
			[
				"# Your visit",
				"1. Were you heard?",
				"   Not at all",
				"   A little",
				"2) Who helped?",
				"☐ A nurse",
				"☐ A doctor",
				"Q3. How was it?",
				"a) Bad",
				"b) Good",
				"",
				"What else? ______",
				"Were you told?",
				"- 0 = No",
				"- 1 = Yes",
				"- DK = I don't know [dont-know]",
			].join("\n"),
		);
		expect(items.map(({ text, type }) => [text?.en, type])).toEqual([
			...[
				["Were you heard?", "single"],
				["Who helped?", "multiple"],
			],
			...[
				["How was it?", "single"],
				["What else?", "text"],
			],
			["Were you told?", "single"],
		]);
		const labels = Object.values(responseSets).map((set) =>
			set.options.map(({ code, label }) => `${code} ${label.en}`),
		);
		expect(labels).toEqual([
			...[
				["1 Not at all", "2 A little"],
				["1 A nurse", "2 A doctor"],
			],
			...[
				["1 Bad", "2 Good"],
				["0 No", "1 Yes", "DK I don't know"],
			],
		]);
		expect(sections?.map(({ title }) => title.en)).toEqual(["Your visit"]);
	});

	test("right-to-left text is read the same way", () => {
		const { definition } = fromItemTable("١. هل سُمِع صوتك؟\nأ) لا\nب) نعم\n", {
			...options,
			language: "ar",
		});
		expect(definition?.items[0]?.text).toEqual({ ar: "هل سُمِع صوتك؟" });
		const [set] = Object.values(definition?.responseSets ?? {});
		expect(set?.options.map(({ label }) => label.ar)).toEqual(["لا", "نعم"]);
	});

	test("20,000 lines are read in one go, and control characters reported", () => {
		const lines = Array.from({ length: 20_000 }, (_, i) => `Question ${i}?`);
		const { definition, losses } = fromItemTable(
			`\u0007${lines.join("\r\n")}`,
			options,
		);
		expect(definition?.items).toHaveLength(20_000);
		expect(losses).toHaveLength(1);
	});
});

import { describe, expect, test } from "vitest";
import { checkDefinition } from "#instruments/check-definition.ts";
import type { Instrument } from "#instruments/definition.ts";
import { fromXlsForm } from "#instruments/formats/xlsform/from-xlsform.ts";
import { toXlsForm } from "#instruments/formats/xlsform/to-xlsform.ts";
import { library } from "#instruments/library.ts";
import { randomNumbers } from "../../random-answers.ts";
import { randomInstrument } from "../../random-instrument.ts";
import {
	both,
	question,
	sampleInstrument,
	scale,
	single,
} from "../../sample-instrument.ts";
import {
	expectSameShown,
	type PlainItem,
	plainItems,
	sectionTitles,
} from "../same-items.ts";

const kept = {
	item: [
		...["text", "help", "required", "min", "max", "step", "decimals"],
		"maxLength",
	],
	option: ["code", "label"],
};

function returned(instrument: Instrument): Instrument {
	const options = { id: instrument.id, title: "Back", language: "en" };
	const { definition } = fromXlsForm(toXlsForm(instrument).sheets, options);
	if (definition === null) throw new Error("Nothing came back.");
	return definition;
}

/** A rating comes back as a list of choices, and some decimals as all that there can be. */
function plainly({ items }: Instrument, item: PlainItem) {
	const type = items.find(({ id }) => id === item.id)?.type;
	if (type === "rating") return { id: item.id, text: item.text };
	return { ...item, ...(item.decimals !== undefined && { decimals: "some" }) };
}

function expectReturn(instrument: Instrument): void {
	const back = returned(instrument);
	const [expected, items] = [instrument, back].map((each) =>
		plainItems(each, kept).map((item) => plainly(instrument, item)),
	);
	expect(items).toEqual(expected);
	expect(back.languages).toEqual(instrument.languages);
	expect(sectionTitles(back)).toEqual(sectionTitles(instrument));
	expect(returned(back)).toEqual(back);
}

describe("a definition that becomes an XLSForm and comes back is the same, up to the listed losses", () => {
	const worded = library.filter(
		({ itemsPolicy }) => itemsPolicy !== "withheld",
	);

	test.each(worded.map((each) => [each.id, each] as const))("%s", (_, each) => {
		expectReturn(each);
		expectSameShown(each, returned(each), randomNumbers(6));
	});

	test("random instruments with nested conditions", () => {
		const random = randomNumbers(20261121);
		for (let i = 0; i < 30; i += 1) {
			const instrument = randomInstrument(random);
			expectReturn(instrument);
			expectSameShown(instrument, returned(instrument), random);
			expect(checkDefinition(returned(instrument))).toEqual([]);
		}
	});
});

describe("an XLSForm", () => {
	const { sheets, losses } = toXlsForm(
		sampleInstrument({
			sections: [{ id: "a", title: both("First"), text: both("Read this") }],
			items: [
				single("a", { section: "a", reverse: true }),
				{
					...{ ...question("b"), type: "rating", min: 0, max: 1 },
					...{ minLabel: both("Low"), maxLabel: both("High") },
				},
				single("c"),
			],
			scales: [
				scale({ id: "plain", items: ["b", "c"], missing: { minAnswered: 2 } }),
				scale({ id: "reversed", items: ["a", "c"] }),
			],
		}),
	);

	test("has its three sheets, with a column for each language", () => {
		expect(sheets.map(({ name, rows }) => [name, rows[0]])).toEqual([
			[
				"survey",
				[
					...["type", "name", "label::English (en)", "label::Welsh (cy)"],
					...["hint::English (en)", "hint::Welsh (cy)", "required", "relevant"],
					...["constraint", "appearance", "parameters", "calculation"],
				],
			],
			[
				"choices",
				["list_name", "name", "label::English (en)", "label::Welsh (cy)"],
			],
			["settings", ["form_title", "form_id", "version", "default_language"]],
		]);
	});

	test("groups have names of their own, and plain scales are calculated", () => {
		const [survey] = sheets;
		const cells = survey?.rows.map((row) => [row[0], row[1], row[11]]);
		expect(cells?.slice(1)).toEqual([
			["begin_group", "a_2", ""],
			["select_one agree", "a", ""],
			["end_group", "", ""],
			["select_one b-points", "b", ""],
			["select_one agree", "c", ""],
			["calculate", "plain", `(\${b} + \${c}) div 2`],
		]);
	});

	test("says what is lost", () => {
		const said = losses.map(({ where, what }) => `${where}: ${what}`);
		expect(said).toEqual(
			expect.arrayContaining([
				...["a: text", "a: reverse", "a: topic", "b: rating"],
				...["agree, option NA: kind", "reversed: scale"],
				...["the instrument: purpose", "the instrument: licence"],
			]),
		);
	});
});

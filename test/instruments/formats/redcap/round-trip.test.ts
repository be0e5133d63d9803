import { describe, expect, test } from "vitest";
import { checkDefinition } from "#instruments/check-definition.ts";
import type { Instrument } from "#instruments/definition.ts";
import { columns } from "#instruments/formats/redcap/columns.ts";
import { fromRedcap } from "#instruments/formats/redcap/from-redcap.ts";
import { toRedcap } from "#instruments/formats/redcap/to-redcap.ts";
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
	only,
	type PlainItem,
	plainItems,
	sectionTitles,
} from "../same-items.ts";

const kept = {
	item: [
		...["text", "help", "required", "min", "max", "decimals", "maxLength"],
		...["minLabel", "maxLabel", "showValue"],
	],
	option: ["code", "label", "exclusive"],
};

function returned(instrument: Instrument): Instrument {
	const { rows } = toRedcap(instrument, "en");
	const options = { id: instrument.id, title: "Back", language: "en" };
	const { definition } = fromRedcap(rows, options);
	if (definition === null) throw new Error("Nothing came back.");
	return definition;
}

/** The definition as REDCap can hold it: other names, no ratings and rankings, and no kinds of answers. */
function asRedcapHolds(instrument: Instrument): Instrument {
	const inEnglish = only(instrument, "en");
	const json = JSON.stringify(
		inEnglish.items.filter(({ type }) => type !== "ranking"),
	);
	return {
		...inEnglish,
		items: JSON.parse(
			json.replace(/"id":"([^"]+)"/g, (id) => id.replaceAll("-", "_")),
		),
	};
}

function expectReturn(instrument: Instrument): void {
	const held = asRedcapHolds(instrument);
	const back = returned(instrument);
	const expected = plainItems(held, kept).map((item) => plainly(held, item));
	expect(plainItems(back, kept).map((item) => plainly(held, item))).toEqual(
		expected,
	);
	expect(sectionTitles(back)).toEqual(sectionTitles(held));
	const again = returned(back);
	expect({ ...again, scales: [] }).toEqual({ ...back, scales: [] });
}

/** Exclusive options of single choices and the list that a rating becomes are not compared: one is lost, the other is changed. */
function plainly({ items }: Instrument, item: PlainItem) {
	const type = items.find(({ id }) => id === item.id)?.type;
	if (type === "rating")
		return { id: item.id, type: "single", text: item.text };
	const { options, decimals, ...rest } = item;
	const list = (options ?? []) as {
		code: unknown;
		label: unknown;
		exclusive?: boolean;
	}[];
	return {
		...rest,
		...(type === "number" && { decimals: decimals ?? 0 }),
		options: list.map(({ code, label }) => ({ code, label })),
	};
}

describe("a definition that goes to REDCap and comes back is the same, up to the listed losses", () => {
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
			const instrument = withoutRatings(randomInstrument(random));
			expectReturn(instrument);
			expectSameShown(instrument, returned(instrument), random);
			expect(checkDefinition(returned(instrument))).toEqual([]);
		}
	});
});

/** A rating comes back as a choice, which is another item. */
function withoutRatings(instrument: Instrument): Instrument {
	return {
		...instrument,
		items: instrument.items.map((item) =>
			item.type === "rating"
				? {
						...question(item.id),
						...{ type: "number", min: item.min, max: item.max },
						...(item.showIf && { showIf: item.showIf }),
					}
				: item,
		),
	};
}

describe("a data dictionary", () => {
	const { rows, losses } = toRedcap(
		sampleInstrument({
			items: [
				single("a-1"),
				{ ...question("b"), type: "ranking", responseSet: "agree" },
				single("c", { showIf: { item: "b", is: 1 }, reverse: true }),
				{
					...{ ...question("d"), type: "rating", min: 0, max: 2 },
					...{ minLabel: both("Low"), maxLabel: both("High") },
				},
			],
			scales: [
				scale({
					id: "plain",
					items: ["a-1", "d"],
					missing: { minAnswered: 2 },
					rule: "sum",
				}),
				scale({ id: "reversed", items: ["a-1", "c"] }),
			],
		}),
		"en",
	);

	test("has the 18 columns of REDCap, in its order, and a record id first", () => {
		expect(rows[0]).toEqual(columns.map(([heading]) => heading));
		expect(rows[0]).toHaveLength(18);
		expect(rows[1]?.slice(0, 4)).toEqual(["record_id", "sample", "", "text"]);
		expect(rows.every((row) => row.length === 18)).toBe(true);
	});

	test("writes plain sums as calculations and ratings as choices", () => {
		const cells = rows.map((row) => [row[0], row[3], row[5]]);
		expect(cells.slice(2)).toEqual([
			[
				...["a_1", "radio"],
				"1, Answer 1 | 2, Answer 2 | 3, Answer 3 | 4, Answer 4 | 5, Answer 5 | NA, Does not apply",
			],
			[
				...["c", "radio"],
				"1, Answer 1 | 2, Answer 2 | 3, Answer 3 | 4, Answer 4 | 5, Answer 5 | NA, Does not apply",
			],
			["d", "radio", "0, 0 Low | 1, 1 | 2, 2 High"],
			["plain", "calc", "[a_1] + [d]"],
		]);
	});

	test("says what is lost", () => {
		const said = losses.map(({ where, what }) => `${where}: ${what}`);
		expect(said).toEqual(
			expect.arrayContaining([
				...["a-1: id", "b: ranking", "c: showIf", "c: reverse", "d: rating"],
				...["a-1: topic", "a-1: option NA", "reversed: scale"],
				...["the instrument: licence", "the instrument: texts in cy"],
			]),
		);
	});
});

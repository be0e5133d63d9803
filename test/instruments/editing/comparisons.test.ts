import { describe, expect, test } from "vitest";
import type { Instrument, Item } from "#instruments/definition.ts";
import { conditionFaults } from "#instruments/definition-checks/conditions.ts";
import {
	codesOf,
	operatorOf,
	operatorsFor,
	rowWith,
} from "#instruments/editing/comparisons.ts";
import { conditionOfForm } from "#instruments/editing/condition-form.ts";
import {
	both,
	question,
	sampleInstrument,
	single,
} from "../sample-instrument.ts";

const ends = { minLabel: both("Low"), maxLabel: both("High") };
const items: Item[] = [
	single("s"),
	single("words", { responseSet: "yes" }),
	{ ...question("m"), type: "multiple", responseSet: "yes" },
	{ ...question("k"), type: "ranking", responseSet: "yes" },
	{ ...question("r"), type: "rating", min: 2, max: 4, ...ends },
	{ ...question("l"), type: "slider", min: 0, max: 1, step: 0.1, ...ends },
	{ ...question("n"), type: "number", min: 3 },
	{ ...question("d"), type: "date" },
	{ ...question("t"), type: "text" },
];
const instrument: Instrument = sampleInstrument({
	items: [...items, single("last")],
	responseSets: {
		...sampleInstrument().responseSets,
		yes: {
			options: ["yes", "no"].map((code) => ({ code, label: both(code) })),
		},
	},
});

describe.each(items)("$type $id", (item) => {
	test("every line that is offered is one that the check accepts", () => {
		for (const operator of operatorsFor(instrument, item)) {
			const row = rowWith(instrument, item, operator);
			expect(operatorOf(row)).toBe(operator);
			const showIf = conditionOfForm({
				kind: "group",
				join: "all",
				isNegated: false,
				parts: [row],
			});
			const asked = {
				...instrument,
				items: [...items, single("last", { ...(showIf && { showIf }) })],
			};
			expect(conditionFaults(asked)).toEqual([]);
		}
	});
});

test("codes are offered in the order shown; what is typed has none", () => {
	const codes = items.map((item) => codesOf(instrument, item));
	expect(codes).toEqual([
		[1, 2, 3, 4, 5, "NA"],
		["yes", "no"],
		["yes", "no"],
		["yes", "no"],
		[2, 3, 4],
		[],
		[],
		[],
		[],
	]);
});

test("values stay where they fit the question or the comparison that is chosen next", () => {
	const [s, words] = items as [Item, Item];
	const before = { item: "s", is: 4 };
	expect(rowWith(instrument, s, "isOneOf", before).comparison).toEqual({
		item: "s",
		isOneOf: [4],
	});
	expect(rowWith(instrument, s, "atMost", before).comparison).toEqual({
		item: "s",
		atMost: 4,
	});
	expect(rowWith(instrument, words, "is", before).comparison).toEqual({
		item: "words",
		is: "yes",
	});
	expect(rowWith(instrument, words, "atLeast", before).comparison).toEqual({
		item: "words",
		is: "yes",
	});
});

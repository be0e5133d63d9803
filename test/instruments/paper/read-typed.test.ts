import { expect, test } from "vitest";
import type { Instrument } from "#instruments/definition.ts";
import { compareKeyings, nothingKeyed } from "#instruments/paper/keyed.ts";
import { printedOrder } from "#instruments/paper/printed-order.ts";
import { readTyped, typeAnswer } from "#instruments/paper/read-typed.ts";
import { randomAnswers, randomNumbers } from "../random-answers.ts";
import { randomInstrument } from "../random-instrument.ts";
import {
	agreeOptions,
	information,
	question,
	sampleInstrument,
	single,
} from "../sample-instrument.ts";

const instrument = sampleInstrument({
	responseSets: {
		agree: { options: agreeOptions },
		order: { options: agreeOptions.slice(0, 3) },
	},
	items: [
		single("a"),
		{ ...question("several"), type: "multiple", responseSet: "agree" },
		{ ...question("count"), type: "number", max: 9, decimals: 1 },
		{ ...question("day"), type: "date" },
		{ ...question("words"), type: "text" },
		{ ...question("order"), type: "ranking", responseSet: "order" },
	],
});

test.each([
	["a", "1", 1],
	["a", "6", "NA"],
	["several", "31", [1, 3]],
	["several", "3, 1", [1, 3]],
	["count", "4,5", 4.5],
	["day", "7.3.2026", "2026-03-07"],
	["words", " 1 ", "1"],
	["order", "231", [3, 1, 2]],
	["order", "2 - 1", [3, 1]],
])("%s typed as %j is %j", (id, typed, answer) => {
	expect(read(instrument, id, typed)).toEqual({ kind: "answer", answer });
});

test.each([
	["a", "7"],
	["a", "0"],
	["a", "12"],
	["several", "16"],
	["several", "11"],
	["count", "10"],
	["count", "a"],
	["day", "30 2 2026"],
	["order", "113"],
	["order", "13-"],
	["order", "12"],
])("%s cannot be typed as %j", (id, typed) => {
	expect(read(instrument, id, typed)).toMatchObject({ kind: "fault" });
});

test("nothing, a hyphen and a question mark are no answers", () => {
	for (const typed of ["", " ", "-"])
		expect(read(instrument, "a", typed)).toEqual({ kind: "none" });
	expect(read(instrument, "several", "?")).toEqual({ kind: "unclear" });
});

test("any answer is read as it is typed", () => {
	const random = randomNumbers(37);
	for (let n = 0; n < 300; n += 1) {
		const any = randomInstrument(random);
		for (const [id, answer] of Object.entries(randomAnswers(any, random))) {
			const item = any.items.find((each) => each.id === id);
			const typed = item ? typeAnswer(any, item, answer) : "";
			const kept = read(any, id, typed);
			const sorted = (value: unknown) =>
				Array.isArray(value) && item?.type === "multiple"
					? [...value].map(String).sort()
					: value;
			expect(kept.kind === "answer" && sorted(kept.answer)).toEqual(
				sorted(answer),
			);
		}
	}
});

test("an unclear mark differs from none, and both from an answer", () => {
	const answered = { ...nothingKeyed, answers: { a: 1, b: [1, 2] } };
	const unclear = { ...nothingKeyed, answers: { b: [1, 2] }, unclear: ["a"] };
	expect(compareKeyings(answered, answered).differing).toEqual([]);
	expect(compareKeyings(answered, unclear)).toEqual({
		compared: 2,
		differing: ["answers/a"],
	});
	expect(compareKeyings(nothingKeyed, unclear)).toEqual({
		compared: 2,
		differing: ["answers/b", "answers/a"],
	});
});

test("neighbours with one condition share one instruction", () => {
	const showIf = { item: "a", is: 5 };
	const order = printedOrder(
		sampleInstrument({
			items: [
				single("a"),
				{ ...information("read"), showIf },
				single("b", { showIf }),
				single("c", { showIf }),
				single("d"),
				single("e", { showIf }),
			],
		}),
	);
	expect(order.map(({ number }) => number)).toEqual([1, null, 2, 3, 4, 5]);
	expect(order.map(({ skip }) => skip?.otherwise)).toEqual([
		undefined,
		4,
		undefined,
		undefined,
		undefined,
		null,
	]);
});

function read(definition: Instrument, id: string, typed: string) {
	const item = definition.items.find((each) => each.id === id);
	if (!item) throw new Error(`no item ${id}`);
	return readTyped(definition, item, typed);
}

import { describe, expect, test } from "vitest";
import { checkAnswers } from "#instruments/check-answers.ts";
import type { Item, Option } from "#instruments/definition.ts";
import {
	both,
	information,
	question,
	sampleInstrument,
	single,
} from "./sample-instrument.ts";

/** The codes of the faults of one answer to one item, called `x`. */
function faultsOf(item: Item, answer: unknown): string[] {
	const instrument = sampleInstrument({
		responseSets: { ...sampleInstrument().responseSets, tick: { options } },
		items: [item],
	});
	return checkAnswers(instrument, { x: answer }).map(({ code }) => code);
}

const options: Option[] = [
	{ code: "letters", label: both("Letters") },
	{ code: "results", label: both("Results") },
	{ code: "none", label: both("None of these"), exclusive: true },
	{ code: "DK", label: both("Don't know"), kind: "dont-know" },
];

/** Each row: an answer, and the fault that it has or null. */
type Rows = [answer: unknown, fault: string | null][];

function testEach(item: Item, rows: Rows) {
	test.each(rows)("%j: %s", (answer, fault) => {
		expect(faultsOf(item, answer)).toEqual(fault === null ? [] : [fault]);
	});
}

const question_x = question("x");

describe("a single choice", () => {
	testEach(single("x"), [
		[1, null],
		["NA", null],
		[6, "code-not-on-the-list"],
		[0, "code-not-on-the-list"],
		["1", "code-not-on-the-list"],
		["na", "code-not-on-the-list"],
		["constructor", "code-not-on-the-list"],
		[Number.NaN, "code-not-on-the-list"],
		[true, "wrong-type"],
		[[1], "wrong-type"],
		[{}, "wrong-type"],
		[null, "null-answer"],
		[undefined, "null-answer"],
	]);
});

describe("a multiple choice", () => {
	testEach({ ...question_x, type: "multiple", responseSet: "tick" }, [
		[["letters"], null],
		[["results", "letters"], null],
		[["none"], null],
		[["DK"], null],
		["letters", "wrong-type"],
		[[], "nothing-chosen"],
		[["letters", "phone"], "code-not-on-the-list"],
		[[["letters"]], "code-not-on-the-list"],
		[["letters", "letters"], "chosen-twice"],
		[["none", "letters"], "exclusive-with-others"],
		[["DK", "letters"], "exclusive-with-others"],
		[null, "null-answer"],
	]);
});

describe("a rating", () => {
	const ends = { minLabel: both("Not at all"), maxLabel: both("Fully") };
	testEach({ ...question_x, type: "rating", min: 0, max: 10, ...ends }, [
		[0, null],
		[10, null],
		[11, "rating-out-of-range"],
		[-1, "rating-out-of-range"],
		[3.5, "rating-out-of-range"],
		[Number.POSITIVE_INFINITY, "rating-out-of-range"],
		["7", "wrong-type"],
	]);
});

describe("a number", () => {
	const number = { ...question_x, type: "number" } as const;
	testEach({ ...number, min: 0, max: 200, decimals: 1 }, [
		[0, null],
		[36.6, null],
		[200, null],
		[36.65, "too-many-decimals"],
		[0.1 + 0.2, "too-many-decimals"],
		[-0.5, "number-out-of-range"],
		[200.1, "number-out-of-range"],
		[Number.NaN, "wrong-type"],
		[Number.NEGATIVE_INFINITY, "wrong-type"],
		["36", "wrong-type"],
	]);

	test("is whole and without limits where the item does not say", () => {
		expect(faultsOf(number, -1e15)).toEqual([]);
		expect(faultsOf(number, 1.5)).toEqual(["too-many-decimals"]);
	});
});

describe("a date", () => {
	const limits = { min: "2020-01-01", max: "2028-12-31" };
	testEach({ ...question_x, type: "date", ...limits }, [
		["2026-03-31", null],
		["2028-02-29", null],
		["2026-02-30", "not-a-date"],
		["2026-02-29", "not-a-date"],
		["2026-13-01", "not-a-date"],
		["2026-3-1", "not-a-date"],
		["31/03/2026", "not-a-date"],
		["2026-03-31T00:00:00Z", "not-a-date"],
		["2026-03-31\n", "not-a-date"],
		["2019-12-31", "date-out-of-range"],
		["2029-01-01", "date-out-of-range"],
		[20260331, "wrong-type"],
	]);
});

describe("a text", () => {
	testEach({ ...question_x, type: "text", maxLength: 5 }, [
		["hello", null],
		["سلام", null],
		["👩‍⚕️x", null],
		["👍👍👍👍👍", null],
		["👍👍👍👍👍👍", "text-too-long"],
		["hello!", "text-too-long"],
		["", "text-empty"],
		[" \t ", "text-empty"],
		["a\nb", "text-with-control-characters"],
		["a\0b", "text-with-control-characters"],
		["a\ud800", "text-with-control-characters"],
		[5, "wrong-type"],
	]);

	test("may be 2000 characters long where the item does not say", () => {
		const text = { ...question_x, type: "text" } as const;
		expect(faultsOf(text, "x".repeat(2000))).toEqual([]);
		expect(faultsOf(text, "x".repeat(2001))).toEqual(["text-too-long"]);
	});
});

describe("a long text", () => {
	testEach({ ...question_x, type: "long-text" }, [
		["One line,\r\nand\tanother", null],
		["A bell\u0007", "text-with-control-characters"],
		["Half \udc00 a pair", "text-with-control-characters"],
	]);
});

test("information has no answer", () => {
	expect(faultsOf(information("x"), "read")).toEqual(["information-item"]);
});

describe("the answers together", () => {
	const showIf = { item: "a", is: 5 };
	const instrument = sampleInstrument({
		items: [
			single("a", { required: true }),
			single("b", { showIf, required: true }),
		],
	});

	test("without a fault", () => {
		expect(checkAnswers(instrument, { a: 1 })).toEqual([]);
		expect(checkAnswers(instrument, { a: 5, b: 2 })).toEqual([]);
	});

	test("a hidden item has no answer", () => {
		expect(checkAnswers(instrument, { a: 1, b: 2 })).toMatchObject([
			{ path: "/answers/b", code: "hidden-item" },
		]);
	});

	test("a required item is answered when it is shown", () => {
		expect(checkAnswers(instrument, { a: 5 })).toMatchObject([
			{ path: "/answers/b", code: "required" },
		]);
		expect(checkAnswers(instrument, {})).toMatchObject([
			{ path: "/answers/a", code: "required" },
		]);
	});

	test("an item answered with null is not said to be unanswered as well", () => {
		expect(checkAnswers(instrument, { a: null })).toMatchObject([
			{ path: "/answers/a", code: "null-answer" },
		]);
	});

	test.each(["zz", "__proto__", "constructor", "toString", "a/b~c", ""])(
		"an item %j is unknown",
		(id) => {
			const answers = JSON.parse(`{"a": 1, ${JSON.stringify(id)}: 2}`);
			const step = id.replaceAll("~", "~0").replaceAll("/", "~1");
			expect(checkAnswers(instrument, answers)).toMatchObject([
				{ path: `/answers/${step}`, code: "unknown-item" },
			]);
		},
	);

	test("an inherited answer is none", () => {
		const answers = Object.create({ a: 1 });
		expect(checkAnswers(instrument, answers)).toMatchObject([
			{ path: "/answers/a", code: "required" },
		]);
	});

	test("nothing is left behind on the prototype of all objects", () => {
		const hostile = '{"__proto__": {"a": 1, "required": true}, "a": 1}';
		checkAnswers(instrument, JSON.parse(hostile));
		expect(({} as Record<string, unknown>).required).toBeUndefined();
	});

	test.each([null, undefined, [], [1], "text", 3, true])(
		"%j is no set of answers",
		(answers) => {
			expect(checkAnswers(instrument, answers)).toMatchObject([
				{ path: "/answers", code: "answers-not-an-object" },
			]);
		},
	);

	test("the list of faults has an end", () => {
		const ids = Array.from({ length: 10_000 }, (_, i) => [`zz_${i}`, 1]);
		const faults = checkAnswers(instrument, Object.fromEntries(ids));
		expect(faults).toHaveLength(50);
	});

	test("no fault repeats an answer", () => {
		const secret = "Mrs Jones of 12 High Street";
		const faults = checkAnswers(instrument, { a: secret, b: secret });
		expect(faults).toHaveLength(2);
		expect(JSON.stringify(faults)).not.toContain("Jones");
	});
});

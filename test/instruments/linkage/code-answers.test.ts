import { describe, expect, test } from "vitest";
import {
	codeAnswer,
	codeAnswers,
	joinCode,
	splitCode,
	withoutEachAnswer,
} from "#instruments/linkage/code-answers.ts";
import {
	codeQuestionKeys,
	questionsOf,
	usualCodeQuestions,
} from "#instruments/linkage/code-questions.ts";

const letter = { kind: "letter" } as const;
const day = { kind: "two-digit", max: 31 } as const;
const count = { kind: "count", max: 20 } as const;

describe("an answer", () => {
	test.each([
		["m", "M"],
		[" M. ", "M"],
		["é", "E"],
		["ｍ", "M"],
		["ı", "I"],
		["İ", "I"],
		["م", "م"],
		["д", "Д"],
		["हि", "हि"],
		["xx", "XX"],
	])("of one letter takes %j as %j", (typed, expected) => {
		expect(codeAnswer(letter, typed)).toBe(expected);
	});

	test.each(["", " ", "-", "31", "7", "Anna", "M2", "ß"])(
		"of one letter refuses %j",
		(typed) => {
			expect(codeAnswer(letter, typed)).toBeNull();
		},
	);

	test.each([
		["7", "07"],
		["07", "07"],
		[" 31 ", "31"],
		["٣١", "31"],
		["०७", "07"],
		["XX", "XX"],
	])("of a day takes %j as %j", (typed, expected) => {
		expect(codeAnswer(day, typed)).toBe(expected);
	});

	test.each(["", "0", "00", "32", "007", "M", "七"])(
		"of a day refuses %j",
		(typed) => {
			expect(codeAnswer(day, typed)).toBeNull();
		},
	);

	test("of a number of people may be nought", () => {
		expect(codeAnswer(count, "0")).toBe("00");
		expect(codeAnswer(count, "20")).toBe("20");
		expect(codeAnswer(count, "21")).toBeNull();
	});
});

describe("a code", () => {
	const questions = questionsOf(usualCodeQuestions);

	test("comes out of its own text unchanged", () => {
		const answers = codeAnswers(questions, ["m", "7", "2", "l", "xx"]);
		expect(answers).toEqual(["M", "07", "02", "L", "XX"]);
		const code = joinCode(answers.map(String));
		expect(code).toBe("M-07-02-L-XX");
		expect(codeAnswers(questions, splitCode(code))).toEqual(answers);
	});

	test("with a part missing has a fault there and nowhere else", () => {
		expect(codeAnswers(questions, ["m", "", "2", "l"])).toEqual([
			"M",
			null,
			"02",
			"L",
			null,
		]);
	});

	test("that differs in one answer has one part-code in common, at its place", () => {
		const one = withoutEachAnswer(["M", "07", "02", "L"]);
		const other = withoutEachAnswer(["M", "07", "03", "L"]);
		expect(one.map((part, place) => part === other[place])).toEqual([
			false,
			false,
			true,
			false,
		]);
	});
});

test("every question has a key of its own, and the usual ones are among them", () => {
	expect(new Set(codeQuestionKeys).size).toBe(codeQuestionKeys.length);
	expect(questionsOf(usualCodeQuestions)).toHaveLength(5);
});

import { expect, it } from "vitest";
import { usualCodeQuestions } from "#instruments/linkage/code-questions.ts";
import {
	codeFields,
	isAnybodys,
	ownCodeFrom,
	unusableFields,
} from "../../../client/respond/journey/own-code.ts";

const fields = codeFields(usualCodeQuestions, "en");
const faulty = (...typed: string[]) =>
	unusableFields(fields, typed).map(({ id }) => id);

it("asks the survey's questions in their order", () => {
	expect(fields.map(({ id }) => id)).toEqual([
		"code-mother-first-name",
		"code-birth-day",
		"code-older-siblings",
		"code-birth-town",
		"code-middle-name",
	]);
	expect(fields[1]?.question).toBe("The day of the month you were born");
});

it("takes a letter, a day and a number, in any script, and XX for what is not known", () => {
	expect(faulty("m", "7", "0", "é", "xx")).toEqual([]);
	expect(faulty("م", "٠٧", "२", "Д", "XX")).toEqual([]);
});

it("names the fields that cannot be used", () => {
	expect(faulty()).toHaveLength(5);
	expect(faulty("Anna", "32", "two", "3", "")).toEqual(
		fields.map(({ id }) => id),
	);
	expect(faulty("a", "0", "1", "l", "k")).toEqual(["code-birth-day"]);
});

it("makes the same code of the same answers, however they are typed", () => {
	const one = ownCodeFrom(usualCodeQuestions, ["m", " 7", "2", "É", "xx"]);
	expect(one).toBe("M-07-02-E-XX");
	expect(ownCodeFrom(usualCodeQuestions, ["M", "٠٧", "02", "e", "XX"])).toBe(
		one,
	);
});

it("refuses a code that others would have too", () => {
	const unknown = ["XX", "XX", "XX", "XX", "XX"];
	expect(isAnybodys(usualCodeQuestions, unknown)).toBe(true);
	expect(isAnybodys(usualCodeQuestions, unknown.with(0, "m"))).toBe(true);
	expect(
		isAnybodys(usualCodeQuestions, unknown.with(0, "m").with(1, "7")),
	).toBe(false);
});

it("takes a code that is made up freely as it is typed", () => {
	const [field] = codeFields(null, "en");
	expect(field).toMatchObject({ id: "code-free", form: { kind: "free" } });
	const free = codeFields(null, "en");
	expect(unusableFields(free, [" -- "])).toEqual(free);
	expect(unusableFields(free, ["blue heron"])).toEqual([]);
	expect(ownCodeFrom(null, ["blue heron"])).toBe("blue heron");
});

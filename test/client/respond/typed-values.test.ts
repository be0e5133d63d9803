import { describe, expect, it } from "vitest";
import {
	dateFrom,
	datePartsOf,
} from "../../../client/respond/questions/date-value.ts";
import { numberFrom } from "../../../client/respond/questions/number-value.ts";

describe("numberFrom", () => {
	it.each([
		["12", 12],
		[" 3.5 ", 3.5],
		["-2", -2],
		["0", 0],
		["007", 7],
	])("reads %j", (typed, value) => {
		expect(numberFrom(typed, "en")).toBe(value);
	});

	it.each(["abc", "1,5", "3.", "1e3", "0x10", "12 visits"])(
		"keeps %j as it was typed",
		(typed) => {
			expect(numberFrom(typed, "en")).toBe(typed);
		},
	);

	it.each([
		["٣٥", "ar", 35],
		["٣٫٥", "ar", 3.5],
		["-۱۲", "ur", -12],
		["3,5", "pl", 3.5],
		["3.5", "pl", 3.5],
	])("reads %j in %s", (typed, language, value) => {
		expect(numberFrom(typed, language)).toBe(value);
	});

	it("is nothing when nothing was typed", () => {
		expect(numberFrom("  ", "en")).toBeUndefined();
	});
});

describe("dateFrom", () => {
	it("makes an ISO date, with zeros where they belong", () => {
		expect(dateFrom({ day: "7", month: "3", year: "2026" })).toBe("2026-03-07");
	});

	it("reads the digits of any script", () => {
		expect(dateFrom({ day: "٧", month: "۳", year: "٢٠٢٦" })).toBe("2026-03-07");
	});

	it("is nothing when nothing was typed", () => {
		expect(dateFrom({ day: "", month: " ", year: "" })).toBeUndefined();
	});

	it.each([
		{ day: "31", month: "02", year: "2026" },
		{ day: "12", month: "", year: "" },
		{ day: "", month: "March", year: "26" },
	])("keeps %j, so that it is seen again", (parts) => {
		expect(datePartsOf(dateFrom(parts))).toEqual(parts);
	});
});

import { describe, expect, test } from "vitest";
import { checkDefinition } from "#instruments/check-definition.ts";
import { toSurveyJs } from "#instruments/formats/surveyjs.ts";
import { sectionAt } from "#instruments/section-at.ts";
import {
	both,
	information,
	sampleInstrument,
	single,
} from "./sample-instrument.ts";

const sections = [
	{ id: "one", title: both("One"), text: both("About one") },
	{ id: "two", title: both("Two") },
];
const instrument = sampleInstrument({
	sections,
	items: [
		single("a", { section: "one" }),
		single("b", { section: "one" }),
		{ ...information("c"), section: "two" },
		single("d"),
	],
});
const [a, b, c, d] = instrument.items;
if (!a || !b || !c || !d) throw new Error("The sample has four items.");

test("a section's text is shown with the first of its questions that is shown", () => {
	const [one] = sections;
	expect(sectionAt(instrument, [a, b], a)).toEqual({
		title: one?.title,
		text: one?.text,
	});
	expect(sectionAt(instrument, [a, b], b)).toEqual({ title: one?.title });
	expect(sectionAt(instrument, [b], b)?.text).toEqual(one?.text);
	expect(sectionAt(instrument, [c], c)).toEqual({ title: both("Two") });
	expect(sectionAt(instrument, [d], d)).toBeUndefined();
});

test("survey-core's pages carry the heading", () => {
	expect(toSurveyJs(instrument, "cy").pages.map(({ title }) => title)).toEqual([
		"One (cy)",
		"One (cy)",
		"Two (cy)",
		undefined,
	]);
});

describe("the check of sections", () => {
	const faultsOf = (parts: object) =>
		checkDefinition({ ...instrument, ...parts }).map(({ path, code }) => [
			path,
			code,
		]);

	test("finds no fault where each has questions that follow one another", () => {
		expect(faultsOf({})).toEqual([]);
	});

	test("finds one that is not there, is empty, twice there, or interrupted", () => {
		expect(faultsOf({ sections: sections.slice(0, 1) })).toEqual([
			["/items/2/section", "unknown-section"],
		]);
		expect(faultsOf({ items: [a, b, d] })).toEqual([
			["/sections/1", "empty-section"],
		]);
		expect(faultsOf({ sections: [...sections, sections[1]] })).toEqual([
			["/sections/2/id", "duplicate-id"],
		]);
		expect(faultsOf({ items: [a, c, b, d] })).toEqual([
			["/items/2/section", "section-interrupted"],
		]);
	});
});

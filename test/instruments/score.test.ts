import { describe, expect, test } from "vitest";
import type { Answers, Option, Scale } from "#instruments/definition.ts";
import { score } from "#instruments/score.ts";
import {
	both,
	question,
	sampleInstrument,
	scale,
	single,
} from "./sample-instrument.ts";

/** Scores one scale of the sample instrument. */
function scoreOne(parts: Partial<Scale>, answers: Answers) {
	return score(sampleInstrument({ scales: [scale(parts)] }), answers).total;
}

describe("rules", () => {
	test("a mean is of the items answered", () => {
		expect(scoreOne({}, { a: 1, b: 2, c: 4 })).toEqual({
			value: 7 / 3,
			answered: 3,
			of: 4,
		});
	});

	test("a sum adds up", () => {
		const rule = { rule: "sum", missing: { maxMissing: 0 } } as const;
		expect(scoreOne(rule, { a: 1, b: 2, c: 4, d: 5 })?.value).toBe(12);
	});

	test("a sum gives a missing item the mean of the others", () => {
		const rule = { rule: "sum", impute: "person-mean" } as const;
		expect(scoreOne(rule, { a: 1, b: 4 })?.value).toBe(10);
	});

	test("pomp is the percentage of the maximum possible", () => {
		const answers = { a: 1, b: 2, c: 5 };
		expect(scoreOne({ rule: "pomp" }, answers)?.value).toBe(500 / 12);
	});

	test("a scale of one item scores it", () => {
		const parts = { items: ["a"], missing: { minAnswered: 1 } };
		expect(scoreOne(parts, { a: 4 })?.value).toBe(4);
	});
});

describe("reversed items", () => {
	const reversed = sampleInstrument({
		items: [single("a", { reverse: true }), single("b")],
		scales: [scale({ items: ["a", "b"], missing: { minAnswered: 1 } })],
	});

	test("count from the other end, before anything else", () => {
		expect(score(reversed, { a: 1, b: 1 }).total?.value).toBe(3);
		expect(score(reversed, { a: 2 }).total?.value).toBe(4);
	});

	test("ratings reverse on their own range", () => {
		const instrument = sampleInstrument({
			items: [
				{
					...question("a"),
					type: "rating",
					min: 0,
					max: 10,
					minLabel: both("Never"),
					maxLabel: both("Always"),
					reverse: true,
				},
			],
			scales: [scale({ items: ["a"], missing: { minAnswered: 1 } })],
		});
		expect(score(instrument, { a: 3 }).total?.value).toBe(7);
	});
});

describe("missing answers", () => {
	test("exactly half answered is scored, one fewer is not", () => {
		expect(scoreOne({}, { a: 4, b: 2 })?.value).toBe(3);
		expect(scoreOne({}, { a: 4 })).toEqual({
			value: null,
			reason: "too-few-answered",
			answered: 1,
			of: 4,
		});
	});

	test("maxMissing counts the items left out", () => {
		const parts = { missing: { maxMissing: 1 } };
		expect(scoreOne(parts, { a: 4, b: 4, c: 1 })?.value).toBe(3);
		expect(scoreOne(parts, { a: 4, b: 4 })?.value).toBeNull();
	});

	test("an answer without a value is missing, but it is an answer", () => {
		const answers = { a: "NA", b: "NA", c: "NA", d: "NA" };
		expect(scoreOne({}, answers)).toEqual({
			value: null,
			reason: "too-few-answered",
			answered: 0,
			of: 4,
		});
	});

	test("nothing answered has a reason of its own", () => {
		const expected = { value: null, reason: "nothing-answered" };
		expect(scoreOne({}, {})).toMatchObject(expected);
	});

	test("a scale whose items are all hidden was not asked", () => {
		const showIf = { item: "a", is: 5 };
		const instrument = sampleInstrument({
			items: [single("a"), single("b", { showIf }), single("c", { showIf })],
			scales: [scale({ items: ["b", "c"] })],
		});
		const expected = { value: null, reason: "not-asked" };
		expect(score(instrument, { a: 1 }).total).toMatchObject(expected);
		expect(score(instrument, { a: 5, b: 2, c: 4 }).total?.value).toBe(3);
	});

	test("a hidden item is missing even where it carries an answer", () => {
		const instrument = sampleInstrument({
			items: [single("a"), single("b", { showIf: { item: "a", is: 5 } })],
			scales: [scale({ items: ["a", "b"], missing: { minAnswered: 1 } })],
		});
		expect(score(instrument, { a: 1, b: 5 }).total).toMatchObject({
			value: 1,
			answered: 1,
		});
	});

	test("recode gives a code without a value one", () => {
		const parts = { recode: { NA: 1 }, missing: { minAnswered: 4 } };
		expect(scoreOne(parts, { a: 5, b: 5, c: 5, d: "NA" })?.value).toBe(4);
	});
});

describe("top-share", () => {
	const parts = { rule: "top-share", range: { min: 0, max: 100 } } as const;

	test("is the percentage of answered items at the highest code", () => {
		expect(scoreOne(parts, { a: 5, b: 4, c: 1 })?.value).toBe(100 / 3);
	});

	test("is at the codes named, where they are", () => {
		const two = { ...parts, codes: [4, 5] };
		expect(scoreOne(two, { a: 5, b: 4, c: 1, d: "NA" })?.value).toBe(200 / 3);
	});

	test("the top of a reversed item is its lowest code", () => {
		const instrument = sampleInstrument({
			items: [single("a", { reverse: true }), single("b")],
			scales: [scale({ ...parts, items: ["a", "b"] })],
		});
		expect(score(instrument, { a: 1, b: 1 }).total?.value).toBe(50);
	});
});

describe("count", () => {
	const flags: Option[] = [
		{ code: "late_medicine", label: both("Medicine late") },
		{ code: "late_checks", label: both("Checks late") },
		{ code: "none", label: both("None of these"), exclusive: true },
		{ code: "DK", label: both("Don't know"), kind: "dont-know" },
	];
	const tickList = (parts: Partial<Scale> = {}) =>
		sampleInstrument({
			responseSets: {
				flags: { options: flags },
				agree: sampleInstrument().responseSets.agree ?? { options: [] },
			},
			items: [
				{ ...question("a"), type: "multiple", responseSet: "flags" },
				single("b"),
			],
			scales: [
				scale({
					rule: "count",
					items: ["a"],
					missing: { minAnswered: 1 },
					...parts,
				}),
			],
		});
	const count = (answers: Answers, parts: Partial<Scale> = {}) =>
		score(tickList(parts), answers).total;

	test("is how many options were chosen", () => {
		expect(count({ a: ["late_checks", "late_medicine"] })?.value).toBe(2);
	});

	test("none of these is 0; don't know and no answer are missing", () => {
		expect(count({ a: ["none"] })?.value).toBe(0);
		expect(count({ a: ["DK"] })).toMatchObject({ reason: "too-few-answered" });
		expect(count({})).toMatchObject({ reason: "nothing-answered" });
	});

	test("counts the named codes alone, of single items too", () => {
		const parts = { items: ["a", "b"], codes: ["late_checks", 4, 5] };
		const both = { a: ["late_checks", "late_medicine"], b: 4 };
		expect(count(both, parts)?.value).toBe(2);
		expect(count({ a: ["late_medicine"], b: 3 }, parts)?.value).toBe(0);
		expect(count({ b: "NA" }, parts)?.value).toBeNull();
	});

	test("may count an answer without a value by name", () => {
		expect(count({ b: "NA" }, { items: ["b"], codes: ["NA"] })?.value).toBe(1);
	});
});

describe("a scale of scales", () => {
	const stages = sampleInstrument({
		scales: [
			scale({
				id: "overall",
				items: undefined,
				scales: ["first", "second"],
				range: { min: 0, max: 100 },
			}),
			scale({ id: "first", rule: "pomp", items: ["a", "b"] }),
			scale({ id: "second", rule: "pomp", items: ["c", "d"] }),
		],
	});

	test("is made from the scores, though they are declared after it", () => {
		const scores = score(stages, { a: 5, b: 4, c: 1, d: 2 });
		expect(scores.overall).toEqual({ value: 50, answered: 2, of: 2 });
		expect(Object.keys(scores)).toEqual(["overall", "first", "second"]);
	});

	test("says that too few of its scores could be given", () => {
		expect(score(stages, { a: 5, b: 4, c: 1 }).overall).toEqual({
			value: null,
			reason: "too-few-scales",
			answered: 1,
			of: 2,
		});
	});

	test("with nothing answered says so", () => {
		expect(score(stages, {}).overall).toMatchObject({
			reason: "nothing-answered",
		});
	});

	test("may be scored from some of them", () => {
		const [overall, ...rest] = stages.scales;
		const scales = [{ ...overall, missing: { minAnswered: 1 } } as Scale];
		const some = { ...stages, scales: [...scales, ...rest] };
		expect(score(some, { a: 5, b: 4 }).overall?.value).toBe(87.5);
	});
});

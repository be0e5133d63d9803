import { describe, expect, it } from "vitest";
import { checkAnswers } from "#instruments/check-answers.ts";
import { checkDefinition } from "#instruments/check-definition.ts";
import type {
	Instrument,
	RankingItem,
	SliderItem,
} from "#instruments/definition.ts";
import { score } from "#instruments/score.ts";
import { sliderSteps, sliderValue } from "#instruments/values.ts";
import { randomNumbers } from "./random-answers.ts";
import {
	both,
	question,
	sampleInstrument,
	scale,
} from "./sample-instrument.ts";

const codes = [1, 2, 3, "x"];
const options = codes.map((code) => ({ code, label: both(`Option ${code}`) }));

function ranking(parts: Partial<RankingItem> = {}): Instrument {
	return sampleInstrument({
		responseSets: { wishes: { options } },
		items: [
			{ ...question("r"), type: "ranking", responseSet: "wishes", ...parts },
		],
	});
}

function slider(
	parts: Partial<SliderItem> = {},
	more: Partial<Instrument> = {},
): Instrument {
	const ends = { minLabel: both("None"), maxLabel: both("Worst") };
	return sampleInstrument({
		responseSets: {},
		items: [
			{
				...question("s"),
				type: "slider",
				min: 0,
				max: 100,
				step: 1,
				...ends,
				...parts,
			},
		],
		...more,
	});
}

const faults = (instrument: Instrument, answers: object) =>
	checkAnswers(instrument, answers).map(({ code }) => code);
const flaws = (instrument: Instrument) =>
	checkDefinition(instrument).map(({ code }) => code);

describe("a ranking", () => {
	it.each([
		[[1, 2, 3, "x"], []],
		[["x"], []],
		[[], ["nothing-chosen"]],
		[[1, 1], ["chosen-twice"]],
		[[1, 4], ["code-not-on-the-list"]],
		[["1"], ["code-not-on-the-list"]],
		[[null], ["code-not-on-the-list"]],
		[[1, 2, 3, "x", 1], ["chosen-twice"]],
		[1, ["wrong-type"]],
	])("answered %j has the faults %j", (answer, expected) => {
		expect(faults(ranking(), { r: answer })).toEqual(expected);
	});

	it("takes as many as are asked for, and all of them where it must be answered", () => {
		const two = ranking({ ranks: 2, required: true });
		expect(faults(two, { r: [3, 1] })).toEqual([]);
		expect(faults(two, { r: [3, 1, 2] })).toEqual(["too-many-ranked"]);
		expect(faults(two, { r: [3] })).toEqual(["too-few-ranked"]);
		expect(faults(two, {})).toEqual(["required"]);
	});

	it("has no answer where it is hidden", () => {
		const first = { ...question("a"), type: "number" as const };
		const base = ranking({ showIf: { item: "a", is: 1 } });
		const hidden = { ...base, items: [first, ...base.items] };
		expect(flaws(hidden)).toEqual([]);
		expect(faults(hidden, { a: 2, r: [1] })).toEqual(["hidden-item"]);
		expect(faults(hidden, { a: 1, r: [1] })).toEqual([]);
	});

	it("is defined with options that can stand in an order", () => {
		expect(flaws(ranking({ ranks: 4 }))).toEqual([]);
		expect(flaws(ranking({ ranks: 5 }))).toEqual(["too-many-ranks"]);
		const one = ranking();
		one.responseSets = { wishes: { options: options.slice(0, 1) } };
		expect(flaws(one)).toEqual(["nothing-to-rank"]);
		const none = { code: "none", label: both("None"), exclusive: true };
		const exclusive = ranking();
		exclusive.responseSets = { wishes: { options: [...options, none] } };
		expect(flaws(exclusive)).toEqual(["ranking-with-exclusive-option"]);
	});
});

describe("a slider", () => {
	it("takes each of its steps and nothing between or beyond them", () => {
		const random = randomNumbers(7);
		for (let round = 0; round < 200; round++) {
			const step = [0.1, 0.25, 1, 5][Math.floor(random() * 4)] ?? 1;
			const count = 1 + Math.floor(random() * 200);
			const min = Math.round((random() - 0.5) * 100);
			const max = sliderValue({ min, step }, count);
			const instrument = slider({ min, max, step });
			expect(flaws(instrument)).toEqual([]);
			const steps = Math.floor(random() * (count + 1));
			const s = sliderValue({ min, step }, steps);
			expect(sliderSteps({ min, step }, s)).toBe(steps);
			expect(faults(instrument, { s })).toEqual([]);
			expect(faults(instrument, { s: max + step })).toEqual([
				"number-out-of-range",
			]);
			expect(faults(instrument, { s: min + step * 0.4 })).toEqual(["off-step"]);
		}
	});

	it.each(["5", true, Number.NaN, [5]])("does not take %j", (s) => {
		expect(faults(slider(), { s })).toEqual(["wrong-type"]);
	});

	it("is defined with steps that lead from end to end", () => {
		expect(flaws(slider({ step: 7 }))).toEqual(["uneven-steps"]);
		expect(flaws(slider({ step: 0.01 }))).toEqual(["uneven-steps"]);
		expect(flaws(slider({ max: 0 }))).toEqual(["empty-range"]);
	});

	it("is scored reversed as min + max - x", () => {
		const total = scale({
			rule: "pomp",
			items: ["s"],
			missing: { minAnswered: 1 },
			range: { min: 0, max: 100 },
		});
		const instrument = slider(
			{ min: 10, max: 50, step: 10, reverse: true },
			{ scales: [total] },
		);
		expect(flaws(instrument)).toEqual([]);
		expect(score(instrument, { s: 20 }).total).toMatchObject({ value: 75 });
		expect(score(instrument, { s: 50 }).total).toMatchObject({ value: 0 });
	});
});

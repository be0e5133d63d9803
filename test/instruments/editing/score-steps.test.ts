import { expect, test } from "vitest";
import { scoreSteps } from "#instruments/editing/score-steps.ts";
import { sampleInstrument, scale, single } from "../sample-instrument.ts";

const items = [
	single("a"),
	single("b", { reverse: true }),
	single("c", { showIf: { item: "a", is: 5 } }),
	single("d"),
];

test("each part says what it is worth, turned round, recoded or missing", () => {
	const own = scale({ recode: { NA: 1 } });
	const instrument = sampleInstrument({ items, scales: [own] });
	const { steps, score, needed } = scoreSteps(instrument, own, {
		a: 4,
		b: 2,
		d: "NA",
	});
	expect(steps).toEqual([
		{ id: "a", answer: 4, worth: 4, isReversed: false, isAsked: true },
		{ id: "b", answer: 2, worth: 4, isReversed: true, isAsked: true },
		{ id: "c", worth: null, isReversed: false, isAsked: false },
		{ id: "d", answer: "NA", worth: 1, isReversed: false, isAsked: true },
	]);
	expect(score).toEqual({ value: 3, answered: 3, of: 4 });
	expect(needed).toBe(2);
});

test("a scale of scales shows the scores that it is made from, beside broken ones", () => {
	const { items: _, ...all } = scale({ id: "all", scales: ["total"] });
	const whole = { ...all, missing: { minAnswered: 1 } };
	const circle = { ...all, id: "circle", scales: ["circle"] };
	const instrument = sampleInstrument({ scales: [whole, scale(), circle] });
	const { steps, score } = scoreSteps(instrument, whole, { a: 2, b: 4 });
	expect(steps).toEqual([
		{ id: "total", worth: 3, isReversed: false, isAsked: true },
	]);
	expect(score).toMatchObject({ value: 3 });
});

test("nothing answered says why there is no score", () => {
	const instrument = sampleInstrument({ scales: [scale()] });
	const { score } = scoreSteps(instrument, scale(), {});
	expect(score).toMatchObject({ value: null, reason: "nothing-answered" });
});

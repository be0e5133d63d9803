import { expect, it } from "vitest";
import {
	countOne,
	MOST,
	questionTimesFaults,
	timeOf,
} from "#instruments/trial/question-times.ts";
import { information, sampleInstrument, single } from "../sample-instrument.ts";

const instrument = sampleInstrument({ items: [single("a"), information("i")] });
const time = { seconds: 3, visits: 1 };

it("counts seconds and visits of each question apart", () => {
	const once = countOne({}, "a", "visits");
	const twice = countOne(once, "a", "seconds");
	expect(countOne(twice, "b", "visits")).toEqual({
		a: { seconds: 1, visits: 1 },
		b: { seconds: 0, visits: 1 },
	});
	expect(once).toEqual({ a: { seconds: 0, visits: 1 } });
});

it("stops counting at the most that is taken in", () => {
	const full = { a: { ...MOST } };
	expect(countOne(full, "a", "seconds")).toEqual(full);
	expect(countOne(full, "a", "visits")).toEqual(full);
});

it("takes no question's name for something that every object has", () => {
	expect(timeOf({}, "constructor")).toBeUndefined();
	expect(countOne({}, "constructor", "visits").constructor).toEqual({
		seconds: 0,
		visits: 1,
	});
});

it("finds times of what is no question, information pages among them", () => {
	expect(questionTimesFaults(instrument, { a: time })).toEqual([]);
	for (const id of ["i", "b", "constructor"])
		expect(questionTimesFaults(instrument, { a: time, [id]: time })).toEqual([
			expect.objectContaining({
				path: `/questionTimes/${id}`,
				code: "unknown-question",
			}),
		]);
});

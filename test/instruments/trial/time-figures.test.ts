import { expect, it } from "vitest";
import type { QuestionTimes } from "#instruments/trial/question-times.ts";
import { timeFigures } from "#instruments/trial/time-figures.ts";
import { information, sampleInstrument, single } from "../sample-instrument.ts";

const instrument = sampleInstrument({
	items: [single("a"), information("i"), single("b")],
});

/** What so many seconds each on the question, and visits, come to. */
const on = (item: string, seconds: readonly number[], visits = 1) =>
	seconds.map(
		(value): QuestionTimes => ({ [item]: { seconds: value, visits } }),
	);

it("gives the quartiles, and the share who came back, of each question", () => {
	const once = on("a", [4, 6, 8]);
	const twice = on("a", [10, 30], 2);
	const [a, b, ...rest] = timeFigures(instrument, [...twice, ...once]);
	expect(rest).toEqual([]);
	// As R's quantile(c(4, 6, 8, 10, 30)) has them.
	expect(a).toEqual({
		item: "a",
		people: 5,
		seconds: { q1: 6, median: 8, q3: 10 },
		returnedShare: 0.4,
		expectedSeconds: 10,
		isLong: false,
	});
	expect(b).toMatchObject({ item: "b", people: 0, seconds: null });
});

it("tells nothing of four people or fewer", () => {
	const [a] = timeFigures(instrument, on("a", [90, 90, 90, 90], 3));
	expect(a).toMatchObject({
		people: 4,
		seconds: null,
		returnedShare: null,
		isLong: false,
	});
});

it.each([
	[20, false],
	[21, true],
])("of a median of %i seconds where 10 are expected", (median, isLong) => {
	const [a] = timeFigures(instrument, on("a", [1, 1, median, 99, 99]));
	expect(a?.isLong).toBe(isLong);
});

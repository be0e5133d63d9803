import { expect, test } from "vitest";
import { describe as describeSample } from "#instruments/statistics/describe.ts";
import { weighValues } from "#instruments/statistics/weighted.ts";
import { expectAgreement } from "./agreement.ts";
import { twelvePairs } from "./reference-data.ts";
import { randomScores, seededRandom, shuffled } from "./seeded-random.ts";

test("twelve scores before", () => {
	expectAgreement(describeSample(weighValues(twelvePairs.before)), {
		n: 12,
		mean: 4,
		sd: 1.8586407545691703,
		median: 4,
		q1: 2.75,
		q3: 5.25,
		min: 1,
		max: 7,
		ciLow: 2.8190757,
		ciHigh: 5.1809243,
	});
});

test("median of the twelve changes is 2, zero changes included", () => {
	const changes = twelvePairs.after.map(
		(after, person) => after - (twelvePairs.before[person] ?? 0),
	);
	expect(describeSample(weighValues(changes)).median).toBe(2);
});

test("counts say the same as the values written out, in any order", () => {
	const random = seededRandom(3);
	const values = randomScores(random, 200, 10, 50);
	const description = describeSample(weighValues(values));
	const unordered = shuffled(values, random).map((value) => ({
		value,
		count: 1,
	}));
	expect(describeSample(unordered)).toEqual(description);
});

test("a shift moves the places and leaves the spread", () => {
	const values = randomScores(seededRandom(4), 60, 0, 20);
	const { mean, sd, median, q1, ciLow } = describeSample(weighValues(values));
	const moved = describeSample(weighValues(values.map((x) => x + 100)));
	expectAgreement(
		moved,
		{
			sd,
			mean: Number(mean) + 100,
			median: Number(median) + 100,
			q1: Number(q1) + 100,
			ciLow: Number(ciLow) + 100,
		},
		1e-12,
	);
});

test("nothing to describe", () => {
	const description = describeSample([]);
	expect(description).toMatchObject({ n: 0, mean: null, q1: null, min: null });
	expect(new Set(Object.values(description.reasons))).toEqual(
		new Set(["no-values"]),
	);
});

test("one value has a place and no spread", () => {
	expect(describeSample(weighValues([4]))).toEqual({
		n: 1,
		mean: 4,
		sd: null,
		median: 4,
		q1: 4,
		q3: 4,
		min: 4,
		max: 4,
		ciLow: null,
		ciHigh: null,
		reasons: {
			sd: "too-few-values",
			ciLow: "too-few-values",
			ciHigh: "too-few-values",
		},
	});
});

test("when all are equal the interval is not known, and not of width 0", () => {
	expect(describeSample([{ value: 5, count: 9 }])).toMatchObject({
		sd: 0,
		ciLow: null,
		reasons: { ciLow: "no-variation", ciHigh: "no-variation" },
	});
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])("%s is refused", (value) => {
	expect(() => describeSample([{ value, count: 1 }])).toThrow(RangeError);
});

test("values whose squares overflow are refused", () => {
	expect(() => describeSample(weighValues([1e300, -1e300]))).toThrow(
		RangeError,
	);
});

import { expect, test } from "vitest";
import { topBox } from "#instruments/statistics/top-box.ts";
import { weighValues } from "#instruments/statistics/weighted.ts";
import { wilsonInterval } from "#instruments/statistics/wilson-interval.ts";
import { seededRandom, shuffled } from "./seeded-random.ts";

const options = [1, 2, 3, 4, 5];
const answers = [5, 5, 4, 3, 5, 1, 4, 5];

test("the highest option alone is the top box", () => {
	expect(topBox(weighValues(answers), options)).toEqual({
		name: "top box",
		n: 8,
		count: 4,
		...wilsonInterval(4, 8),
	});
});

test("the highest two have a name of their own", () => {
	expect(topBox(weighValues(answers), options, 2)).toMatchObject({
		name: "top two boxes",
		count: 6,
		proportion: 0.75,
	});
});

test("order of answers and options, and the codes, do not matter", () => {
	const random = seededRandom(3);
	const whole = topBox(weighValues(answers), options);
	expect(
		topBox(weighValues(shuffled(answers, random)), shuffled(options, random)),
	).toEqual(whole);
	expect(
		topBox(
			weighValues(answers.map((code) => 25 * code)),
			options.map((code) => 25 * code),
		),
	).toEqual(whole);
});

test("nobody chose the top, and nobody answered", () => {
	expect(topBox(weighValues([1, 2]), options)).toMatchObject({
		count: 0,
		proportion: 0,
	});
	expect(topBox([], options)).toMatchObject({
		n: 0,
		proportion: null,
		reasons: { proportion: "no-values" },
	});
});

test("an answer that is no option is refused", () => {
	expect(() => topBox(weighValues([9]), options)).toThrow("9 is no option");
});

test.each([
	[[], 1],
	[[1], 1],
	[[1, 2], 2],
	[[3, 3], 1],
] as const)("options %j have no %d on top", (codes, boxes) => {
	expect(() => topBox([], codes, boxes)).toThrow(RangeError);
});

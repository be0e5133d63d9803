import { expect, test } from "vitest";
import { corrected, textOf } from "../../../client/studio/rights/corrected.ts";
import {
	both,
	question,
	sampleInstrument,
	single,
} from "../../instruments/sample-instrument.ts";

const instrument = sampleInstrument({
	items: [
		single("a"),
		single("b", { showIf: { item: "a", is: 1 } }),
		{ ...question("many"), type: "multiple", responseSet: "agree" },
		{
			...question("stars"),
			type: "rating",
			min: 0,
			max: 10,
			minLabel: both("Poor"),
			maxLabel: both("Good"),
		},
		{ ...question("words"), type: "text" },
	],
});
const answers = { a: 1, b: 2, many: [1, "NA"], stars: 7, words: "Thanks" };

const put = (id: string, typed: string) =>
	corrected(instrument, answers, id, typed);

test("what is typed becomes the value that the item takes", () => {
	expect(put("many", " 2, NA").answers.many).toEqual([2, "NA"]);
	expect(put("stars", "8").answers.stars).toBe(8);
	expect(put("words", " 8 ").answers.words).toBe("8");
	expect(put("a", "1")).toEqual({ answers, hidden: 0 });
});

test("what the item does not take is left for the server to refuse", () => {
	expect(put("b", "9").answers.b).toBe("9");
});

test("nothing typed takes the answer out", () => {
	expect(put("stars", " ").answers).not.toHaveProperty("stars");
});

test("answers to questions that are then not asked go with it, and are counted", () => {
	const { answers, hidden } = put("a", "2");
	expect(hidden).toBe(1);
	expect(answers).not.toHaveProperty("b");
	expect(answers.a).toBe(2);
});

test("an answer is shown as it is typed", () => {
	expect(textOf(answers.many)).toBe("1, NA");
	expect(textOf(undefined)).toBe("");
});

import { expect, test } from "vitest";
import { itemsFromText } from "#instruments/editing/items-from-text.ts";
import { sampleInstrument } from "../sample-instrument.ts";

test("each line is a question; numbers, bullets and empty lines are left out", () => {
	const text =
		"1. Were you heard?\r\n\n  (2) Was it clear?\n- Was it kind?\n• 3 nurses came\nA) Was it soon?";
	const items = itemsFromText(sampleInstrument(), text, "agree", "en");
	expect(items.map((item) => item.text)).toEqual(
		[
			"Were you heard?",
			"Was it clear?",
			"Was it kind?",
			"3 nurses came",
			"Was it soon?",
		].map((en) => ({ en })),
	);
	expect(items[0]).toEqual({
		id: "were_you_heard",
		topic: { en: "Were you heard" },
		text: { en: "Were you heard?" },
		type: "single",
		responseSet: "agree",
	});
});

test("ids are free and differ, in any script; a long line gives a short topic", () => {
	const text = `Clear?\nClear?\nهل كان واضحا؟\n${"word ".repeat(30)}`;
	const items = itemsFromText(sampleInstrument(), text, "agree", "ar");
	expect(items.map(({ id }) => id)).toEqual([
		"clear",
		"clear_2",
		"question",
		"word_word_word_word_word_word",
	]);
	expect(items[2]?.text).toEqual({ ar: "هل كان واضحا؟" });
	expect(items[3]?.topic.ar?.length).toBeLessThanOrEqual(60);
});

test("nothing gives nothing", () => {
	expect(itemsFromText(sampleInstrument(), " \n\n", "agree", "en")).toEqual([]);
});

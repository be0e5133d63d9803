import { expect, it } from "vitest";
import { wordsIn } from "../../../client/respond/words.ts";

it("fills in the places of a sentence", () => {
	const { say } = wordsIn("en");
	expect(say("progress", { number: 3, total: 12 })).toBe("Question 3 of 12");
});

it("marks our words where the page is in another language", () => {
	expect(wordsIn("en-GB").mark).toEqual({});
	expect(wordsIn("ar").mark).toEqual({ lang: "en", dir: "ltr" });
	expect(wordsIn("ar").say("back")).toBe("Back");
});

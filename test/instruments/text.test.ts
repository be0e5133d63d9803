import { expect, test } from "vitest";
import { inLanguage } from "#instruments/text.ts";

const text = { en: "Yes", cy: "Ie", "pt-BR": "Sim", pt: "Pois" };

test.each([
	["cy", "Ie"],
	["pt-BR", "Sim"],
	["pt-PT", "Pois"],
	["cy-GB", "Ie"],
	["ur", "Yes"],
	["constructor", "Yes"],
	["", "Yes"],
])("in %j it is %j", (language, expected) => {
	expect(inLanguage(text, language)).toBe(expected);
});

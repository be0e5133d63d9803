import { expect, it } from "vitest";
import { placed } from "#instruments/feedback/profile.ts";
import { wordLanguages } from "#instruments/page-words.ts";
import { placeInWords } from "../../../client/respond/feedback/profile-words.ts";
import { loadWords } from "../../../client/respond/words.ts";
import { scale } from "../../instruments/sample-instrument.ts";

const plain = scale();
const banded = scale({
	bands: [
		{ from: 1, label: { en: "Rarely involved", cy: "Anaml" } },
		{ from: 3, label: { en: "Mostly involved", cy: "Gan amlaf" } },
	],
});

it("says the third, or the band by its name in the language of the page", async () => {
	const english = await loadWords("en");
	expect(placeInWords(placed(plain, 4.5), english, "en")).toBe(
		"Your answers come to 4.52 on a line from 1 to 5: in the upper third.",
	);
	expect(placeInWords(placed(banded, 4.5), english, "en")).toBe(
		"Your answers come to 4.52 on a line from 1 to 5: Mostly involved.",
	);
	const welsh = await loadWords("cy");
	expect(placeInWords(placed(banded, 2), welsh, "cy")).toContain(": Anaml.");
});

it.each(wordLanguages)("has a sentence for bands in %s", async (language) => {
	const words = await loadWords(language);
	const said = placeInWords(placed(banded, 1), words, "en");
	expect(said).toContain("Rarely involved");
	expect(said).not.toMatch(/[{}]/);
});

it("says that too little was answered", async () => {
	const words = await loadWords("en");
	for (const each of [plain, banded])
		expect(placeInWords(placed(each, null), words, "en")).toBe(
			"Too few of these questions were answered to add them up.",
		);
});

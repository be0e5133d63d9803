import { expect, test } from "vitest";
import { informationBlocks } from "../../instruments/information-text.ts";

test.each([
	["", []],
	["\n \n\n", []],
	["One.\nStill one.", [{ heading: null, text: "One.\nStill one." }]],
	[
		"# Who we are\nA team.\n\nMore.\n \n## Alone\n\n#NoSpace\nText",
		[
			{ heading: "Who we are", text: "A team." },
			{ heading: null, text: "More." },
			{ heading: "Alone", text: "" },
			{ heading: "NoSpace", text: "Text" },
		],
	],
	["#\nNo heading", [{ heading: null, text: "#\nNo heading" }]],
])("%j", (text, blocks) => {
	expect(informationBlocks(text)).toEqual(blocks);
});

import type { PageKey } from "../layout/page-keys.ts";

/** Themes that have a number key: the first of the codebook. */
export const numbered = 9;

export const codingKeys: readonly PageKey[] = [
	{ keys: ["j"], does: "Next text" },
	{ keys: ["k"], does: "Text before" },
	{
		keys: Array.from({ length: numbered }, (_, index) => String(index + 1)),
		shown: "1 to 9",
		does: "Give the text this theme, or take it away",
	},
	{ keys: ["0"], does: "No theme fits the text" },
	{ keys: ["t"], does: "Find a theme by its name" },
	{ keys: ["u"], does: "Take the last coding back" },
	{ keys: ["o"], does: "Open the whole text" },
];

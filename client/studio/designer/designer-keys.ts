import type { PageKey } from "../layout/page-keys.ts";

/** The keys of the designer; those without a key here are heard where they work. */
export const designerKeys: readonly PageKey[] = [
	{ keys: ["n"], does: "Add a question" },
	{ keys: [], shown: "Ctrl Z", does: "Undo" },
	{ keys: [], shown: "Ctrl Shift Z", does: "Redo" },
	{
		keys: [],
		shown: "↑ ↓",
		does: "In the list: the question before, or after",
	},
	{ keys: [], shown: "Enter", does: "In the list: write this question" },
	{
		keys: [],
		shown: "Alt ↑ ↓",
		does: "In the list: move the question up, or down",
	},
	{ keys: [], shown: "Del", does: "In the list: delete the question" },
];

import { expect, test } from "vitest";
import { textBlocks } from "../../../../client/studio/reports/report-text.ts";

test("an empty line ends a paragraph, and a hyphen begins a point of a list", () => {
	expect(
		textBlocks(
			"One line\nand its next.\r\n\r\nWe did:\n- a\n-  b\nand so on\n\n- c",
		),
	).toEqual([
		{ kind: "paragraph", text: "One line and its next." },
		{ kind: "paragraph", text: "We did:" },
		{ kind: "list", points: ["a", "b"] },
		{ kind: "paragraph", text: "and so on" },
		{ kind: "list", points: ["c"] },
	]);
});

test("whatever else looks like markup stays text", () => {
	const text = "<b>5 - 3</b> [x](y) -1 مرحبا 🙂";
	expect(textBlocks(text)).toEqual([{ kind: "paragraph", text }]);
	expect(textBlocks(" \n\n\n ")).toEqual([]);
});

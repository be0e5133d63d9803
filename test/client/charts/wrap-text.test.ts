import { expect, it } from "vitest";
import { textWidth, wrapText } from "../../../client/charts/wrap-text.ts";

it("breaks between words, within the width", () => {
	const lines = wrapText("Neither agree nor disagree with this", 120, 13);
	expect(lines.join(" ")).toBe("Neither agree nor disagree with this");
	expect(lines.length).toBeGreaterThan(1);
	for (const line of lines)
		expect(textWidth(line, 13)).toBeLessThanOrEqual(120);
});

it("leaves a word that is too long on a line of its own", () => {
	expect(wrapText("a incomprehensibilities b", 20, 13)).toEqual([
		"a",
		"incomprehensibilities",
		"b",
	]);
});

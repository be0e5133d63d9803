import { expect, test } from "vitest";
import { plain } from "../../../../client/studio/reports/slides/plain.ts";

test("takes out what XML has no place for, and nothing else", () => {
	expect(plain("a\u0001b\u000bc\u001fd\u007fe\uFFFEf")).toBe("a b c d e f");
	const text = "one\n\ttwo “é” 🙂 مرحبا <b>&amp;";
	expect(plain(text)).toBe(text);
});

import { expect, test } from "vitest";
import { withOptionalText, withText } from "#instruments/editing/with-text.ts";

test("a text changes in one language and may be empty", () => {
	expect(withText({ en: "One", cy: "Un" }, "cy", "")).toEqual({
		en: "One",
		cy: "",
	});
	expect(withText(null, "en", "One")).toEqual({ en: "One" });
});

test("a text that may be absent goes with its last words", () => {
	expect(withOptionalText({ en: "One", cy: "Un" }, "cy", "")).toEqual({
		en: "One",
	});
	expect(withOptionalText({ en: "One" }, "en", "")).toBeUndefined();
	expect(withOptionalText(undefined, "en", "One")).toEqual({ en: "One" });
});

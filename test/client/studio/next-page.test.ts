import { expect, it } from "vitest";
import { nextPage } from "../../../client/studio/sign-in/next-page.ts";

it("comes back to the page that was asked for", () => {
	expect(nextPage("/library/care-measure/1.0.0?a=b")).toBe(
		"/library/care-measure/1.0.0?a=b",
	);
});

it.each([
	null,
	"",
	"//evil.example",
	"/\\evil.example",
	"https://evil.example",
])("never leads to another site (%j)", (asked) => {
	expect(nextPage(asked)).toBe("/projects");
});

import { expect, test } from "vitest";
import { pointer } from "#instruments/fault.ts";

test.each([
	[[], ""],
	[["answers", "c2"], "/answers/c2"],
	[["items", 0, "a/b~c"], "/items/0/a~1b~0c"],
	[[""], "/"],
])("%j is %j", (steps, expected) => {
	expect(pointer(...steps)).toBe(expected);
});

import { expect, test } from "vitest";
import { withOptional } from "#instruments/editing/with-optional.ts";

test("a field is set, or is not there at all", () => {
	const whole: { a: number; b?: string } = { a: 1 };
	const set = withOptional(whole, "b", "x");
	expect(set).toEqual({ a: 1, b: "x" });
	expect(Object.keys(withOptional(set, "b", undefined))).toEqual(["a"]);
	expect(whole).toEqual({ a: 1 });
});

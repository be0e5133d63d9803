import { expect, test } from "vitest";
import { withPrimary } from "#instruments/editing/with-primary.ts";
import { scale } from "../sample-instrument.ts";

test("one scale is the primary one, or none", () => {
	const scales = [scale({ id: "a", primary: true }), scale({ id: "b" })];
	const primaries = (list: typeof scales) => list.map(({ primary }) => primary);
	expect(primaries(withPrimary(scales, "b"))).toEqual([undefined, true]);
	expect(primaries(withPrimary(scales, null))).toEqual([undefined, undefined]);
	expect(withPrimary(scales, null)[0]).not.toHaveProperty("primary");
});

import { expect, test } from "vitest";
import { effectInterval } from "#instruments/statistics/effect-interval.ts";
import { expectClose } from "./agreement.ts";

test("effect and standard error are corrected alike", () => {
	const { g, ciLow, ciHigh } = effectInterval(0.8, 0.25, 0.9);
	expectClose(g, 0.72, 1e-14);
	expectClose(ciLow, 0.72 - 1.959963984540054 * 0.225, 1e-12);
	expectClose(ciHigh, 0.72 + 1.959963984540054 * 0.225, 1e-12);
});

test("an effect may be known where its interval is not", () => {
	expect(effectInterval(0.8, "perfect-correlation", 1)).toEqual({
		g: 0.8,
		ciLow: "perfect-correlation",
		ciHigh: "perfect-correlation",
	});
});

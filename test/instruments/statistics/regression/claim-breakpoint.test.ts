import { expect, test } from "vitest";
import { claimBreakpoint } from "#instruments/statistics/regression/claim-breakpoint.ts";

const evidence = {
	breakpoint: 9.5,
	x: Array.from({ length: 20 }, (_, i) => i),
	daviesP: 0.009,
	interval: { ciLow: 8, ciHigh: 11 },
	seenAgain: true,
};

test("all four together make a claim", () => {
	expect(claimBreakpoint(evidence)).toEqual({
		claim: true,
		show: true,
		reasons: [],
	});
});

test.each([
	[{ daviesP: 0.01 }, "davies-p-not-below-0.01", true],
	[{ daviesP: null }, "davies-p-not-below-0.01", true],
	[{ breakpoint: 8.5 }, "fewer-than-10-points-on-a-side", true],
	[{ interval: null }, "no-bootstrap-interval", false],
	[
		{ interval: { ciLow: 2, ciHigh: 18 } },
		"interval-wider-than-middle-half-of-x",
		false,
	],
	[{ seenAgain: null }, "not-seen-again-in-a-later-period", true],
	[{ seenAgain: false }, "not-seen-again-in-a-later-period", true],
])("%j stands against it", (missing, reason, show) => {
	expect(claimBreakpoint({ ...evidence, ...missing })).toEqual({
		claim: false,
		show,
		reasons: [reason],
	});
});

test("without a breakpoint there is nothing to show", () => {
	const { claim, show, reasons } = claimBreakpoint({
		breakpoint: null,
		x: [],
		daviesP: null,
		interval: null,
		seenAgain: null,
	});
	expect([claim, show]).toEqual([false, false]);
	expect(reasons).toContain("no-breakpoint-found");
});

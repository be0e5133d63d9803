import { expect, test } from "vitest";
import {
	CRITICAL_Z,
	continuityCorrectedP,
} from "#instruments/statistics/normal.ts";
import { expectClose } from "./agreement.ts";

test("95 % of the normal distribution lies within 1.96", () => {
	expectClose(CRITICAL_Z, 1.959963984540054, 1e-14);
});

test("half a step is taken off the deviation, on either side", () => {
	expectClose(continuityCorrectedP(CRITICAL_Z * 2 + 0.5, 2), 0.05, 1e-12);
	expect(continuityCorrectedP(-7, 2)).toBe(continuityCorrectedP(7, 2));
});

test("half a step or less is no deviation", () => {
	expect(continuityCorrectedP(0, 3)).toBe(1);
	expect(continuityCorrectedP(0.5, 3)).toBe(1);
});

test("far tails keep their digits", () => {
	expectClose(continuityCorrectedP(10.5, 1), 1.523970604832094e-23, 1e-9);
});

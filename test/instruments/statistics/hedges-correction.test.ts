import { expect, test } from "vitest";
import { hedgesCorrection } from "#instruments/statistics/hedges-correction.ts";
import { expectClose } from "./agreement.ts";

test("J is .930233 on 11 degrees of freedom and nears 1 on many", () => {
	expectClose(hedgesCorrection(11), 0.930233, 1e-6);
	expectClose(hedgesCorrection(1e6), 1, 1e-6);
});

test("two pairs have no corrected effect, rather than one of 0", () => {
	expect(hedgesCorrection(1)).toBe("too-few-values");
	expectClose(hedgesCorrection(2), 1 - 3 / 7, 1e-14);
});

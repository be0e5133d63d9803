import { expect, test } from "vitest";
import { measurementError } from "#instruments/statistics/reliability/measurement-error.ts";
import { expectAgreement } from "../agreement.ts";

test("a spread of 7.5 and a reliability of .88", () => {
	expectAgreement(
		measurementError(7.5, 0.88),
		{ sem: 2.59808, sDiff: 3.67423, mdc95: 7.2015, mdc90: 6.04412 },
		2e-6,
	);
});

test("other units scale it; a reliability of 0 leaves the whole spread", () => {
	const { mdc95 } = measurementError(7.5, 0.88);
	expect(measurementError(75, 0.88).mdc95).toBeCloseTo(10 * Number(mdc95), 9);
	expect(measurementError(3, 0).sem).toBeCloseTo(3, 12);
});

test.each([
	[5, -0.2, "reliability-out-of-range"],
	[5, 1, "reliability-out-of-range"],
	[5, 1.2, "reliability-out-of-range"],
	[0, 0.8, "no-variation"],
])("sd %d, reliability %d: no error to state", (sd, reliability, reason) => {
	expect(measurementError(sd, reliability)).toMatchObject({
		sem: null,
		mdc95: null,
		reasons: { sem: reason, sDiff: reason, mdc90: reason, mdc95: reason },
	});
});

test.each([
	[-1, 0.8],
	[Number.NaN, 0.8],
	[5, Number.NaN],
])("sd %d, reliability %d are refused", (sd, reliability) => {
	expect(() => measurementError(sd, reliability)).toThrow(RangeError);
});

import { describe, expect, test } from "vitest";
import { standardisedDifference } from "#instruments/statistics/standardised-difference.ts";
import { weighValues } from "#instruments/statistics/weighted.ts";
import baseR from "../../reference/base-r.json";
import { expectAgreement, expectClose } from "./agreement.ts";

const [first] = baseR.standardised;

describe("agrees with R", () => {
	test.each(baseR.standardised)("$left", ({ stayed, left, expected }) => {
		const result = standardisedDifference(
			weighValues(stayed),
			weighValues(left),
		);
		expectAgreement(result, expected, 1e-9);
		const back = standardisedDifference(weighValues(left), weighValues(stayed));
		expectClose(
			back.standardisedDifference,
			-expected.standardisedDifference,
			1e-9,
		);
	});
});

test("a shift and a scale leave it as it is; counts are the same as raw values", () => {
	const stayed = first?.stayed ?? [];
	const left = first?.left ?? [];
	const found = standardisedDifference(weighValues(stayed), weighValues(left));
	const moved = (values: number[]) =>
		values.map((value) => ({ value: 3 * value + 10, count: 1 }));
	expectClose(
		standardisedDifference(moved(stayed), moved(left)).standardisedDifference,
		Number(found.standardisedDifference),
		1e-9,
	);
});

test("nobody left, one left, all alike", () => {
	const stayed = weighValues([10, 12]);
	expect(standardisedDifference(stayed, [])).toMatchObject({
		left: 0,
		difference: null,
		reasons: { difference: "no-values" },
	});
	expect(standardisedDifference(stayed, weighValues([15]))).toMatchObject({
		difference: 4,
		standardisedDifference: null,
		reasons: { standardisedDifference: "too-few-values" },
	});
	const same = weighValues([7, 7, 7]);
	expect(standardisedDifference(same, same)).toMatchObject({
		standardisedDifference: null,
		reasons: { standardisedDifference: "no-variation" },
	});
});

import { describe, expect, test } from "vitest";
import { clopperPearson } from "#instruments/statistics/proportions/clopper-pearson.ts";
import baseR from "../../../reference/base-r.json";
import { expectAgreement } from "../agreement.ts";

describe("agrees with R", () => {
	test.each(baseR.exactProportion)(
		"$successes of $trials",
		({ successes, trials, expected }) => {
			expectAgreement(clopperPearson(successes, trials), expected, 1e-8);
		},
	);
});

test("without trials there is no proportion", () => {
	expect(clopperPearson(0, 0)).toMatchObject({
		proportion: null,
		ciLow: null,
		reasons: { proportion: "no-values", ciLow: "no-values" },
	});
});

test("2 of 1 is refused", () => {
	expect(() => clopperPearson(2, 1)).toThrow(RangeError);
});

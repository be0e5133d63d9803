import { expect, test } from "vitest";
import { intraIndividualVariability } from "#instruments/statistics/quality/intra-individual-variability.ts";

test.each([
	["4444444444", 0],
	["5443552434", 0.994428926],
	["3333334333", 0.316227766],
])("%s varies by %d", (answers, sd) => {
	const { irv } = intraIndividualVariability([...answers].map(Number));
	expect(irv).toBeCloseTo(sd, 9);
});

test("it takes two answers", () => {
	expect(intraIndividualVariability([4, null])).toEqual({
		irv: null,
		reasons: { irv: "too-few-values" },
	});
});

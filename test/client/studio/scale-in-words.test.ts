import { expect, it } from "vitest";
import type { Instrument } from "#instruments/definition.ts";
import care from "#instruments/library/care-measure.json" with { type: "json" };
import shift from "#instruments/library/end-of-shift-safety-scale.json" with {
	type: "json",
};
import pei from "#instruments/library/patient-enablement-instrument.json" with {
	type: "json",
};
import records from "#instruments/library/records-access-relationship.json" with {
	type: "json",
};
import { scaleInWords } from "../../../client/studio/library/scale-in-words.ts";

function wordsOf(definition: unknown, id: string) {
	const instrument = definition as Instrument;
	const scale = instrument.scales.find((each) => each.id === id);
	if (!scale) throw new Error(`no scale ${id}`);
	return scaleInWords(scale, instrument);
}

it("says a sum with its imputation", () => {
	expect(wordsOf(care, "care_sum")).toEqual({
		rule: "The sum of 10 answers.",
		missing:
			"Needs at least 8 of the 10 answers. Each missing one takes the mean of the person's others.",
		range: "From 10 to 50; higher is better.",
		notes: [],
	});
});

it("says what is recoded, and that variants are never mixed", () => {
	expect(wordsOf(pei, "pei_na0").notes).toEqual([
		"“Not applicable” counts as 0.",
	]);
	expect(wordsOf(pei, "pei_cc").missing).toBe("Needs all 6 answers.");
	expect(wordsOf(pei, "pei_cc").notes[0]).toContain("never mixed");
});

it("says a scale of scales, a single answer and a count", () => {
	expect(wordsOf(records, "overall").rule).toBe("The mean of 7 scores.");
	expect(wordsOf(records, "overall").missing).toBe(
		"Needs at least 5 of the 7 scores.",
	);
	expect(wordsOf(shift, "overall_safety").rule).toBe("The answer itself.");
	expect(wordsOf(shift, "red_flag_count").rule).toMatch(/^How many /);
});

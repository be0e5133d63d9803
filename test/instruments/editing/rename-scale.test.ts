import { expect, test } from "vitest";
import { checkDefinition } from "#instruments/check-definition.ts";
import { renameScale } from "#instruments/editing/rename-scale.ts";
import { both, sampleInstrument, scale } from "../sample-instrument.ts";

const { items: _, ...all } = scale({
	id: "all",
	scales: ["total"],
	missing: { minAnswered: 1 },
});
const instrument = sampleInstrument({
	status: "validated",
	scales: [scale(), all, scale({ id: "other", variantOf: "total" })],
	examples: [
		{ name: "One", answers: { a: 3, b: 3 }, scores: { total: 3, all: 3 } },
	],
	norms: [
		{ scale: "total", source: "A study", setting: both("Wards"), mean: 3 },
	],
});

test("the new name stands wherever the old one stood", () => {
	expect(checkDefinition(instrument)).toEqual([]);
	const renamed = renameScale(instrument, 0, "sum");
	expect(checkDefinition(renamed)).toEqual([]);
	expect(renamed.scales[1]?.scales).toEqual(["sum"]);
	expect(renamed.scales[2]?.variantOf).toBe("sum");
	expect(renamed.examples[0]?.scores).toEqual({ sum: 3, all: 3 });
	expect(renamed.norms?.[0]?.scale).toBe("sum");
	expect(JSON.stringify(renamed)).not.toContain('"total"');
});

test("and back again gives the same definition", () => {
	const there = renameScale(instrument, 0, "sum");
	expect(renameScale(there, 0, "total")).toEqual(instrument);
});

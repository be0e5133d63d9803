import { expect, test } from "vitest";
import { checkDefinition } from "#instruments/check-definition.ts";
import { duplicateScale } from "#instruments/editing/duplicate-scale.ts";
import { sampleInstrument, scale } from "../sample-instrument.ts";

test("the copy follows its original, under a name of its own, and is not primary", () => {
	const instrument = sampleInstrument({
		scales: [scale({ primary: true }), scale({ id: "other" })],
	});
	const twice = duplicateScale(instrument, 0);
	expect(twice.scales.map(({ id }) => id)).toEqual([
		"total",
		"total_2",
		"other",
	]);
	expect(twice.scales[1]).toEqual({
		...scale(),
		id: "total_2",
		title: { en: "Total 2", cy: "Total (cy) 2" },
	});
	expect(checkDefinition(twice)).toEqual([]);
});

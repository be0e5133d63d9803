import { expect, test } from "vitest";
import { removeScale } from "#instruments/editing/remove-scale.ts";
import { both, sampleInstrument, scale } from "../sample-instrument.ts";

const state = { of: "Total", text: "Cyfanswm", method: "person" } as const;
const instrument = sampleInstrument({
	scales: [scale(), scale({ id: "other" })],
	examples: [
		{ name: "One", answers: { a: 1 }, scores: { total: null, other: 2 } },
	],
	norms: [
		{ scale: "total", source: "A study", setting: both("Wards"), mean: 3 },
	],
	translations: {
		cy: { "/scales/total/title": state, "/scales/other/title": state },
	},
});

test("what is said of the scale alone goes with it", () => {
	const rest = removeScale(instrument, 0);
	expect(rest.scales.map(({ id }) => id)).toEqual(["other"]);
	expect(rest.examples[0]?.scores).toEqual({ other: 2 });
	expect(rest).not.toHaveProperty("norms");
	expect(rest.translations?.cy).toEqual({ "/scales/other/title": state });
});

test("a scale that is made from it keeps naming it, for the check to tell", () => {
	const { items: _, ...all } = scale({ id: "all", scales: ["total", "other"] });
	const whole = { ...instrument, scales: [...instrument.scales, all] };
	expect(removeScale(whole, 0).scales[1]?.scales).toEqual(["total", "other"]);
});

test("a place without a scale changes nothing", () => {
	expect(removeScale(instrument, 7)).toBe(instrument);
});

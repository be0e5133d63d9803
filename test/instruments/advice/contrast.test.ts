import { describe, expect, test } from "vitest";
import { contrastRatio } from "#instruments/advice/contrast.ts";
import { checkDefinition } from "#instruments/check-definition.ts";
import { sampleInstrument } from "../sample-instrument.ts";

describe("the contrast of two colours", () => {
	test.each([
		["#000000", "#ffffff", 21],
		["#ffffff", "#ffffff", 1],
		// The lightest grey that passes on white, and the next one, which does not.
		["#767676", "#ffffff", 4.54],
		["#777777", "#ffffff", 4.48],
		["#ff0000", "#ffffff", 4],
		["#0000ff", "#ffffff", 8.59],
	])("%s on %s", (a, b, expected) => {
		expect(contrastRatio(a, b)).toBeCloseTo(expected, 2);
		expect(contrastRatio(b, a)).toBe(contrastRatio(a, b));
	});
});

test.each([
	["#0a5c63", []],
	// Enough on white, and not on the paper.
	["#767676", ["/appearance/accent accent-too-light"]],
	["#ffcc00", ["/appearance/accent accent-too-light"]],
])("an accent of %s", (accent, expected) => {
	const faults = checkDefinition(sampleInstrument({ appearance: { accent } }));
	expect(faults.map(({ path, code }) => `${path} ${code}`)).toEqual(expected);
});

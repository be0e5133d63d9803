import { expect, test } from "vitest";
import { codesWithoutValue } from "#instruments/editing/codes-without-value.ts";
import { both, sampleInstrument, scale, single } from "../sample-instrument.ts";

test("each code that is a text, once, of the scale's own items", () => {
	const instrument = sampleInstrument({
		items: [single("a"), single("b"), single("c", { responseSet: "other" })],
		responseSets: {
			...sampleInstrument().responseSets,
			other: { options: [{ code: "DK", label: both("I do not know") }] },
		},
	});
	const codes = (items: string[]) =>
		codesWithoutValue(instrument, scale({ items })).map(({ code }) => code);
	expect(codes(["a", "b"])).toEqual(["NA"]);
	expect(codes(["a", "c", "zz"])).toEqual(["NA", "DK"]);
});

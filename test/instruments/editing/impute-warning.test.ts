import { expect, test } from "vitest";
import { imputeWarning } from "#instruments/editing/impute-warning.ts";
import { both, sampleInstrument, scale, single } from "../sample-instrument.ts";

const yesNo = [1, 0].map((code) => ({ code, label: both(`Answer ${code}`) }));
const instrument = sampleInstrument({
	items: [single("a"), single("b"), single("x", { responseSet: "yes_no" })],
	responseSets: {
		...sampleInstrument().responseSets,
		yes_no: { options: yesNo },
	},
});

test("questions that are much alike may lend each other their mean", () => {
	expect(imputeWarning(instrument, scale({ items: ["a", "b"] }))).toBeNull();
});

test.each([
	[scale({ items: ["a"] }), /no others/],
	[scale({ items: ["a", "b"], rule: "count" }), /not ticked/],
	[scale({ items: ["a", "x"] }), /yes or no/],
])("%#: a poor guess is warned of", (own, words) => {
	expect(imputeWarning(instrument, own)).toMatch(words);
});

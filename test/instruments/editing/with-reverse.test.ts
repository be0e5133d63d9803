import { expect, test } from "vitest";
import { withReverse } from "#instruments/editing/with-reverse.ts";
import { question, sampleInstrument, single } from "../sample-instrument.ts";

const instrument = sampleInstrument({
	items: [single("a"), { ...question("t"), type: "text" }],
});

test("an item is counted the other way round, and back", () => {
	const turned = withReverse(instrument, "a", true);
	expect(turned.items[0]).toEqual(single("a", { reverse: true }));
	expect(withReverse(turned, "a", false)).toEqual(instrument);
});

test("what has no values cannot be", () => {
	expect(withReverse(instrument, "t", true)).toEqual(instrument);
});

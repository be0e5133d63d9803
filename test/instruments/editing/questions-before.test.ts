import { expect, test } from "vitest";
import { questionsBefore } from "#instruments/editing/questions-before.ts";
import { information, sampleInstrument, single } from "../sample-instrument.ts";

const instrument = sampleInstrument({
	items: [single("a"), information("i"), single("b"), single("c")],
});
const idsBefore = (before?: string) =>
	questionsBefore(instrument, before).map(({ id }) => id);

test("a condition looks back at questions, never at information", () => {
	expect(idsBefore("c")).toEqual(["a", "b"]);
	expect(idsBefore("a")).toEqual([]);
});

test("without an item all questions can be looked at", () => {
	expect(idsBefore()).toEqual(["a", "b", "c"]);
	expect(idsBefore("gone")).toEqual(["a", "b", "c"]);
});

import { expect, test } from "vitest";
import { isEditable } from "#instruments/editing/is-editable.ts";
import { sampleInstrument } from "../sample-instrument.ts";

test("a definition can be shown as forms, however many faults it has", () => {
	expect(isEditable(sampleInstrument())).toBe(true);
	expect(isEditable(sampleInstrument({ items: [], title: {} }))).toBe(true);
});

test.each([
	[null],
	["text"],
	[[]],
	[{}],
	[{ ...sampleInstrument(), items: {} }],
	[{ ...sampleInstrument(), items: [null] }],
	[{ ...sampleInstrument(), items: [{ id: "a" }] }],
	[{ ...sampleInstrument(), responseSets: null }],
	[{ ...sampleInstrument(), title: undefined }],
])("what lacks its parts cannot: %#", (content) => {
	expect(isEditable(content)).toBe(false);
});

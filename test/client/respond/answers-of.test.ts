import { expect, it } from "vitest";
import { answersOf } from "../../../client/respond/journey/answers-of.ts";
import {
	sampleInstrument,
	single,
} from "../../instruments/sample-instrument.ts";

const instrument = sampleInstrument({
	items: [
		single("a"),
		single("b", { showIf: { item: "a", is: 1 } }),
		single("c"),
	],
});

it("keeps the answers to shown items", () => {
	expect(answersOf(instrument, { a: 1, b: 2 })).toEqual({ a: 1, b: 2 });
});

it("leaves out answers to items that other answers hide", () => {
	expect(answersOf(instrument, { a: 2, b: 2 })).toEqual({ a: 2 });
});

it("leaves out what is empty, and keeps a zero", () => {
	const data = { a: 0, b: undefined, c: "  " };
	expect(answersOf(instrument, data)).toEqual({ a: 0 });
	expect(answersOf(instrument, { c: [] })).toEqual({});
});

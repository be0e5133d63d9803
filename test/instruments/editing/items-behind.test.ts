import { expect, test } from "vitest";
import { itemsBehind } from "#instruments/editing/items-behind.ts";
import { sampleInstrument, scale, single } from "../sample-instrument.ts";

const items = [
	single("first"),
	single("gate", { showIf: { item: "first", is: 1 } }),
	single("a", { showIf: { not: { item: "gate", atLeast: 3 } } }),
	single("b"),
	single("other"),
];
const part = scale({ id: "part", items: ["a"] });
const { items: _, ...rest } = scale({ id: "whole", scales: ["part", "more"] });
const more = scale({ id: "more", items: ["b"] });
const instrument = sampleInstrument({ items, scales: [part, rest, more] });
const behind = (of: typeof part) =>
	itemsBehind(instrument, of).map(({ id }) => id);

test("a score hangs on its items and on what decides whether they are asked", () => {
	expect(behind(part)).toEqual(["first", "gate", "a"]);
});

test("a scale of scales hangs on what its parts hang on", () => {
	expect(behind(rest)).toEqual(["first", "gate", "a", "b"]);
});

test("conditions that go round in a circle end too", () => {
	const circle = sampleInstrument({
		items: [
			single("a", { showIf: { item: "b", is: 1 } }),
			single("b", { showIf: { item: "a", is: 1 } }),
		],
		scales: [part],
	});
	expect(itemsBehind(circle, part).map(({ id }) => id)).toEqual(["a", "b"]);
});

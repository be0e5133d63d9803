import { expect, it } from "vitest";
import {
	moved,
	tapped,
} from "../../../client/respond/questions/ranking-order.ts";
import {
	placeAt,
	placeByKey,
	stepped,
} from "../../../client/respond/questions/slider-steps.ts";

it("gives the next rank with each tap, and closes the gap when one is taken back", () => {
	expect(tapped([], "a", 2)).toEqual(["a"]);
	expect(tapped(["a"], "b", 2)).toEqual(["a", "b"]);
	expect(tapped(["a", "b"], "c", 2)).toEqual(["a", "b"]);
	expect(tapped(["a", "b", "c"], "a", 3)).toEqual(["b", "c"]);
});

it("moves an option past its neighbour and never past an end", () => {
	expect(moved([1, 2, 3], 3, -1)).toEqual([1, 3, 2]);
	expect(moved([1, 2, 3], 1, 1)).toEqual([2, 1, 3]);
	expect(moved([1, 2, 3], 1, -1)).toEqual([1, 2, 3]);
	expect(moved([1, 2, 3], 3, 1)).toEqual([1, 2, 3]);
	expect(moved([1, 2], 9, 1)).toEqual([1, 2]);
});

const line = { min: 0, max: 100, step: 1 };

it("starts in the middle and stops at the ends", () => {
	expect(stepped(line, undefined, 1)).toBe(50);
	expect(stepped(line, 99, 10)).toBe(100);
	expect(stepped(line, 3, -10)).toBe(0);
	expect(placeAt(line, 0.254)).toBe(25);
	expect(placeAt(line, -0.1)).toBe(0);
	expect(placeAt(line, 1.1)).toBe(100);
});

it.each([
	["ArrowRight", false, 51],
	["ArrowRight", true, 49],
	["ArrowLeft", true, 51],
	["ArrowUp", true, 51],
	["ArrowDown", false, 49],
	["PageUp", false, 60],
	["PageDown", true, 40],
	["Home", true, 0],
	["End", false, 100],
	["Tab", false, undefined],
] as const)("leads %s (right to left: %s) to %s", (key, isRtl, expected) => {
	expect(placeByKey(line, 50, key, isRtl)).toBe(expected);
});

import { expect, test } from "vitest";
import { canonicalJson } from "#instruments/canonical-json.ts";

test("equal values have equal texts, whatever the order of their keys", () => {
	const one = { b: [1, { y: "é", x: null }], a: true };
	const other = { a: true, b: [1, { x: null, y: "é" }] };
	expect(canonicalJson(one)).toBe('{"a":true,"b":[1,{"x":null,"y":"é"}]}');
	expect(canonicalJson(other)).toBe(canonicalJson(one));
});

test("the order of a list belongs to its value", () => {
	expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
});

test("keys that look like numbers have one order too", () => {
	const one = { "10": 1, a: 2, "9": 3, "-1": 4 };
	const other = { "-1": 4, "9": 3, a: 2, "10": 1 };
	expect(canonicalJson(one)).toBe(canonicalJson(other));
});

test("what it writes is JSON with the same value", () => {
	const value = { 'quote " and \\': ["\n", 0.1, -0, 1e21], "": {} };
	expect(JSON.parse(canonicalJson(value))).toEqual(
		JSON.parse(JSON.stringify(value)),
	);
});

import { expect, test } from "vitest";
import { removeItem } from "#instruments/editing/remove-item.ts";
import { designed } from "./designed.ts";

test("an item is taken out of everything that names it", () => {
	const left = removeItem(designed(), "b");
	expect(left.items.map(({ id }) => id)).toEqual(["a", "c", "d"]);
	expect(left.items[1]?.showIf).toEqual({ item: "a", atLeast: 2 });
	expect(left.items[2]).not.toHaveProperty("showIf");
	expect(left.scales.map(({ items }) => items)).toEqual([["a"], ["c"]]);
	expect(left).not.toHaveProperty("redFlags");
	expect(left.examples[0]?.answers).toEqual({ a: 1 });
	expect(Object.keys(left.translations?.cy ?? {})).not.toContain(
		"/items/b/text",
	);
});

test("what the lineage says was changed in the source stays, and its other name goes", () => {
	const definition = designed();
	const { lineage } = definition;
	const left = removeItem(
		{
			...definition,
			...(lineage && { lineage: { ...lineage, items: { b: "z" } } }),
		},
		"b",
	);
	expect(left.lineage?.differences).toHaveLength(1);
	expect(left.lineage).not.toHaveProperty("items");
});

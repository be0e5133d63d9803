import { expect, test } from "vitest";
import { renameItem } from "#instruments/editing/rename-item.ts";
import { designed } from "./designed.ts";

test("an item's new id is used wherever the old one was", () => {
	const renamed = renameItem(designed(), "b", "trust");
	expect(renamed.items.map(({ id }) => id)).toEqual(["a", "trust", "c", "d"]);
	expect(renamed.items[2]?.showIf).toEqual({
		all: [
			{ item: "trust", is: 5 },
			{ item: "a", atLeast: 2 },
		],
	});
	expect(renamed.scales.map(({ items }) => items)).toEqual([
		["a", "trust"],
		["trust", "c"],
	]);
	expect(renamed.redFlags?.[0]?.when).toEqual({ item: "trust", is: 5 });
	expect(renamed.examples[0]?.answers).toEqual({ a: 1, trust: 5 });
	expect(renamed.lineage?.differences[0]?.item).toBe("trust");
	expect(Object.keys(renamed.translations?.cy ?? {})).toEqual([
		"/items/trust/text",
		"/items/bb/text",
		"/responseSets/agree/options/5/label",
	]);
	expect(JSON.stringify(renamed)).not.toContain('"b"');
});

test("the lineage says which item of the source it is, for items that the source has", () => {
	const source = new Set(["a", "b"]);
	expect(renameItem(designed(), "b", "trust").lineage?.items).toBeUndefined();
	const once = renameItem(designed(), "b", "trust", source);
	expect(once.lineage?.items).toEqual({ trust: "b" });
	const twice = renameItem(once, "trust", "faith", source);
	expect(twice.lineage?.items).toEqual({ faith: "b" });
	expect(
		renameItem(twice, "faith", "b", source).lineage?.items,
	).toBeUndefined();
	expect(
		renameItem(designed(), "c", "new", source).lineage?.items,
	).toBeUndefined();
});

test("what does not name the item is the same object as before", () => {
	const definition = designed();
	const renamed = renameItem(definition, "b", "trust");
	expect(renamed.items[0]).toBe(definition.items[0]);
	expect(renamed.responseSets).toBe(definition.responseSets);
});

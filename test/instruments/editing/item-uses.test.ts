import { expect, test } from "vitest";
import { itemUses } from "#instruments/editing/item-uses.ts";
import { designed } from "./designed.ts";

test("says where an item is named", () => {
	expect(itemUses(designed(), "b")).toEqual({
		scales: ["total", "top"],
		conditions: ["c", "d"],
		examples: ["one"],
		redFlags: 1,
	});
	expect(itemUses(designed(), "d")).toEqual({
		scales: [],
		conditions: [],
		examples: [],
		redFlags: 0,
	});
});

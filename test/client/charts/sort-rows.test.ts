import { expect, it } from "vitest";
import { type Cell, sortRows } from "../../../client/charts/sort-rows.ts";

const sorted = (cells: Cell[], descending = false) =>
	sortRows(cells, (cell) => cell, descending);

it("sorts figures by size and text as people do", () => {
	expect(sorted([10, 9, -1])).toEqual([-1, 9, 10]);
	expect(sorted(["wave 10", "wave 9", "Wave 1"])).toEqual([
		"Wave 1",
		"wave 9",
		"wave 10",
	]);
	expect(sorted([1, 2, 3], true)).toEqual([3, 2, 1]);
});

it("puts rows without a value last, in either direction", () => {
	expect(sorted([null, 2, 1])).toEqual([1, 2, null]);
	expect(sorted([null, 2, 1], true)).toEqual([2, 1, null]);
});

it("leaves equal rows in their places and the given rows alone", () => {
	const rows = [
		{ id: "a", n: 1 },
		{ id: "b", n: 0 },
		{ id: "c", n: 1 },
	];
	const order = sortRows(rows, (row) => row.n, true).map((row) => row.id);
	expect(order).toEqual(["a", "c", "b"]);
	expect(rows[1]?.id).toBe("b");
});

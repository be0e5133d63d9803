import { expect, it } from "vitest";
import { filterRows } from "../../../client/charts/filter-rows.ts";
import { tableCells, toCsv, toTsv } from "../../../client/charts/table-text.ts";

const columns = [
	{ title: "Site", value: (row: { site: string }) => row.site },
	{ title: "Mean", value: (row: { mean: number | null }) => row.mean },
	{ title: "Buttons" },
];

const copied = (rows: { site: string; mean: number | null }[]) =>
	toTsv(tableCells(columns, rows));

it("gives tab-separated values with unrounded figures, without columns of buttons", () => {
	const text = copied([
		{ site: "Ward 4", mean: 61.123456789 },
		{ site: "Ward\t5\n", mean: null },
	]);
	expect(text).toBe("Site\tMean\nWard 4\t61.123456789\nWard 5\t");
});

it.each(["=1+1", "+1", "-1", "@SUM(A1)", "  =1+1"])(
	"does not let %j run as a formula",
	(site) => {
		const [, row] = copied([{ site, mean: -2 }]).split("\n");
		expect(row).toBe(`'${site.trim()}\t-2`);
	},
);

it("writes CSV that a spreadsheet reads: UTF-8 mark, quotes doubled, no formula", () => {
	expect(
		toCsv([
			["code", "url"],
			['a "b", c', "=x"],
		]),
	).toBe('\uFEFFcode,url\r\n"a ""b"", c",\'=x\r\n');
});

it("filters by every word, in whatever column", () => {
	const rows = [
		{ site: "Ward 4", mean: 61 },
		{ site: "Ward 5", mean: null },
	];
	expect(filterRows(rows, columns, " WARD 61")).toEqual([rows[0]]);
	expect(filterRows(rows, columns, "ward")).toEqual(rows);
	expect(filterRows(rows, columns, "clinic")).toEqual([]);
});

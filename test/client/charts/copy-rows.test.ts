import { expect, it } from "vitest";
import { copyRows } from "../../../client/charts/copy-rows.ts";
import { stringifyCsv } from "../../../client/charts/csv.ts";

const columns = [
	{ title: "Site", value: (row: { site: string }) => row.site },
	{ title: "Mean", value: (row: { mean: number | null }) => row.mean },
	{ title: "Buttons" },
];

it("gives tab-separated values with unrounded figures, without columns of buttons", () => {
	const text = copyRows(columns, [
		{ site: "Ward 4", mean: 61.123456789 },
		{ site: "Ward\t5\n", mean: null },
	]);
	expect(text).toBe("Site\tMean\nWard 4\t61.123456789\nWard 5\t");
});

it.each(["=1+1", "+1", "-1", "@SUM(A1)", "  =1+1"])(
	"does not let %j run as a formula",
	(site) => {
		const [, row] = copyRows(columns, [{ site, mean: -2 }]).split("\n");
		expect(row).toBe(`'${site.trim()}\t-2`);
	},
);

it("writes CSV that a spreadsheet reads: UTF-8 mark, quotes doubled, no formula", () => {
	expect(
		stringifyCsv([
			["code", "url"],
			['a "b", c', "=x"],
		]),
	).toBe('\uFEFFcode,url\r\n"a ""b"", c",\'=x\r\n');
});

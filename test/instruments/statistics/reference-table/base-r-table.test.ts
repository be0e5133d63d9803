import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { baseRRows } from "./base-r-rows.ts";

const rows = baseRRows().map((row) => ({
	...row,
	far: row.worst.toExponential(0),
}));

test.each(rows)(
	"$statistic ($file): $cases cases, $figures figures, worst $far, allowed $tolerance",
	({ worst, tolerance }) => {
		expect(worst).toBeLessThanOrEqual(tolerance);
	},
);

test("the table in the documents is of these figures", async () => {
	const text = await readFile("docs/statistics.md", "utf8");
	for (const { statistic, file, cases, figures } of rows)
		expect(text).toContain(
			`| ${statistic} | \`${file}\` | ${cases} | ${figures} |`,
		);
});

import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import spc from "../../../reference/spc.json";
import statistics from "../../../reference/statistics.json";
import { changeRows } from "./change-rows.ts";
import { differenceFrom } from "./difference-from-reference.ts";
import { reliabilityRows } from "./reliability-rows.ts";
import { spcRows } from "./spc-rows.ts";

const rows = [...changeRows(), ...reliabilityRows(), ...spcRows()].map(
	(row) => ({ ...row, far: row.worst.toExponential(0) }),
);

test.each(rows)(
	"$statistic ($file): $cases cases, $figures figures, worst $far, allowed $tolerance",
	({ worst, tolerance }) => {
		expect(worst).toBeLessThanOrEqual(tolerance);
	},
);

test("the table leaves out no figure of the reference", () => {
	const compared = rows.reduce((sum, { figures }) => sum + figures, 0);
	// the name of the interval's method, once a scale
	const names = statistics.reliability.length;
	expect(compared + names).toBe(figuresUnder(statistics) + figuresUnder(spc));
});

test("the table in the documents is of these figures", async () => {
	const text = await readFile("docs/statistics.md", "utf8");
	for (const { statistic, file, cases, figures } of rows)
		expect(text).toContain(
			`| ${statistic} | \`${file}\` | ${cases} | ${figures} |`,
		);
});

/** Numbers, flags and names in everything called "expected". */
function figuresUnder(data: unknown): number {
	if (typeof data !== "object" || data === null) return 0;
	return Object.entries(data)
		.map(([name, part]) =>
			name === "expected"
				? differenceFrom(part, null).figures
				: figuresUnder(part),
		)
		.reduce((sum, figures) => sum + figures, 0);
}

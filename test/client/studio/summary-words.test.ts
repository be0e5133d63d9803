import { expect, it } from "vitest";
import { comparisonRows } from "../../../client/studio/summary/comparison-rows.ts";
import { figureNote } from "../../../client/studio/summary/figure-note.ts";
import { finding } from "../../../client/studio/summary/finding.ts";
import { waveRows } from "../../../client/studio/summary/wave-rows.ts";
import { linkedScale, summary, unlinkedScale } from "./summaries.ts";

it("claims a change only where the interval is clear of nought", () => {
	expect(finding(summary, linkedScale)).toBe("Enablement rose by 6.1 points");
	expect(
		finding(summary, {
			...linkedScale,
			paired: linkedScale.paired && { ...linkedScale.paired, ciLow: -0.1 },
		}),
	).toBe("Enablement: no clear change");
});

it("speaks of groups, never of change, where people are not joined", () => {
	expect(finding(summary, unlinkedScale)).toBe(
		"Enablement: no clear difference",
	);
	const clear = { ...unlinkedScale.independent, ciHigh: -1 };
	expect(finding(summary, { ...unlinkedScale, independent: clear })).toBe(
		"Enablement was 4.0 points lower at Follow-up",
	);
});

it("says when there is nothing to compare", () => {
	const independent = {
		...unlinkedScale.independent,
		meanDifference: null,
	};
	const bare = { ...unlinkedScale, independent };
	expect(finding(summary, bare)).toBe("Enablement: too few answers to compare");
	const nothing = Object.fromEntries(
		Object.keys(independent).map((name) => [name, null]),
	) as unknown as typeof independent;
	const empty = { ...bare, independent: nothing };
	expect(comparisonRows(empty, "groups")).toEqual([]);
	expect(comparisonRows(unlinkedScale, "paired")).toEqual([]);
});

it("puts n, interval, date and the synthetic mark into the note", () => {
	expect(figureNote(summary, linkedScale)).toBe(
		"n = 8 people with a score both times. Mean change +6.1, 95 % interval +2.0 to +10.2 (the range that fits the data). Seeing my record, Baseline and Follow-up, as of 21 Nov 2026. Synthetic data.",
	);
	const site = { id: "w", name: "Ward 4" };
	expect(figureNote({ ...summary, site }, unlinkedScale)).toContain(
		"n = 10 scored at Baseline, 10 at Follow-up.",
	);
});

it("keeps unrounded figures under the shown ones", () => {
	const p = comparisonRows(linkedScale, "paired").find(
		({ name }) => name === "p (t test)",
	);
	expect(p).toMatchObject({ value: 0.0107, shown: "0.011" });
	const t = comparisonRows(unlinkedScale, "groups").find(
		({ name }) => name === "t",
	);
	expect(t?.meaning).toContain("41.8 degrees of freedom");
});

it("gives each wave's figures, with those not scored", () => {
	const rows = Object.fromEntries(
		waveRows(linkedScale, false).map(({ name, values }) => [name, values]),
	);
	expect(rows["Not scored"]).toEqual([2, 2]);
	expect(rows.Mean).toEqual([50, 50]);
});

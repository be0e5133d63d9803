import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { timeChart } from "../../../client/charts/time-chart.tsx";
import type {
	ChartFigures,
	ChartPoint,
} from "../../../server/over-time/figures.schemas.ts";

const point = (week: number, parts: Partial<ChartPoint> = {}): ChartPoint => ({
	from: `2026-01-0${week}`,
	to: `2026-01-0${week}`,
	value: week,
	numerator: null,
	denominator: null,
	centre: 3,
	lower: 1,
	upper: 5,
	afterGap: false,
	rule: null,
	type: "common_cause",
	...parts,
});

const figures: ChartFigures = {
	title: "Falls",
	finding: "Falls: improving",
	measure: "Falls",
	unit: "falls",
	decimals: 0,
	kind: "xmr",
	kindWords: "XmR chart",
	preset: "making-data-count",
	presetWords: "Making Data Count",
	proposal: null,
	kinds: ["xmr"],
	points: [
		point(1),
		point(2, { rule: "shift", type: "special_cause_concern" }),
		point(4, {
			afterGap: true,
			rule: "beyond-limits",
			type: "special_cause_improvement",
			lower: null,
		}),
	],
	phases: [0, 2].map((start) => ({
		start,
		length: start === 0 ? 2 : 1,
		baseline: 1,
		reason: start === 0 ? null : "New rota",
		by: start === 0 ? null : "Ada",
		longestRun: 1,
		longestRunLimit: 3,
		crossings: 0,
		crossingsLimit: 0,
		signal: false,
		sigmaZ: null,
	})),
	annotations: [{ day: "2026-01-02", text: "Two <wards> joined", place: 1 }],
	target: 4,
	variation: { type: "special_cause_improvement", words: "improving" },
	assurance: null,
	small: [],
	isProtected: false,
	notes: [],
	method: [],
};

const drawn = (width: number, small = false) => {
	const plot = timeChart(figures, width, { small });
	return { plot, svg: renderToStaticMarkup(<g>{plot.body}</g>) };
};

it("says what each mark and flag stands for, and reads point by point", () => {
	const { plot, svg } = drawn(640);
	for (const words of [
		"more than chance: of concern",
		"more than chance: improving",
		"Target: 4.0",
		"Limits of chance: none below to 5.0",
		"A 2 Jan 2026: Two &lt;wards&gt; joined",
		"B 4 Jan 2026: new limits. New rota (Ada)",
	])
		expect(svg).toContain(words);
	expect(plot.points?.map(({ label }) => label)).toEqual([
		"1 Jan 2026: 1 falls; within what chance makes",
		"2 Jan 2026: 2 falls; more than chance: of concern (one of a run on one side of the centre)",
		"4 Jan 2026: 4 falls; more than chance: improving (beyond a limit); after a gap",
	]);
	expect(plot.description).toContain("3 points from 1 Jan 2026 to 4 Jan 2026");
});

it("breaks the line at a gap, and draws nothing that is no number", () => {
	for (const width of [280, 640, 1200]) {
		expect(drawn(width).svg).toContain('stroke-dasharray="1 5"');
		expect(drawn(width).svg).not.toMatch(/NaN|Infinity|undefined/);
		expect(drawn(width, true).svg).not.toMatch(/NaN|Infinity|undefined/);
	}
});

it("draws a single point, and points that are all the same", () => {
	for (const points of [[point(1)], [point(1), point(1), point(1)]]) {
		const one = {
			...figures,
			points,
			phases: figures.phases.slice(0, 1),
			annotations: [],
			target: null,
		};
		const { body } = timeChart(one, 400);
		expect(renderToStaticMarkup(<g>{body}</g>)).not.toMatch(/NaN|Infinity/);
	}
});

import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ChartSheet } from "../../../client/charts/chart-sheet.tsx";
import { pairPlot } from "../../../client/charts/pair-plot.tsx";
import type { Draw } from "../../../client/charts/plot.ts";
import { twoInTime } from "../../../client/charts/two-in-time.tsx";
import type { SideBySide } from "../../../server/over-time/side-by-side.schemas.ts";

const side = (title: string, values: readonly (number | null)[]) => ({
	title,
	measure: title,
	unit: "hours",
	decimals: 1,
	leftOut: 0,
	points: values.flatMap((value, day) =>
		value === null ? [] : [{ start: `2026-01-0${day + 1}`, value, n: null }],
	),
});
const correlation = { pairs: 4, r: 0.9, p: 0.1, ciLow: -0.2, ciHigh: 1 };
const relation: NonNullable<SideBySide["relation"]> = {
	correlation,
	differences: correlation,
	line: {
		intercept: 10,
		slope: { estimate: 2, p: 0.1, ciLow: -1, ciHigh: 5 },
		standardErrors: "ordinary",
		durbinWatson: 2,
	},
	bend: {
		claim: true,
		at: { x: 6.5, ciLow: 6.2, ciHigh: 7 },
		height: 20,
		slopeBelow: 5,
		slopeAbove: 0,
		daviesP: 0.001,
		durbinWatson: 2,
		against: [],
	},
	lags: [],
};
const data = {
	x: side("Nursing hours per patient day", [5, 6, null, 7, 8]),
	y: side("Safety", [12, 18, 19, 20, 20]),
	period: "day",
	pairs: [
		[5, 12],
		[6, 18],
		[7, 20],
		[8, 20],
	].map(([x = 0, y = 0], day) => ({
		x,
		y,
		start: `2026-01-0${day + 1}`,
		yStart: `2026-01-0${day + 2}`,
	})),
	relation,
} as const;

const plots: Record<string, Draw> = {
	"both over time": (width) => twoInTime(data, width),
	"one against the other": (width) => pairPlot(data, width),
};
const markup = (draw: Draw, width: number) =>
	renderToStaticMarkup(<g>{draw(width).body}</g>);

describe.each(Object.entries(plots))("%s", (_, draw) => {
	it.each([300, 640, 960])("holds only numbers at %i pixels", (width) => {
		const { height, points = [] } = draw(width);
		expect(markup(draw, width)).not.toMatch(/NaN|Infinity|undefined|null/);
		expect(points.length).toBeGreaterThan(3);
		for (const { label, x, y } of points) {
			expect(label).toMatch(/\d Jan 2026: /);
			expect(x).toBeGreaterThanOrEqual(0);
			expect(x).toBeLessThanOrEqual(width);
			expect(y).toBeGreaterThanOrEqual(0);
			expect(y).toBeLessThanOrEqual(height);
		}
	});

	it("has no colour but the theme's, and burns title and note into a file", () => {
		const sheet = renderToStaticMarkup(
			<ChartSheet title="A finding" note="4 pairs" draw={draw} />,
		);
		expect(sheet).not.toMatch(/(fill|stroke)="(?!var\(|none)/);
		expect(sheet).toContain("A finding");
		expect(sheet).toContain("4 pairs");
	});
});

it("puts both on one axis of time, and breaks the line where a day is missing", () => {
	const { points = [] } = twoInTime(data, 640);
	const placeOf = (words: string) =>
		points.find(({ label }) => label.startsWith(words))?.x;
	expect(placeOf("4 Jan 2026: Nursing hours")).toBe(
		placeOf("4 Jan 2026: Safety"),
	);
	expect(markup((width) => twoInTime(data, width), 640)).toContain(
		'stroke-dasharray="1 5"',
	);
});

it("draws two lines and the interval only where a tipping point is claimed", () => {
	const claimed = markup((width) => pairPlot(data, width), 640);
	expect(claimed).toContain("Tipping point 6.5 (6.2 to 7.0)");
	expect(claimed.match(/<path /g)).toHaveLength(2);
	const bend = { ...relation.bend, claim: false };
	const straight = { ...data, relation: { ...relation, bend } };
	const plain = markup((width) => pairPlot(straight, width), 640);
	expect(plain).not.toContain("Tipping point");
	expect(plain.match(/<path /g)).toHaveLength(1);
	expect(pairPlot(straight, 640).description).toContain("straight line");
});

import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ChartSheet } from "../../../client/charts/chart-sheet.tsx";
import { dayBars } from "../../../client/charts/day-bars.tsx";
import { distributions } from "../../../client/charts/distributions.tsx";
import { means } from "../../../client/charts/means.tsx";
import { optionShares } from "../../../client/charts/option-shares.tsx";
import { pairedCounts } from "../../../client/charts/paired-counts.tsx";
import { pairedSlopes } from "../../../client/charts/paired-slopes.tsx";
import type { Draw } from "../../../client/charts/plot.ts";
import { resolveColours } from "../../../client/charts/resolve-colours.ts";
import { paired, scores, shares } from "./plots.ts";

const scoreMeans = {
	...scores,
	waves: scores.waves.map((wave) => ({ ...wave, scored: 4 })),
};

const days = [
	{ day: "2026-11-20", count: 3 },
	{ day: "2026-11-21", count: 0 },
];

const plots: Record<string, Draw> = {
	"slopes of pairs": (width) => pairedSlopes(paired, width),
	"means and change alone": (width) =>
		pairedSlopes({ ...paired, points: [] }, width),
	"counts of pairs": (width) => pairedCounts(paired, width),
	means: (width) => means(scoreMeans, width),
	distributions: (width) => distributions(scores, width),
	"shares of options": (width) => optionShares(shares, width),
	"bars of days": (width) => dayBars(days, width),
};

const markup = (draw: Draw, width: number) =>
	renderToStaticMarkup(<g>{draw(width).body}</g>);

describe.each(Object.entries(plots))("%s", (_, draw) => {
	it.each([300, 640, 960])("holds only numbers at %i pixels", (width) => {
		const { height, description } = draw(width);
		expect(height).toBeGreaterThan(0);
		expect(description).not.toBe("");
		expect(markup(draw, width)).not.toMatch(/NaN|Infinity|undefined|null/);
	});

	it.each([300, 960])("has points to read inside it at %i pixels", (width) => {
		const { height, points = [] } = draw(width);
		expect(points.length).toBeGreaterThan(0);
		for (const { label, x, y } of points) {
			expect(label).toMatch(/\d|not shown/);
			expect(label).not.toMatch(/NaN|undefined|null/);
			expect(x).toBeGreaterThanOrEqual(0);
			expect(x).toBeLessThanOrEqual(width);
			expect(y).toBeGreaterThanOrEqual(0);
			expect(y).toBeLessThanOrEqual(height);
		}
	});

	it("places nothing beyond its width", () => {
		const places = [...markup(draw, 300).matchAll(/ (?:x|x2|cx)="([\d.]+)"/g)];
		expect(places.length).toBeGreaterThan(0);
		for (const [, x] of places) expect(Number(x)).toBeLessThanOrEqual(300);
	});

	it("has no colour but the theme's, and none is left in a file", () => {
		const sheet = renderToStaticMarkup(
			<ChartSheet title="A finding" note="n = 7" draw={draw} />,
		);
		expect(sheet).not.toMatch(/(fill|stroke)="(?!var\(|none)/);
		expect(resolveColours(sheet, () => "rgb(1, 2, 3)")).not.toContain("var(");
	});
});

it("shows each pair once, with how many rose, fell and stayed the same", () => {
	const svg = markup((width) => pairedSlopes(paired, width), 640);
	for (const words of ["4 rose", "1 fell", "2 the same", "+6.1", "40.0"])
		expect(svg).toContain(words);
	expect(svg.match(/stroke-opacity="0.7"/g)).toHaveLength(4);
});

it("reads a picture point by point in its order", () => {
	const labels = (draw: Draw) => draw(640).points?.map(({ label }) => label);
	expect(labels((width) => pairedSlopes(paired, width))).toEqual([
		"Baseline: mean 40.0",
		"Follow-up: mean 46.1",
		"From 25.0 to 50.0: 3 people",
		"From 50.0 to 50.0: 2 people",
		"From 75.0 to 25.0: 1 person",
		"From 0.0 to 100.0: 1 person",
	]);
	expect(labels((width) => optionShares(shares, width))?.slice(0, 2)).toEqual([
		"Agree, Baseline: 75 % (95 % interval 30 % to 95 %)",
		"Agree, Follow-up: not shown",
	]);
	expect(
		labels((width) => distributions(scores, width))?.find((label) =>
			label.endsWith("3 scored"),
		),
	).toBe("Baseline, 25.0: 3 scored");
});

it("draws a wave without scores as empty, not as nought", () => {
	const plot = distributions(scores, 640);
	expect(plot.description).toBe(
		"Baseline: 4 scored, mean 31.3 (95 % interval 11.4 to 51.1). Follow-up: 0 scored.",
	);
});

it("says that a share cannot be given, rather than 0 %", () => {
	expect(optionShares(shares, 640).description).toContain(
		"Follow-up: Agree not shown",
	);
	const axis = ["0 %", "25 %", "50 %", "75 %", "100 %"];
	const svg = markup((width) => optionShares(shares, width), 640);
	const figures = [...svg.matchAll(/>(\d+ %)</g)].map(([, words]) => words);
	expect(figures).toEqual([...axis, "75 %", "25 %"]);
});

it("burns the finding and what it rests on into a file", () => {
	const sheet = renderToStaticMarkup(
		<ChartSheet
			title="Power rose by 7.4 points"
			note="n = 47 people with a score both times, as of 21 Nov 2026. Synthetic data."
			draw={(width) => pairedSlopes(paired, width)}
		/>,
	);
	expect(sheet).toContain("<title>Power rose by 7.4 points</title>");
	expect(sheet).toContain("<desc>7 people from Baseline to Follow-up");
	expect(sheet).toMatch(/<tspan[^>]*>n = 47 people/);
});

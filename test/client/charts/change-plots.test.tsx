import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { flow } from "../../../client/charts/flow.tsx";
import { forest } from "../../../client/charts/forest.tsx";
import type { Draw } from "../../../client/charts/plot.ts";
import { reliableChange } from "../../../client/charts/reliable-change.tsx";
import {
	type WavePoint,
	waveMeans,
} from "../../../client/charts/wave-means.tsx";

const range = { min: 0, max: 100 };
const none = { mean: null, low: null, high: null };

const steps = [
	{ title: "Answered at Baseline", count: 55 },
	{
		title: "Answered both times",
		count: 48,
		lost: "7 answered at Baseline alone",
	},
	{ title: "Scored both times", count: 0 },
];

const groups = {
	decimals: 1,
	sides: ["worse", "better"] as const,
	rows: [
		{
			key: "all",
			title: "Everybody",
			words: "47 pairs",
			mean: 9.8,
			low: 6.1,
			high: 13.6,
			small: false,
		},
		{
			key: "n",
			title: "North",
			words: "1 pair",
			mean: -3,
			low: null,
			high: null,
			small: true,
		},
		{
			key: "s",
			title: "South",
			words: "not shown: fewer than 10 people",
			...none,
			small: true,
		},
	],
};

const reliable = {
	points: [
		{ before: 20, after: 80, count: 2 },
		{ before: 50, after: 50, count: 1 },
		{ before: 90, after: 10, count: 1 },
	],
	from: "Baseline",
	to: "Follow-up",
	range,
	mdc: 14.1,
	rose: { count: 2, words: "improved" },
	same: { count: 1, words: "no reliable change" },
	fell: { count: 1, words: "deteriorated" },
	decimals: 1,
};

const wave = (key: string, mean: number | null, breaks = false): WavePoint => ({
	key,
	title: `Wave ${key}`,
	everybody:
		mean === null
			? { n: 0, ...none }
			: { n: 9, mean, low: mean - 5, high: mean + 60 },
	inAll: { n: 4, mean: 40, low: null, high: null },
	breaks,
});
const waves = (...points: WavePoint[]) => ({
	waves: points,
	range,
	decimals: 1,
});
const three = waves(wave("1", 40), wave("2", 50), wave("3", 60));

const plots: Record<string, Draw> = {
	"a flow": (width) => flow(steps, width),
	"a flow of nobody": (width) => flow([{ title: "Answered", count: 0 }], width),
	"a forest": (width) => forest(groups, width),
	"reliable change": (width) => reliableChange(reliable, width),
	"means over waves": (width) => waveMeans(three, width),
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

	it("places nothing beyond its width, and has no colour but the theme's", () => {
		const svg = markup(draw, 300);
		const places = [...svg.matchAll(/ (?:x|x2|cx)="([\d.]+)"/g)];
		expect(places.length).toBeGreaterThan(0);
		for (const [, x] of places) expect(Number(x)).toBeLessThanOrEqual(300);
		expect(svg).not.toMatch(/(fill|stroke)="(?!var\(|none)/);
	});
});

it("says of a group that is not shown why, and marks nothing for it", () => {
	const { description } = forest(groups, 640);
	expect(description).toBe(
		"Everybody, 47 pairs, +9.8 (+6.1 to +13.6). North, 1 pair, −3.0. South, not shown: fewer than 10 people.",
	);
	expect(
		markup((width) => forest(groups, width), 640).match(/<rect/g),
	).toHaveLength(1);
});

it("counts who changed beyond the band, and draws nobody where there are too many", () => {
	expect(reliableChange(reliable, 640).description).toBe(
		"Of 4 people, 2 improved, 1 no reliable change, 1 deteriorated. A change counts beyond 14.1 points.",
	);
	const many = reliableChange({ ...reliable, points: [] }, 640);
	expect(many.height).toBeLessThan(60);
});

/** How often the pen is put down to draw the line of everybody. */
function strokes(points: readonly WavePoint[]): number {
	const svg = markup((width) => waveMeans(waves(...points), width), 640);
	const [, path = ""] =
		/<path d="([^"]*)" fill="none" stroke="var\(--chart-after\)" stroke-width="2">/.exec(
			svg,
		) ?? [];
	return path.split("M").length - 1;
}

it("breaks the line where waves may not be compared, or one has no mean", () => {
	expect(strokes([wave("1", 40), wave("2", 50), wave("3", 60)])).toBe(1);
	expect(strokes([wave("1", 40), wave("2", 50, true), wave("3", 60)])).toBe(2);
	expect(strokes([wave("1", 40), wave("2", null), wave("3", 60)])).toBe(2);
	const { description } = waveMeans(
		waves(wave("1", 40), wave("2", 50, true)),
		640,
	);
	expect(description).toContain("The line breaks. Wave 2: 9 scored");
});

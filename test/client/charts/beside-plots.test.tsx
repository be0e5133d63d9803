import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { peopleScatter } from "../../../client/charts/people-scatter.tsx";
import { valuePlane } from "../../../client/charts/value-plane.tsx";

const data = {
	points: [
		{ name: "P1", x: 1, y: 1200 },
		{ name: "P2", x: 3, y: 400 },
		{ name: "P3", x: 3, y: 400 },
		{ name: "P4", x: 5, y: 12_000 },
	],
	x: { title: "Trust", range: { min: 1, max: 5 }, show: String },
	y: {
		title: "Cost (£)",
		show: (value: number) => value.toLocaleString("en-GB"),
	},
};

describe.each([300, 640, 1000])("at %i px", (width) => {
	it("draws a dot for each pair of figures, larger for several people", () => {
		const { body, height, points = [] } = peopleScatter(data, width);
		const markup = renderToStaticMarkup(body);
		expect(markup).not.toMatch(/NaN|undefined|Infinity/);
		expect(markup.match(/<circle/g)).toHaveLength(3);
		expect(new Set(markup.match(/ r="[\d.]+"/g)).size).toBe(2);
		expect(points.map(({ label }) => label)).toEqual([
			"P1: Trust 1, Cost (£) 1,200.",
			"P2, P3: Trust 3, Cost (£) 400.",
			"P4: Trust 5, Cost (£) 12,000.",
		]);
		for (const { x, y } of points) {
			expect(x).toBeGreaterThan(0);
			expect(x).toBeLessThan(width);
			expect(y).toBeGreaterThan(0);
			expect(y).toBeLessThan(height);
		}
	});

	it("names each quarter of the plane with its share", () => {
		const { body, points = [] } = valuePlane(
			{ northEast: 0.79, southEast: 0.2, southWest: 0, northWest: 0.01 },
			width,
		);
		expect(renderToStaticMarkup(body)).not.toMatch(/NaN/);
		expect(points.map(({ label }) => label)).toEqual([
			"no more outcome, more cost: 1 % of samples.",
			"more outcome, more cost: 79 % of samples.",
			"no more outcome, no more cost: 0 % of samples.",
			"more outcome, no more cost: 20 % of samples.",
		]);
	});
});

it("draws people who do not differ, and nobody", () => {
	const same = { ...data, points: data.points.slice(1, 3) };
	for (const points of [same.points, []]) {
		const { body } = peopleScatter({ ...data, points }, 640);
		expect(renderToStaticMarkup(body)).not.toMatch(/NaN|undefined|Infinity/);
	}
});

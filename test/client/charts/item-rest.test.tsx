import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { itemRest } from "../../../client/charts/item-rest.tsx";

const data = {
	mark: 0.3,
	items: [
		{ key: "a", text: "One?", correlation: 0.71, verdict: "goes well" },
		{ key: "b", text: "Two?", correlation: -0.45, verdict: "runs against" },
		{ key: "c", text: "Three?", correlation: null, verdict: "cannot be told" },
		{ key: "d", text: "Four?", correlation: 0.3, verdict: "goes well" },
	],
};

it.each([320, 640, 1000])("marks weak questions hollow, at %i px", (width) => {
	const { body, points = [], description } = itemRest(data, width);
	const markup = renderToStaticMarkup(body);
	expect(markup).not.toMatch(/NaN|undefined/);
	expect(markup.match(/<circle/g)).toHaveLength(3);
	expect(markup.match(/fill="var\(--chart-paper\)" stroke/g)).toHaveLength(1);
	expect(points.map(({ label }) => label)).toEqual([
		"One? 0.71, goes well.",
		"Two? −0.45, runs against.",
		"Three? cannot be told.",
		"Four? 0.30, goes well.",
	]);
	for (const { x } of points) {
		expect(x).toBeGreaterThan(0);
		expect(x).toBeLessThan(width);
	}
	expect(description).toContain("Weak below 0.30.");
});

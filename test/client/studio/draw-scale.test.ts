import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { drawScale } from "../../../client/studio/summary/draw-scale.ts";
import { linkedScale, summary, unlinkedScale } from "./summaries.ts";

const shown = (scale = linkedScale) =>
	drawScale(summary, scale)?.(640).description;

it("draws each person while there are few", () => {
	expect(shown()).toContain("8 people from Baseline to Follow-up: 8 rose");
});

it("draws counts of people when there are many, and says the same", () => {
	const points = [{ before: 40, after: 60, count: 61 }];
	const paired = linkedScale.paired && {
		...linkedScale.paired,
		pairs: 61,
		points,
	};
	const few = drawScale(summary, linkedScale)?.(640).height;
	const many = drawScale(summary, { ...linkedScale, paired })?.(640);
	expect(many?.description).toContain("61 rose");
	expect(many?.height).not.toBe(few);
});

it("draws a distribution for each wave where people are not joined", () => {
	expect(shown(unlinkedScale)).toBe(
		"Baseline: 10 scored, mean 50.0 (95 % interval 42.8 to 57.2). Follow-up: 10 scored, mean 50.0 (95 % interval 42.8 to 57.2).",
	);
});

it("draws means and their change alone for a reader who may not see single scores", () => {
	const seen = { ...summary, threshold: 10 };
	const waves = linkedScale.waves.map((wave) => ({
		...wave,
		distribution: [],
	}));
	const paired = linkedScale.paired && { ...linkedScale.paired, points: [] };
	const scale = { ...linkedScale, waves, paired };
	const drawn = drawScale(seen, scale)?.(640);
	expect(drawn?.description).toBe(
		"Means alone, from Baseline to Follow-up. The mean went from 50.0 to 56.1, a change of +6.1 (95 % interval +2.0 to +10.2).",
	);
	const svg = renderToStaticMarkup(drawn?.body);
	for (const words of ["Mean change", "+6.1", "2.0 to 10.2"])
		expect(svg).toContain(words);
	expect(svg).not.toContain("rose");
	const unlinked = { ...scale, comparison: "groups" as const, paired: null };
	expect(drawScale(seen, unlinked)?.(640).description).toBe(
		"Baseline: 10 scored, mean 50.0 (95 % interval 42.8 to 57.2). Follow-up: 10 scored, mean 50.0 (95 % interval 42.8 to 57.2).",
	);
});

it("draws nothing where nobody is scored", () => {
	const waves = linkedScale.waves.map((wave) => ({ ...wave, scored: 0 }));
	expect(
		drawScale(summary, { ...unlinkedScale, waves, paired: null }),
	).toBeNull();
});

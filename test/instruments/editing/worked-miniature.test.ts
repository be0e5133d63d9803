import { describe, expect, test } from "vitest";
import type { Scale } from "#instruments/definition.ts";
import { workedMiniature } from "#instruments/editing/worked-miniature.ts";
import { library } from "#instruments/library.ts";
import { question, sampleInstrument, scale } from "../sample-instrument.ts";

const instrument = sampleInstrument({ scales: [scale()] });

test.each<[Scale["rule"], number[], number]>([
	["sum", [3, 5, 4], 12],
	["mean", [3, 5, 4], 4],
	["pomp", [3, 5, 4], 75],
	["top-share", [0, 100, 0], 100 / 3],
	["count", [1, 1, 1], 3],
])("%s of %j is %d", (rule, worths, value) => {
	const miniature = workedMiniature(instrument, scale(), rule);
	expect(miniature?.worths).toEqual(worths);
	expect(miniature?.value).toBeCloseTo(value, 12);
});

test("a rule that the parts have no values for has none", () => {
	const text = sampleInstrument({
		items: [{ ...question("t"), type: "text" }],
	});
	const own = scale({ items: ["t"] });
	for (const rule of ["sum", "mean", "pomp", "top-share", "count"] as const)
		expect(workedMiniature(text, own, rule)).toBeNull();
	expect(
		workedMiniature(instrument, scale({ items: ["zz"] }), "sum"),
	).toBeNull();
});

test("scores have no answers to count or to be at the top", () => {
	const { items: _, ...all } = scale({ id: "all", scales: ["total"] });
	const whole = sampleInstrument({ scales: [all, scale()] });
	expect(workedMiniature(whole, all, "count")).toBeNull();
	expect(workedMiniature(whole, all, "top-share")).toBeNull();
	expect(workedMiniature(whole, all, "mean")).toMatchObject({ value: 3 });
});

describe.each(library)("$id", (shipped) => {
	test("each scale has a miniature of its own rule, within its parts' range", () => {
		for (const own of shipped.scales) {
			const miniature = workedMiniature(shipped, own, own.rule);
			expect(miniature).not.toBeNull();
			if (own.rule === "sum" || own.rule === "count") continue;
			expect(miniature?.value).toBeGreaterThanOrEqual(own.range.min);
			expect(miniature?.value).toBeLessThanOrEqual(own.range.max);
		}
	});
});

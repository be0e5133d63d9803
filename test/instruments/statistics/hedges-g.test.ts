import { expect, test } from "vitest";
import { hedgesG } from "#instruments/statistics/hedges-g.ts";
import { moments } from "#instruments/statistics/moments.ts";
import { weighValues } from "#instruments/statistics/weighted.ts";
import { twelvePairs } from "./reference-data.ts";

function effectOf(a: number[], b: number[]) {
	return hedgesG(moments(weighValues(a)), moments(weighValues(b)));
}

test("twelve before and twelve after as if unlinked", () => {
	const effect = effectOf(twelvePairs.before, twelvePairs.after);
	expect(effect.hedgesG).toBeCloseTo(0.7781, 4);
	expect(effect.hedgesGCiLow).toBeCloseTo(-0.025, 3);
	expect(effect.hedgesGCiHigh).toBeCloseTo(1.581, 3);
});

test("the standard deviation is pooled by degrees of freedom", () => {
	// variances 4 (three values) and 1 (two values): (2 * 4 + 0.5) / 3
	expect(effectOf([1, 3, 5], [6, 7]).cohenD).toBeCloseTo(
		3.5 / Math.sqrt(8.5 / 3),
		12,
	);
});

test("without spread, or with one value in a group, there is no effect", () => {
	expect(new Set(Object.values(effectOf([2, 2], [5, 5])))).toEqual(
		new Set(["no-variation"]),
	);
	expect(new Set(Object.values(effectOf([2], [5, 6])))).toEqual(
		new Set(["too-few-values"]),
	);
});

import { expect, test } from "vitest";
import { hedgesCorrection } from "#instruments/statistics/hedges-correction.ts";
import { hedgesGav } from "#instruments/statistics/hedges-gav.ts";
import { pairMoments } from "#instruments/statistics/pair-moments.ts";
import { weighPairs } from "#instruments/statistics/weighted.ts";
import { expectClose } from "./agreement.ts";
import { twelvePairs } from "./reference-data.ts";

function effectOf(before: number[], after: number[]) {
	return hedgesGav(pairMoments(weighPairs(before, after)));
}

test("twelve pairs: root-mean-square form, not the mean of the SDs", () => {
	const effect = effectOf(twelvePairs.before, twelvePairs.after);
	expectClose(effect.cohenDav, 0.805911, 1e-6);
	expectClose(effect.hedgesGav, 0.805911 * 0.930233, 2e-6);
});

test("twelve pairs: Borenstein's interval, .353 to 1.259 before correction", () => {
	const effect = effectOf(twelvePairs.before, twelvePairs.after);
	const j = Number(hedgesCorrection(11));
	expect(Number(effect.hedgesGavCiLow) / j).toBeCloseTo(0.353, 3);
	expect(Number(effect.hedgesGavCiHigh) / j).toBeCloseTo(1.259, 3);
});

test("the same change for everyone has an effect and no interval", () => {
	expect(effectOf([10, 12, 14], [12, 14, 16])).toEqual({
		cohenDav: 1,
		hedgesGav: 1 - 3 / 7,
		hedgesGavCiLow: "perfect-correlation",
		hedgesGavCiHigh: "perfect-correlation",
	});
});

test("without any spread there is nothing to standardise by", () => {
	const effect = effectOf([3, 3, 3], [5, 5, 5]);
	expect(new Set(Object.values(effect))).toEqual(new Set(["no-variation"]));
});

test("spread on one side is enough for the effect, not for its interval", () => {
	expect(effectOf([3, 3, 3], [4, 5, 6])).toMatchObject({
		cohenDav: 2 / Math.sqrt(0.5),
		hedgesGavCiLow: "no-variation",
	});
});

test("two pairs have d_av and no corrected effect", () => {
	const effect = effectOf([1, 4], [3, 5]);
	expect(effect.cohenDav).toBeTypeOf("number");
	expect(effect.hedgesGav).toBe("too-few-values");
});

import { describe, expect, test } from "vitest";
import {
	mayShowProfile,
	placed,
	profileOf,
} from "#instruments/feedback/profile.ts";
import { library } from "#instruments/library.ts";
import { both, scale } from "../sample-instrument.ts";
import { seededRandom } from "../statistics/seeded-random.ts";

const own = library.filter(({ itemsPolicy }) => itemsPolicy === "own-wording");

test("wording of somebody else is not played back without their permission", () => {
	const withheld = library.filter(
		({ itemsPolicy }) => itemsPolicy === "withheld",
	);
	expect(withheld.length).toBeGreaterThan(0);
	for (const instrument of withheld) {
		expect(mayShowProfile(instrument)).toBe(false);
		const licence = {
			...instrument.licence,
			permissionEvidence: "Letter of 3 May",
		};
		expect(mayShowProfile({ ...instrument, licence })).toBe(true);
	}
});

test("an instrument without a scale has nothing to show", () => {
	for (const instrument of own)
		expect(mayShowProfile({ ...instrument, scales: [] })).toBe(false);
});

describe.each(own)("$id $version", (instrument) => {
	test("worked examples are placed where their scores are", () => {
		for (const { answers, scores } of instrument.examples) {
			const profile = profileOf(instrument, answers as never);
			for (const { id, value, min, max } of profile) {
				const expected = scores[id];
				if (expected === undefined) continue;
				if (expected === null) expect(value).toBeNull();
				else
					expect(Math.abs(Number(value) - expected)).toBeLessThanOrEqual(
						(max - min) / 200 + 0.01,
					);
			}
		}
	});

	test("every score of every scale has exactly one place on its line", () => {
		const random = seededRandom(7);
		for (const scale of instrument.scales) {
			const { min, max } = scale.range;
			const scores = [
				min,
				max,
				(min + max) / 2,
				...Array.from({ length: 200 }, () => min + random() * (max - min)),
			];
			for (const score of scores) {
				const { value, third } = placed(scale, score);
				expect(Number(value)).toBeGreaterThanOrEqual(min);
				expect(Number(value)).toBeLessThanOrEqual(max);
				expect(["lower", "middle", "upper"]).toContain(third);
			}
			expect(placed(scale, min).third).toBe("lower");
			expect(placed(scale, max).third).toBe("upper");
			expect(placed(scale, null)).toMatchObject({ value: null, third: null });
		}
	});

	test("no scale is shown twice by another rule", () => {
		const shown = profileOf(instrument, {}).map(({ id }) => id);
		for (const { id, variantOf } of instrument.scales)
			expect(shown.includes(id)).toBe(variantOf === undefined);
	});
});

describe("a scale with bands", () => {
	const bands = [
		{ from: 1, label: both("Rarely involved") },
		{ from: 2.5, label: both("Partly"), meaning: both("Now and then") },
		{ from: 4, label: both("Mostly involved") },
	];

	test.each([
		[1, 0],
		[2.4999, 0],
		[2.5, 1],
		[3.9999, 1],
		[4, 2],
		[5, 2],
	])("a score of %d is in band %d, and in no third", (score, index) => {
		const { band, third } = placed(scale({ bands }), score);
		expect(band).toEqual(bands[index]);
		expect(third).toBeNull();
	});

	test("the line is divided where bands begin; without them in thirds", () => {
		expect(placed(scale({ bands }), 3).edges).toEqual([0.375, 0.75]);
		expect(placed(scale(), 3).edges).toEqual([1 / 3, 2 / 3]);
	});

	test("without a score there is no band", () => {
		expect(placed(scale({ bands }), null)).toMatchObject({
			value: null,
			third: null,
			band: null,
		});
	});
});

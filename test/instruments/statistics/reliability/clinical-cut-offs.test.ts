import { expect, test } from "vitest";
import { clinicalCutOffs } from "#instruments/statistics/reliability/clinical-cut-offs.ts";
import { expectAgreement } from "../agreement.ts";

const clinical = { mean: 20, sd: 7.5 };
const norm = { mean: 40, sd: 6 };

test("a clinical mean of 20 and a norm of 40", () => {
	expectAgreement(
		clinicalCutOffs({ clinical, norm, higherIsBetter: true }),
		{ a: 35, b: 28, c: 31.1111 },
		1e-6,
	);
});

test("where lower is better the cut-offs mirror", () => {
	const mirror = ({ mean, sd }: typeof norm) => ({ mean: -mean, sd });
	expectAgreement(
		clinicalCutOffs({
			clinical: mirror(clinical),
			norm: mirror(norm),
			higherIsBetter: false,
		}),
		{ a: -35, b: -28, c: -31.1111 },
		1e-6,
	);
});

test("without a norm there is one cut-off", () => {
	expect(
		clinicalCutOffs({ clinical, norm: null, higherIsBetter: true }),
	).toEqual({
		a: 35,
		b: null,
		c: null,
		reasons: { b: "no-values", c: "no-values" },
	});
});

test.each([
	["the wrong way round", { clinical: norm, norm: clinical }],
	["no spread", { clinical, norm: { mean: 40, sd: 0 } }],
	["no number", { clinical: { mean: Number.NaN, sd: 1 }, norm }],
])("%s is refused", (_, samples) => {
	expect(() => clinicalCutOffs({ ...samples, higherIsBetter: true })).toThrow(
		RangeError,
	);
});

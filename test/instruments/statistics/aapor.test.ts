import { expect, test } from "vitest";
import { aapor } from "#instruments/statistics/aapor.ts";
import { expectAgreement } from "./agreement.ts";

const counts = {
	complete: 120,
	partial: 15,
	refusal: 40,
	nonContact: 60,
	other: 5,
	unknownHousehold: 50,
	unknownOther: 10,
	ineligible: 20,
};

const nobody = {
	complete: 0,
	partial: 0,
	refusal: 0,
	nonContact: 0,
	other: 0,
	unknownHousehold: 0,
	unknownOther: 0,
	ineligible: 0,
};

test("three hundred cases", () => {
	expectAgreement(
		aapor(counts),
		{
			eligibility: 240 / 260,
			rr1: 0.4,
			rr2: 0.45,
			rr3: 0.40625,
			rr4: 0.45703125,
			rr5: 0.5,
			rr6: 0.5625,
			coop1: 120 / 180,
			ref1: 40 / 300,
			con1: 180 / 300,
		},
		1e-12,
	);
});

test("each rate lies between the one that counts all unknown and the one that counts none", () => {
	const { rr1, rr2, rr3, rr4, rr5, rr6 } = aapor(counts);
	expect([rr1, rr3, rr5]).toEqual([rr1, rr3, rr5].toSorted());
	expect([rr2, rr4, rr6]).toEqual([rr2, rr4, rr6].toSorted());
});

test("when everybody is known to be eligible, the three pairs are one", () => {
	const { rr1, rr2, rr3, rr4, rr5, rr6 } = aapor({
		...counts,
		unknownHousehold: 0,
		unknownOther: 0,
		ineligible: 0,
	});
	expect([rr3, rr5]).toEqual([rr1, rr1]);
	expect([rr4, rr6]).toEqual([rr2, rr2]);
});

test("an open link has no rate", () => {
	const { reasons, ...rates } = aapor(counts, "open link");
	expect(new Set(Object.values(rates))).toEqual(new Set([null]));
	expect(new Set(Object.values(reasons))).toEqual(new Set(["open-link"]));
});

test("nobody asked; nobody known; nobody spoken to", () => {
	expect(aapor(nobody)).toMatchObject({
		rr1: null,
		rr4: null,
		reasons: { rr1: "no-values", coop1: "no-values" },
	});
	expect(aapor({ ...nobody, unknownOther: 5 })).toMatchObject({
		rr1: 0,
		rr3: null,
		rr5: null,
		reasons: { rr3: "no-values", rr5: "no-values" },
	});
	expect(aapor({ ...nobody, nonContact: 5 })).toMatchObject({
		rr1: 0,
		coop1: null,
		con1: 0,
	});
});

test("a count below nought is refused", () => {
	expect(() => aapor({ ...counts, refusal: -1 })).toThrow(RangeError);
});

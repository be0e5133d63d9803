import { expect, test } from "vitest";
import { crossTable } from "#instruments/statistics/agreement/cross-table.ts";
import { percentAgreement } from "#instruments/statistics/agreement/percent-agreement.ts";
import { wilsonInterval } from "#instruments/statistics/wilson-interval.ts";

test("three of four units alike, with Wilson's interval", () => {
	const table = crossTable([1, 2, 2, 1], [1, 2, 1, 1], [1, 2]);
	expect(percentAgreement(table)).toEqual(wilsonInterval(3, 4));
});

test("nothing rated by both", () => {
	expect(percentAgreement(crossTable([null], [1], [1])).reasons).toMatchObject({
		proportion: "no-values",
	});
});

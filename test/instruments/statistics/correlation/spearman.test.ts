import { describe, expect, test } from "vitest";
import { spearman } from "#instruments/statistics/correlation/spearman.ts";
import { weighPairs } from "#instruments/statistics/weighted.ts";
import baseR from "../../../reference/base-r.json";
import golden from "../../../reference/statistics.json";
import { expectAgreement, expectClose } from "../agreement.ts";

test("golden: seventy-six pairs", () => {
	const { x, y, expected } = golden.correlation;
	expectClose(spearman(weighPairs(x, y)).rho, expected.spearman);
});

describe("agrees with R", () => {
	test.each(baseR.correlation)(
		"$spearman.rho",
		({ x, y, spearman: expected }) => {
			expectAgreement(spearman(weighPairs(x, y)), expected, 1e-8);
		},
	);
});

test("any rising change of a scale leaves it", () => {
	for (const { x, y, spearman: expected } of baseR.correlation.slice(0, 5)) {
		const curved = spearman(
			weighPairs(
				x.map((v) => v ** 3),
				y.map(Math.exp),
			),
		);
		expectClose(curved.rho, expected.rho, 1e-9);
	}
});

test("ten values of which nine tie; none; no spread", () => {
	const tied = [3, 3, 3, 3, 3, 3, 3, 3, 3, 5];
	const other = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
	expectClose(spearman(weighPairs(tied, other)).rho, 0.5222329678670935, 1e-9);
	expect(spearman([])).toMatchObject({
		rho: null,
		reasons: { p: "no-values" },
	});
	expect(spearman(weighPairs([3, 3, 3], [1, 2, 3]))).toMatchObject({
		rho: null,
		reasons: { rho: "no-variation" },
	});
});

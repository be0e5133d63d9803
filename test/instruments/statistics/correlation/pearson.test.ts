import { describe, expect, test } from "vitest";
import { correlationP } from "#instruments/statistics/correlation/correlation-p.ts";
import { fisherInterval } from "#instruments/statistics/correlation/fisher-interval.ts";
import { pearson } from "#instruments/statistics/correlation/pearson.ts";
import { weighPairs } from "#instruments/statistics/weighted.ts";
import baseR from "../../../reference/base-r.json";
import golden from "../../../reference/statistics.json";
import { expectAgreement, expectClose } from "../agreement.ts";

test("golden: seventy-six pairs", () => {
	const { x, y, expected } = golden.correlation;
	const { pearson: r, p, ciLow, ciHigh } = expected;
	expectAgreement(pearson(weighPairs(x, y)), { r, p, ciLow, ciHigh });
});

describe("agrees with R", () => {
	test.each(baseR.correlation)("$pearson.r", ({ x, y, pearson: expected }) => {
		expectAgreement(pearson(weighPairs(x, y)), expected, 1e-8);
	});
});

test.each([
	[30, 0.023, 0.651, 0.038],
	[50, 0.114, 0.595, 0.0065],
	[100, 0.198, 0.536, null],
	[200, 0.255, 0.493, null],
])("r .38 in %d pairs lies from %d to %d", (n, low, high, p) => {
	const { ciLow, ciHigh } = fisherInterval(0.38, n);
	expect(ciLow).toBeCloseTo(low, 3);
	expect(ciHigh).toBeCloseTo(high, 3);
	if (p !== null) expect(correlationP(0.38, n)).toBeCloseTo(p, 3);
});

test("28 pairs are the fewest in which r .38 has p below .05", () => {
	expect(Number(correlationP(0.38, 27))).toBeGreaterThan(0.05);
	expect(Number(correlationP(0.38, 28))).toBeLessThan(0.05);
});

describe.each(baseR.correlation.slice(0, 5))("$pearson.r", ({ x, y }) => {
	const found = pearson(weighPairs(x, y));
	test("a shift and a scale leave it, a reversed scale turns its sign", () => {
		const scaled = pearson(
			weighPairs(
				x.map((v) => v / 7 + 3),
				y,
			),
		);
		expectClose(scaled.r, Number(found.r), 1e-9);
		const turned = pearson(
			weighPairs(
				x.map((v) => 10 - v),
				y,
			),
		);
		expectClose(turned.r, -Number(found.r), 1e-9);
		expectClose(turned.ciLow, -Number(found.ciHigh), 1e-9);
	});
	test("swapping the two leaves it; everyone twice keeps r", () => {
		expectClose(pearson(weighPairs(y, x)).r, Number(found.r), 1e-12);
		const twice = pearson(weighPairs([...x, ...x], [...y, ...y]));
		expectClose(twice.r, Number(found.r), 1e-9);
		expect(Number(twice.p)).toBeLessThanOrEqual(Number(found.p));
	});
});

test("no pairs, one, two, three; no spread; a perfect line", () => {
	expect(pearson([])).toMatchObject({ r: null, reasons: { r: "no-values" } });
	expect(pearson(weighPairs([1], [2]))).toMatchObject({
		r: null,
		reasons: { r: "too-few-values", p: "too-few-values" },
	});
	expect(pearson(weighPairs([1, 2], [2, 5])).p).toBeNull();
	expect(pearson(weighPairs([1, 2, 4], [2, 1, 4]))).toMatchObject({
		ciLow: null,
		reasons: { ciLow: "too-few-values" },
	});
	expect(pearson(weighPairs([1, 2, 3], [4, 4, 4]))).toMatchObject({
		r: null,
		reasons: { r: "no-variation" },
	});
	expect(pearson(weighPairs([1, 2, 3, 4], [2, 4, 6, 8]))).toMatchObject({
		p: null,
		reasons: { p: "perfect-correlation", ciHigh: "perfect-correlation" },
	});
	expect(pearson(weighPairs([null, null], [1, 2])).pairs).toBe(0);
});

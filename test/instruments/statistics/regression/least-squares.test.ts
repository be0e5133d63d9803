import { expect, test } from "vitest";
import { leastSquares } from "#instruments/statistics/regression/least-squares.ts";
import { expectClose } from "../agreement.ts";

/** Longley's table of 1967 as in R's `datasets::longley`: known for being nearly collinear. */
const longley = {
	deflator: [
		83, 88.5, 88.2, 89.5, 96.2, 98.1, 99, 100, 101.2, 104.6, 108.4, 110.8,
		112.6, 114.2, 115.7, 116.9,
	],
	gnp: [
		234.289, 259.426, 258.054, 284.599, 328.975, 346.999, 365.385, 363.112,
		397.469, 419.18, 442.769, 444.546, 482.704, 502.601, 518.173, 554.894,
	],
	unemployed: [
		235.6, 232.5, 368.2, 335.1, 209.9, 193.2, 187, 357.8, 290.4, 282.2, 293.6,
		468.1, 381.3, 393.1, 480.6, 400.7,
	],
	army: [
		159, 145.6, 161.6, 165, 309.9, 359.4, 354.7, 335, 304.8, 285.7, 279.8,
		263.7, 255.2, 251.4, 257.2, 282.7,
	],
	population: [
		107.608, 108.632, 109.773, 110.929, 112.075, 113.27, 115.094, 116.219,
		117.388, 118.734, 120.445, 121.95, 123.366, 125.368, 127.852, 130.081,
	],
	year: Array.from({ length: 16 }, (_, i) => 1947 + i),
	employed: [
		60.323, 61.122, 60.171, 61.187, 63.221, 63.639, 64.989, 63.761, 66.019,
		67.857, 68.169, 66.513, 68.655, 69.564, 69.331, 70.551,
	],
};

test("Longley's data: seven coefficients, as certified by NIST", () => {
	const { employed, ...columns } = longley;
	const fit = leastSquares(
		[employed.map(() => 1), ...Object.values(columns)],
		employed,
	);
	if (typeof fit === "string") throw new Error(fit);
	const certified = [
		-3482.25863459582, 0.0150618722713733, -0.035819179292591,
		-0.0202022980381683, -0.0103322686717359, -0.0511041056535807,
		1.82915146461355,
	];
	for (const [i, value] of certified.entries())
		expectClose(fit.coefficients[i], value, 1e-7);
	expectClose(fit.residualSumOfSquares, 0.836424055505915, 1e-7);
	expectClose(
		Math.sqrt((fit.residualSumOfSquares / fit.df) * (fit.inverse[0]?.[0] ?? 0)),
		890.420383607373,
		1e-7,
	);
});

test("a line through three points", () => {
	const fit = leastSquares(
		[
			[1, 1, 1],
			[0, 1, 2],
		],
		[1, 3, 4],
	);
	expect(fit).toMatchObject({ df: 1 });
	if (typeof fit === "string") throw new Error(fit);
	expectClose(fit.coefficients[0], 7 / 6, 1e-12);
	expectClose(fit.coefficients[1], 1.5, 1e-12);
	expectClose(fit.residualSumOfSquares, 1 / 6, 1e-12);
	expectClose(fit.inverse[1]?.[1], 0.5, 1e-12);
});

test("too few rows, and a column made of others", () => {
	expect(
		leastSquares(
			[
				[1, 1],
				[0, 1],
			],
			[1, 3],
		),
	).toBe("too-few-values");
	expect(
		leastSquares(
			[
				[1, 1, 1],
				[2, 2, 2],
			],
			[1, 3, 4],
		),
	).toBe("no-variation");
	expect(
		leastSquares(
			[
				[1, 1, 1],
				[0, 0, 0],
			],
			[1, 3, 4],
		),
	).toBe("no-variation");
});

test("lists of different length and missing values are refused", () => {
	expect(() => leastSquares([[1, 1, 1]], [1, 2])).toThrow(RangeError);
	expect(() => leastSquares([[1, 1]], [1, Number.NaN])).toThrow(RangeError);
});

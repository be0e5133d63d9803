import { expect, test } from "vitest";
import { signedRankCdf } from "#instruments/statistics/signed-rank-cdf.ts";

function cdfByEnumeration(v: number, n: number): number {
	let favourable = 0;
	for (let set = 0; set < 2 ** n; set++) {
		let sum = 0;
		for (let rank = 1; rank <= n; rank++)
			if ((set >> (rank - 1)) & 1) sum += rank;
		if (sum <= v) favourable++;
	}
	return favourable / 2 ** n;
}

test.each([1, 2, 3, 7, 10])("equals full enumeration for %d changes", (n) => {
	for (let v = 0; v <= (n * (n + 1)) / 2; v++)
		expect(signedRankCdf(v, n)).toBe(cdfByEnumeration(v, n));
});

test("is whole and symmetric at the largest exact size", () => {
	const all = (49 * 50) / 2;
	expect(signedRankCdf(all, 49)).toBe(1);
	expect(signedRankCdf(0, 49)).toBe(2 ** -49);
	expect(signedRankCdf(400, 49)).toBeCloseTo(
		1 - signedRankCdf(all - 401, 49),
		14,
	);
});

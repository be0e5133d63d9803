import { test } from "vitest";
import { rankSumCdf } from "#instruments/statistics/rank-sum-cdf.ts";
import { expectClose } from "./agreement.ts";

/** U of every choice of nB ranks out of nA + nB. */
function everyU(nA: number, nB: number): number[] {
	const found: number[] = [];
	const choose = (from: number, chosen: number, u: number): void => {
		if (chosen === nB) found.push(u);
		else
			for (let rank = from; rank <= nA + nB; rank++)
				choose(rank + 1, chosen + 1, u + rank - 1 - chosen);
	};
	choose(1, 0, 0);
	return found;
}

test.each([
	[1, 1],
	[4, 3],
	[2, 6],
	[6, 5],
])("equals full enumeration for %d and %d values", (nA, nB) => {
	const all = everyU(nA, nB);
	for (let u = 0; u <= nA * nB; u++)
		expectClose(
			rankSumCdf(u, nA, nB),
			all.filter((other) => other <= u).length / all.length,
			1e-14,
		);
});

test("is whole and symmetric at the largest exact size", () => {
	expectClose(rankSumCdf(49 * 49, 49, 49), 1, 1e-12);
	expectClose(rankSumCdf(1200, 49, 49), 0.5, 1e-12);
	expectClose(rankSumCdf(300, 20, 49), rankSumCdf(300, 49, 20), 1e-12);
});

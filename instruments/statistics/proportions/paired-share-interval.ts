import { derive, type Figure, figureOf } from "../reason.ts";
import { type Proportion, wilsonInterval } from "../wilson-interval.ts";

/** Linked people by whether the answer was given (the top box chosen, say) before and after. */
export interface PairedCounts {
	readonly both: number;
	readonly onlyBefore: number;
	readonly onlyAfter: number;
	readonly neither: number;
}

/**
 * The 95 % interval of the change of a share in linked people, after minus before: hybrid score interval,
 * method 10 of Newcombe (1998, Stat Med 17:2635-2650), which joins two Wilson intervals by the correlation
 * phi of before and after, with its continuity correction.
 */
export function pairedShareInterval(counts: PairedCounts): {
	readonly ciLow: Figure;
	readonly ciHigh: Figure;
} {
	const { both, onlyBefore, onlyAfter, neither } = counts;
	const n = both + onlyBefore + onlyAfter + neither;
	const after = wilsonInterval(both + onlyAfter, n);
	const before = wilsonInterval(both + onlyBefore, n);
	const [p1, l1, u1] = figures(after);
	const [p2, l2, u2] = figures(before);
	const phi = phiOf(counts, n);
	return {
		ciLow: derive(
			(a, l, b, u) => a - b - joined(a - l, u - b, phi),
			...[p1, l1, p2, u2],
		),
		ciHigh: derive(
			(a, u, b, l) => a - b + joined(u - a, b - l, phi),
			...[p1, u1, p2, l2],
		),
	};
}

function figures(wilson: Proportion): [Figure, Figure, Figure] {
	return [
		figureOf("proportion", wilson),
		figureOf("ciLow", wilson),
		figureOf("ciHigh", wilson),
	];
}

function joined(x: number, y: number, phi: number): number {
	// rounding may leave a width of nothing just below it
	return Math.sqrt(Math.max(0, x ** 2 - 2 * phi * x * y + y ** 2));
}

/** 0 where a margin is empty and there is nothing to correlate. */
function phiOf(
	{ both, onlyBefore, onlyAfter, neither }: PairedCounts,
	n: number,
): number {
	const margins =
		(both + onlyBefore) *
		(onlyAfter + neither) *
		(both + onlyAfter) *
		(onlyBefore + neither);
	if (margins === 0) return 0;
	const product = both * neither - onlyBefore * onlyAfter;
	const corrected = product > 0 ? Math.max(product - n / 2, 0) : product;
	return corrected / Math.sqrt(margins);
}

import { type Figure, type Reported, reportFigures } from "../reason.ts";
import { seededRandom } from "../seeded-random.ts";
import { dot, leastSquares } from "./least-squares.ts";
import { distinctX, lineDesign, type Point, sortedPoints } from "./points.ts";

/** Where a breakpoint is tried at most: evenly among the different x. */
const PLACES = 50;

export interface SupF extends Reported<"supF" | "p"> {
	readonly samples: number;
	readonly seed: number;
}

/**
 * Whether a straight line bends anywhere, without taking the scatter to be even: the largest F over many
 * places (sup-F, Andrews 1993, Econometrica 61:821-856), held against the largest F of samples in which
 * nothing bends (wild bootstrap: the straight line's residuals with signs drawn anew, Liu 1988, Ann Statist
 * 16:1696-1708). p is (1 + samples at least as large) / (1 + samples), the same for the same seed. Throws a
 * RangeError for a value that is not finite.
 */
export function bootstrapSupF(
	points: readonly Point[],
	{ samples = 999, seed = 1 }: { samples?: number; seed?: number } = {},
): SupF {
	const sorted = sortedPoints(points);
	const x = sorted.map((point) => point.x);
	const y = sorted.map((point) => point.y);
	const residuals = withoutLine(x, y);
	const hinges = hingesOf(x, distinctX(sorted));
	if (hinges.length === 0 || residuals === null) {
		const why = hinges.length === 0 ? "too-few-values" : "no-variation";
		return { samples, seed, ...reportFigures({ supF: why, p: why }) };
	}
	const seen = largestShare(residuals, hinges);
	const random = seededRandom(seed);
	let asLarge = 0;
	for (let sample = 0; sample < samples; sample++) {
		const redrawn = residuals.map((e) => (random() < 0.5 ? -e : e));
		const rest = withoutLine(x, redrawn) ?? [];
		if (largestShare(rest, hinges) >= seen) asLarge++;
	}
	return {
		samples,
		seed,
		...reportFigures({
			supF: fFromShare(seen, x.length),
			p: (1 + asLarge) / (1 + samples),
		}),
	};
}

/** Hinges at places with two different x on either side, less their straight line, of length 1. */
function hingesOf(x: readonly number[], xs: readonly number[]): number[][] {
	const inner = xs.slice(1, -1);
	if (xs.length < 4 || x.length < 5) return [];
	const count = Math.min(PLACES, inner.length);
	const places = Array.from(
		{ length: count },
		(_, i) => inner[Math.round((i * (inner.length - 1)) / (count - 1))] ?? 0,
	);
	return places.flatMap((place) => {
		const hinge = x.map((value) => Math.max(0, value - place));
		const bent = withoutLine(x, hinge);
		if (bent === null) return [];
		const length = Math.sqrt(dot(bent, bent));
		return [bent.map((value) => value / length)];
	});
}

/** What a straight line leaves over; null where that is nothing. */
function withoutLine(
	x: readonly number[],
	y: readonly number[],
): readonly number[] | null {
	const fit = leastSquares(lineDesign(x), y);
	if (typeof fit === "string") return null;
	return fit.residualSumOfSquares > 0 ? fit.residuals : null;
}

/** The largest share of the squares that one of the hinges explains. */
function largestShare(
	residuals: readonly number[],
	hinges: readonly (readonly number[])[],
): number {
	const largest = hinges.reduce(
		(top, hinge) => Math.max(top, dot(hinge, residuals) ** 2),
		0,
	);
	return largest / dot(residuals, residuals);
}

function fFromShare(share: number, n: number): Figure {
	return share >= 1 ? "no-variation" : ((n - 3) * share) / (1 - share);
}

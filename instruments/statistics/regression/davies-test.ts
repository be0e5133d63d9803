import tCdf from "@stdlib/stats-base-dists-t-cdf";
import { type Reason, type Reported, reportFigures } from "../reason.ts";
import { coefficientOf } from "./coefficient.ts";
import { leastSquares } from "./least-squares.ts";
import { distinctX, lineDesign, type Point, sortedPoints } from "./points.ts";

/** Where a breakpoint is tried, as in the R package segmented. */
const PLACES = 10;

/** A bend at one place: its t, and as an angle what share of the squares it explains. */
interface Bend {
	readonly at: number;
	readonly t: number;
	readonly angle: number;
}

/**
 * Whether a straight line bends anywhere: the upper bound of the two-sided p by Davies (2002, Biometrika
 * 89:484-489), for a spread that is not known and a breakpoint that does not exist when there is no bend, so
 * that the ordinary F test does not hold. The bend is tried at ten places, evenly from the second to the last
 * but one value, as `segmented::davies.test`; where the bend changes its sign on the way, that counts too.
 * Throws a RangeError for a value that is not finite.
 */
export function daviesTest(
	points: readonly Point[],
): Reported<"p" | "largestAt"> {
	const bends = bendsOf(sortedPoints(points));
	const [first] = bends.toSorted((a, b) => Math.abs(b.t) - Math.abs(a.t));
	if (first === undefined) {
		const why = reasonFor(points);
		return reportFigures({ p: why, largestAt: why });
	}
	const df = points.length - 3;
	const tail = tCdf(-Math.abs(first.t), df);
	const beyond = (1 + first.t ** 2 / df) ** (-(df - 1) / 2);
	const bound = tail + (wayOf(bends) * beyond * gammaRatio(df)) / 2;
	return reportFigures({ p: Math.min(1, 2 * bound), largestAt: first.at });
}

function bendsOf(points: readonly Point[]): Bend[] {
	const from = points[1]?.x ?? 0;
	const to = points.at(-2)?.x ?? 0;
	const y = points.map((point) => point.y);
	const places = Array.from(
		{ length: PLACES },
		(_, i) => from + ((to - from) * i) / (PLACES - 1),
	);
	return places.flatMap((at) => bendAt(at, points, y));
}

function bendAt(at: number, points: readonly Point[], y: number[]): Bend[] {
	const fit = leastSquares(
		[
			...lineDesign(points.map(({ x }) => x)),
			points.map(({ x }) => Math.max(0, x - at)),
		],
		y,
	);
	if (typeof fit === "string") return [];
	const { t } = coefficientOf(fit, 2);
	return typeof t === "number" ? [{ at, t, angle: angleOf(t, fit.df) }] : [];
}

/** arcsin of the square root of t^2 / (t^2 + df), with the sign of t. */
function angleOf(t: number, df: number): number {
	return Math.atan(t / Math.sqrt(df));
}

/** How far the angle travels from the first place to the last. */
function wayOf(bends: readonly Bend[]): number {
	return bends
		.slice(1)
		.reduce(
			(way, { angle }, i) => way + Math.abs(angle - (bends[i]?.angle ?? 0)),
			0,
		);
}

/** gamma((df + 1) / 2) / (gamma(df / 2) sqrt(pi)), by its steps of two from 1 / pi or 1 / 2. */
function gammaRatio(df: number): number {
	let ratio = df % 2 === 1 ? 1 / Math.PI : 1 / 2;
	for (let step = df % 2 === 1 ? 1 : 2; step < df; step += 2)
		ratio *= (step + 1) / step;
	return ratio;
}

function reasonFor(points: readonly Point[]): Reason {
	return points.length < 5 || distinctX(points).length < 4
		? "too-few-values"
		: "no-variation";
}

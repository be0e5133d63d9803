import { bootstrapBreakpoint } from "./bootstrap-breakpoint.ts";
import {
	type AgainstBreakpoint,
	CLAIM_P,
	claimBreakpoint,
} from "./claim-breakpoint.ts";
import { durbinWatson } from "./durbin-watson.ts";
import { ALIKE, type TimedPoint } from "./line-in-time.ts";
import { type Segmented, segmented } from "./segmented.ts";

export type AgainstTippingPoint = AgainstBreakpoint | "neighbours-alike";

export interface TippingPoint {
	readonly n: number;
	readonly fit: Segmented;
	/** Of Davies' test, as it was given. */
	readonly daviesP: number | null;
	/** Of the breakpoint, by bootstrap; null where Davies' test gives no reason to ask where it is. */
	readonly interval: { readonly ciLow: number; readonly ciHigh: number } | null;
	/** Of what two lines leave over, in order of time. */
	readonly durbinWatson: number | null;
	readonly claim: boolean;
	/** May be named without a claim. */
	readonly show: boolean;
	readonly against: readonly AgainstTippingPoint[];
}

/**
 * Whether y has a tipping point in x, by `claimBreakpoint` on all points in order of time. It is seen again where
 * the later half alone bends the same way at a place within the interval. Residuals of neighbours that are alike
 * stand against a claim too, because Davies' test and the bootstrap take them for unrelated. Where that test finds
 * no bend, nothing is asked about its place.
 *
 * @param daviesP of `daviesTest` on these points, adjusted where several were tried
 */
export function tippingPoint(
	points: readonly TimedPoint[],
	daviesP: number | null,
): TippingPoint {
	const fit = segmented(points);
	const isLikely = daviesP !== null && daviesP < CLAIM_P;
	const interval = isLikely ? intervalOf(points) : null;
	const judged = claimBreakpoint({
		breakpoint: fit.breakpoint.estimate,
		x: points.map(({ x }) => x),
		daviesP,
		interval,
		seenAgain: isSeenAgain(points, fit, interval),
	});
	const statistic = durbinWatson(
		points.map(({ x, y }) => y - (heightAt(fit, x) ?? y)),
	);
	const isAlike = statistic !== null && statistic < ALIKE;
	return {
		n: points.length,
		fit,
		daviesP,
		interval,
		durbinWatson: statistic,
		claim: judged.claim && !isAlike,
		show: judged.show,
		against: [
			...judged.reasons.filter((reason) => isLikely || !ofPlace.has(reason)),
			...(isAlike ? ["neighbours-alike" as const] : []),
		],
	};
}

/** What is not asked where there is no bend. */
const ofPlace: ReadonlySet<AgainstBreakpoint> = new Set([
	"no-bootstrap-interval",
	"not-seen-again-in-a-later-period",
]);

function intervalOf(points: readonly TimedPoint[]): TippingPoint["interval"] {
	const { ciLow, ciHigh } = bootstrapBreakpoint(points);
	return ciLow === null || ciHigh === null ? null : { ciLow, ciHigh };
}

/** Of the two lines; null where there is no breakpoint. */
export function heightAt(fit: Segmented, x: number): number | null {
	const psi = fit.breakpoint.estimate;
	const height = fit.height.estimate;
	const slope = (psi !== null && x < psi ? fit.slopeBelow : fit.slopeAbove)
		.estimate;
	if (psi === null || height === null || slope === null) return null;
	return height + slope * (x - psi);
}

function isSeenAgain(
	points: readonly TimedPoint[],
	fit: Segmented,
	interval: TippingPoint["interval"],
): boolean | null {
	const later = segmented(points.slice(Math.ceil(points.length / 2)));
	const place = later.breakpoint.estimate;
	if (place === null || interval === null) return null;
	return (
		interval.ciLow <= place &&
		place <= interval.ciHigh &&
		turnOf(later) === turnOf(fit)
	);
}

/** Whether the line above is steeper upwards (1) or downwards (-1). */
function turnOf({ slopeBelow, slopeAbove }: Segmented): number {
	return Math.sign((slopeAbove.estimate ?? 0) - (slopeBelow.estimate ?? 0));
}

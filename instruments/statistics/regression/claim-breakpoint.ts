import { quantile } from "../quantile.ts";
import { weighValues } from "../weighted.ts";

/** Below this p of Davies' test a bend is taken to be there. */
export const CLAIM_P = 0.01;

/** A claim needs as many points on each side of the breakpoint. */
export const CLAIM_POINTS = 10;

/** What stands against a tipping point. */
export type AgainstBreakpoint =
	| "no-breakpoint-found"
	| "davies-p-not-below-0.01"
	| "fewer-than-10-points-on-a-side"
	| "no-bootstrap-interval"
	| "interval-wider-than-middle-half-of-x"
	| "not-seen-again-in-a-later-period";

export interface BreakpointEvidence {
	/** null where none was found */
	readonly breakpoint: number | null;
	/** all values of x */
	readonly x: readonly number[];
	/** of `daviesTest` */
	readonly daviesP: number | null;
	/** of `bootstrapBreakpoint` */
	readonly interval: { readonly ciLow: number; readonly ciHigh: number } | null;
	/** the breakpoint of later data lies in the interval; null where there are no later data */
	readonly seenAgain: boolean | null;
}

/**
 * Whether a tipping point may be claimed, and everything that stands against it; a steady decline is what is
 * believed otherwise. It may be drawn (`show`) without a claim, unless its interval is wider than the middle
 * half of x: then it may not even be shown.
 */
export function claimBreakpoint(evidence: BreakpointEvidence): {
	readonly claim: boolean;
	readonly show: boolean;
	readonly reasons: readonly AgainstBreakpoint[];
} {
	const { breakpoint, daviesP, interval, seenAgain } = evidence;
	const wide = interval !== null && isWide(interval, evidence.x);
	const against: Record<AgainstBreakpoint, boolean> = {
		"no-breakpoint-found": breakpoint === null,
		"davies-p-not-below-0.01": !(daviesP !== null && daviesP < CLAIM_P),
		"fewer-than-10-points-on-a-side": fewerOnASide(evidence) < CLAIM_POINTS,
		"no-bootstrap-interval": interval === null,
		"interval-wider-than-middle-half-of-x": wide,
		"not-seen-again-in-a-later-period": seenAgain !== true,
	};
	const names = Object.keys(against) as AgainstBreakpoint[];
	const reasons = names.filter((name) => against[name]);
	return {
		claim: reasons.length === 0,
		show: breakpoint !== null && interval !== null && !wide,
		reasons,
	};
}

function fewerOnASide({ breakpoint, x }: BreakpointEvidence): number {
	if (breakpoint === null) return 0;
	const below = x.filter((value) => value <= breakpoint).length;
	return Math.min(below, x.length - below);
}

function isWide(
	{ ciLow, ciHigh }: { readonly ciLow: number; readonly ciHigh: number },
	x: readonly number[],
): boolean {
	const table = weighValues(x);
	if (table.length === 0) return true;
	return ciHigh - ciLow > quantile(table, 0.75) - quantile(table, 0.25);
}

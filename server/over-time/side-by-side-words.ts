import { FEWEST_PAIRS } from "#instruments/over-time/relation.ts";
import {
	CLAIM_P,
	CLAIM_POINTS,
} from "#instruments/statistics/regression/claim-breakpoint.ts";
import type { AgainstTippingPoint } from "#instruments/statistics/regression/tipping-point.ts";
import { withMinusSign } from "../summaries/figures-in-words.ts";
import type { OpenSide, OpenSides } from "./open-sides.ts";
import type { Told } from "./told.ts";

/** The finding in a line. */
export function findingOf({ sides: { x, y }, lag, found }: Told): string {
	const { claim, fit, interval } = found.bend;
	if (claim && fit.breakpoint.estimate !== null && interval)
		return `${y.title} has a tipping point where ${x.title} is ${placeWords(x, fit.breakpoint.estimate)} (95 % interval ${spanWords(x, interval)})`;
	const { estimate } = found.line.slope;
	const p = found.lags.find((each) => each.lag === lag)?.adjustedP ?? null;
	const way =
		p !== null && p < 0.05
			? (estimate ?? 0) > 0
				? `${y.title} is higher where ${x.title} is higher`
				: `${y.title} is lower where ${x.title} is higher`
			: `${y.title} and ${x.title} do not go together by more than chance`;
	return `${way}; no tipping point can be claimed`;
}

/** Whether there is a tipping point, and how the two go together. */
export function verdictOf(told: Told): string[] {
	return [tippingWords(told), lineWords(told), correlationWords(told)];
}

function tippingWords(told: Told): string {
	const { sides, found } = told;
	const { x, y } = sides;
	const { claim, show, fit, interval, n } = found.bend;
	const at = fit.breakpoint.estimate;
	const test = `Davies’ test of a bend anywhere gives ${davies(told)} in ${n} pairs.`;
	if (!claim)
		return `No tipping point can be claimed, so a straight line is what is believed. ${test}${
			show && at !== null && interval
				? ` The best place for one would be ${placeWords(x, at)} (95 % interval ${spanWords(x, interval)}).`
				: ""
		}`;
	return `There is a tipping point. Below ${placeWords(x, at ?? 0)}, 1 more of ${x.title} goes with ${change(fit.slopeBelow.estimate)} in ${y.title}; above it with ${change(fit.slopeAbove.estimate)}. ${test} The later half of the pairs shows it again.`;
}

function lineWords({ sides: { x, y }, found, lag }: Told): string {
	const { estimate, ciLow, ciHigh } = found.line.slope;
	const p = found.lags.find((each) => each.lag === lag)?.adjustedP ?? null;
	if (estimate === null) return "";
	const errors =
		found.line.standardErrors === "newey-west"
			? ", by Newey and West’s standard errors"
			: "";
	const interval =
		ciLow === null || ciHigh === null || p === null
			? ""
			: ` (95 % interval ${short(ciLow)} to ${short(ciHigh)}${errors}; ${pWords(p)}${byHolm(found.lags.length)})`;
	return `By a straight line, 1 more of ${x.title} (${x.material.unit}) goes with ${change(estimate)} in ${y.title} (${y.material.unit})${interval}.`;
}

function correlationWords({ found: { correlation } }: Told): string {
	const { r, ciLow, ciHigh, pairs } = correlation;
	if (r === null) return "";
	const interval =
		ciLow === null || ciHigh === null
			? ""
			: ` (95 % interval ${hundredths(ciLow)} to ${hundredths(ciHigh)})`;
	return `The correlation is r = ${hundredths(r)}${interval}, in ${pairs} pairs.`;
}

/** What stands against a tipping point, a sentence each. */
export function againstWords(told: Told): string[] {
	const { bend } = told.found;
	return bend.against.map((reason) => against[reason](told));
}

const against: Record<AgainstTippingPoint, (told: Told) => string> = {
	"no-breakpoint-found": () =>
		"No place was found at which two lines fit better than one.",
	"davies-p-not-below-0.01": (told) =>
		`Davies’ test gives ${davies(told)}, and a claim asks for less than ${CLAIM_P}.`,
	"fewer-than-10-points-on-a-side": ({ pairs, found }) => {
		const at = found.bend.fit.breakpoint.estimate ?? 0;
		const below = pairs.filter(({ x }) => x <= at).length;
		return `It would stand at the edge of what was seen: ${below} pairs below it and ${pairs.length - below} above, and ${CLAIM_POINTS} are needed on each side.`;
	},
	"no-bootstrap-interval": () => "No interval can be given for its place.",
	"interval-wider-than-middle-half-of-x": ({ sides: { x } }) =>
		`Its place is too uncertain: the 95 % interval is wider than the middle half of ${x.title}.`,
	"not-seen-again-in-a-later-period": () =>
		"The later half of the pairs does not show it again at the same place.",
	"neighbours-alike": ({ found, sides: { period } }) =>
		`Neighbouring ${period}s are alike (Durbin-Watson ${hundredths(found.bend.durbinWatson ?? 0)}; about 2 where they are unrelated), so that Davies’ test and the interval are too sure of themselves.`,
};

/** How it was worked out, a sentence each. */
export function sideMethod({ period }: OpenSides): string[] {
	return [
		`Both are brought to one figure a ${period}: counts are added up; means, shares and rates are weighted by what each was counted from; values are averaged. Each ${period} counts the same afterwards.`,
		`At least ${FEWEST_PAIRS} pairs are asked for. The straight line is by least squares. Where neighbours in time are alike (Durbin-Watson below 1.5), its errors are those of Newey and West (1987), or the ordinary ones where those are larger.`,
		"The breakpoint is the place at which two joined lines fit best (Muggeo 2003); its interval comes from 999 samples of the pairs, drawn with replacement.",
		`A tipping point is claimed only if Davies’ test (2002) gives p below ${CLAIM_P}, ${CLAIM_POINTS} pairs lie on each side, the interval is no wider than the middle half of all values, the later half of the pairs alone bends the same way within the interval, and neighbours in time are not alike.`,
		"The interval of the correlation is by Fisher’s z. Where several lags were looked at, p is adjusted by Holm (1979).",
	];
}

function davies({ found: { bend, lags } }: Told): string {
	return bend.daviesP === null
		? "no p value"
		: `${pWords(bend.daviesP)}${byHolm(lags.length)}`;
}

function byHolm(lags: number): string {
	return lags > 1 ? `, by Holm for ${lags} lags` : "";
}

function pWords(p: number): string {
	return p < 0.001 ? "p < 0.001" : `p = ${p.toFixed(p < 0.1 ? 3 : 2)}`;
}

function placeWords({ material }: OpenSide, at: number): string {
	return withMinusSign(at.toFixed(Math.max(1, material.decimals)));
}

function spanWords(
	side: OpenSide,
	{ ciLow, ciHigh }: { ciLow: number; ciHigh: number },
): string {
	return `${placeWords(side, ciLow)} to ${placeWords(side, ciHigh)}`;
}

export function hundredths(value: number): string {
	return withMinusSign(value.toFixed(2));
}

/** To three figures that matter. */
function short(value: number): string {
	return withMinusSign(
		value.toLocaleString("en-GB", { maximumSignificantDigits: 3 }),
	);
}

function change(value: number | null): string {
	if (value === null) return "no known change";
	return value > 0 ? `+${short(value)}` : short(value);
}

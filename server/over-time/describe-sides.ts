import { pairSeries } from "#instruments/over-time/pair-series.ts";
import {
	type LagFigures,
	type Relation,
	relation,
} from "#instruments/over-time/relation.ts";
import type { TippingPoint } from "#instruments/statistics/regression/tipping-point.ts";
import { cannotDraw } from "./cannot-draw.ts";
import type { OpenSide, OpenSides } from "./open-sides.ts";
import type {
	Side,
	SideBySide,
	SideBySideRelation,
} from "./side-by-side.schemas.ts";
import { sideNotes } from "./side-by-side-notes.ts";
import {
	againstWords,
	findingOf,
	sideMethod,
	verdictOf,
} from "./side-by-side-words.ts";
import type { Told } from "./told.ts";
import { whyNothing } from "./why-nothing.ts";

/** More pairs than this take too long to draw with replacement a thousand times. */
const MOST_PAIRS = 800;

/** What one of two series has to do with the other, in figures and in words. */
export function describeSides(
	sides: OpenSides,
	lags: readonly number[],
): SideBySide {
	const { x, y, period, periods } = sides;
	const lag = lags.at(-1) ?? 0;
	const pairs = pairSeries(x.values, y.values, { period, lag });
	if (pairs.length > MOST_PAIRS)
		throw cannotDraw(
			`There are ${pairs.length} pairs, and ${MOST_PAIRS} are worked out at most: choose a longer period.`,
		);
	const nothing = whyNothing(sides, pairs);
	const found =
		nothing === null ? relation(x.values, y.values, { period, lags }) : null;
	const told = found && { sides, pairs, lag, found };
	return {
		finding: told ? findingOf(told) : (nothing ?? ""),
		verdict: told ? verdictOf(told) : [],
		x: sideOf(x),
		y: sideOf(y),
		period,
		periods,
		lag,
		pairs: pairs.map(({ time, ...pair }) => pair),
		relation: told && { ...figuresOf(found), bend: bendOf(told) },
		isProtected: x.material.isProtected || y.material.isProtected,
		notes: sideNotes(sides, pairs, told),
		method: sideMethod(sides),
	};
}

function sideOf({ title, material, values, leftOut }: OpenSide): Side {
	const { measure, unit, decimals } = material;
	return { title, measure, unit, decimals, points: [...values], leftOut };
}

type Correlation = SideBySideRelation["correlation"];

function figuresOf({
	correlation,
	differences,
	line,
	lags,
}: Relation): Omit<SideBySideRelation, "bend"> {
	const { intercept, slope, standardErrors, durbinWatson } = line;
	const { estimate, p, ciLow, ciHigh } = slope;
	return {
		correlation: correlationOf(correlation),
		differences: correlationOf(differences),
		line: {
			intercept,
			slope: { estimate, p, ciLow, ciHigh },
			standardErrors,
			durbinWatson,
		},
		lags: lags.map((each: LagFigures) => ({
			...each,
			correlation: correlationOf(each.correlation),
		})),
	};
}

function correlationOf({
	pairs,
	r,
	p,
	ciLow,
	ciHigh,
}: Relation["correlation"]): Correlation {
	return { pairs, r, p, ciLow, ciHigh };
}

function bendOf(told: Told): SideBySideRelation["bend"] {
	const { bend } = told.found;
	return {
		claim: bend.claim,
		at: placeOf(bend),
		height: bend.fit.height.estimate,
		slopeBelow: bend.fit.slopeBelow.estimate,
		slopeAbove: bend.fit.slopeAbove.estimate,
		daviesP: bend.daviesP,
		durbinWatson: bend.durbinWatson,
		against: againstWords(told),
	};
}

function placeOf({
	fit,
	interval,
	show,
}: TippingPoint): SideBySideRelation["bend"]["at"] {
	const x = fit.breakpoint.estimate;
	return show && x !== null && interval !== null ? { x, ...interval } : null;
}

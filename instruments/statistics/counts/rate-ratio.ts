import { clopperPearson } from "../proportions/clopper-pearson.ts";
import { exactBinomialP } from "../proportions/exact-binomial-p.ts";
import {
	derive,
	type Figure,
	figureOf,
	type Reported,
	reportFigures,
} from "../reason.ts";
import { refuseBadCount } from "../weighted.ts";

/** Events, and the time in which they could happen: bed days, shifts, person years. */
export interface Rate {
	readonly events: number;
	readonly time: number;
}

/**
 * Rate of the first group divided by that of the second, with exact 95 % interval and two-sided p, as R's
 * `poisson.test`: given all events, those of the first group are binomial (Przyborowski & Wilenski 1940). The
 * upper limit is null where it has no bound, with no events in the second group. Throws a RangeError for what
 * is no count or no time above 0.
 */
export function rateRatio(
	first: Rate,
	second: Rate,
): Reported<"ratio" | "ciLow" | "ciHigh" | "p"> {
	refuseBadRate(first);
	refuseBadRate(second);
	const all = first.events + second.events;
	const share = clopperPearson(first.events, all);
	const times = second.time / first.time;
	const ratioAt = (part: Figure) =>
		derive(
			(p): Figure => (p === 1 ? "no-events" : (times * p) / (1 - p)),
			part,
		);
	const chance = first.time / (first.time + second.time);
	return reportFigures({
		ratio: ratioAt(figureOf("proportion", share)),
		ciLow: ratioAt(figureOf("ciLow", share)),
		ciHigh: ratioAt(figureOf("ciHigh", share)),
		p: all === 0 ? "no-values" : exactBinomialP(first.events, all, chance),
	});
}

function refuseBadRate({ events, time }: Rate): void {
	refuseBadCount(events);
	if (!(time > 0 && Number.isFinite(time)))
		throw new RangeError(
			`${time} is no time in which events can happen. Give one above 0.`,
		);
}

import { CRITICAL_Z } from "../normal.ts";
import { type Reported, reportFigures } from "../reason.ts";
import { refuseBadCount } from "../weighted.ts";

/**
 * The 95 % interval of a count of events by Byar's approximation (Breslow & Day 1987, vol. II, p. 69), which
 * English public health bodies publish with. Divide all by the person time for a rate. Throws a RangeError
 * for what is no count.
 */
export function byarInterval(events: number): Reported<"ciLow" | "ciHigh"> {
	refuseBadCount(events);
	const end = (count: number, side: number) =>
		count *
		(1 - 1 / (9 * count) + (side * CRITICAL_Z) / (3 * count ** 0.5)) ** 3;
	return reportFigures({
		ciLow: events === 0 ? 0 : end(events, -1),
		ciHigh: end(events + 1, 1),
	});
}

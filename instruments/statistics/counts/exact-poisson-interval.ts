import { figureOf, type Reported, reportFigures } from "../reason.ts";
import { byarInterval } from "./byar-interval.ts";

/** Newton's steps; the distance shrinks by squares, so that a few are enough. */
const STEPS = 8;

/** Above so many events Byar's interval is the exact one to seven digits, and quicker. */
const MANY = 100_000;

/**
 * The exact 95 % interval of a count of events (Garwood 1936; R's `poisson.test`): the means with which as
 * many events or more, and as many or fewer, have a chance of 2.5 %. Divide both by the person time for
 * a rate. Throws a RangeError for what is no count.
 */
export function exactPoissonInterval(
	events: number,
): Reported<"ciLow" | "ciHigh"> {
	const near = byarInterval(events);
	if (events > MANY) return near;
	return reportFigures({
		ciLow:
			events === 0 ? 0 : meanFor(events - 1, 0.975, figureOf("ciLow", near)),
		ciHigh: meanFor(events, 0.025, figureOf("ciHigh", near)),
	});
}

/** The mean with which `events` or fewer have this chance: Newton's steps from a mean that is near. */
function meanFor(events: number, chance: number, near: number | string) {
	const logFactorial = sumOfLogs(events);
	let mean = Number(near);
	for (let step = 0; step < STEPS; step++) {
		const exactly = Math.exp(events * Math.log(mean) - mean - logFactorial);
		mean += (chanceOfAtMost(events, mean, exactly) - chance) / exactly;
	}
	return mean;
}

/** From the chance of exactly so many downwards, until nothing is added. */
function chanceOfAtMost(events: number, mean: number, exactly: number): number {
	let sum = 0;
	let term = exactly;
	for (let k = events; k >= 0 && sum + term > sum; k--) {
		sum += term;
		term *= k / mean;
	}
	return sum;
}

function sumOfLogs(upTo: number): number {
	let sum = 0;
	for (let k = 2; k <= upTo; k++) sum += Math.log(k);
	return sum;
}

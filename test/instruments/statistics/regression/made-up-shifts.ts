import type { TimedPoint } from "#instruments/statistics/regression/line-in-time.ts";

/**
 * A hundred and twenty days: hours from 4 to 9 and safety that rises with them by 1 an hour, below 6.5 hours by
 * `bend` more. `alike`: how much of a day's luck, of hours and of safety, stays for the next.
 */
export function shiftsOf(
	random: () => number,
	{ bend, alike = 0 }: { bend: number; alike?: number },
): TimedPoint[] {
	const fresh = Math.sqrt(1 - alike ** 2);
	let [hours, luck] = [normal(random), normal(random)];
	return Array.from({ length: 120 }, (_, time) => {
		hours = alike * hours + fresh * normal(random);
		luck = alike * luck + fresh * normal(random);
		const x = hundredths(6.5 + 2.5 * Math.tanh(hours));
		const y = hundredths(50 + x + bend * Math.min(x, 6.5) + 3 * luck);
		return { time, x, y };
	});
}

/** As such figures are written down. */
function hundredths(value: number): number {
	return Math.round(100 * value) / 100;
}

/** Box and Muller (1958). */
function normal(random: () => number): number {
	return (
		Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
	);
}

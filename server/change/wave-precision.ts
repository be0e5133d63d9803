import { precision } from "#instruments/statistics/precision.ts";
import { points } from "../summaries/figures-in-words.ts";
import type { Precision } from "./waves.schemas.ts";

/** Beyond this many a need is no longer a plan. */
const MOST = 100_000;

/** `27 of about 50 needed for a stable mean; interval now plus or minus 6 points.` */
export function wavePrecision(
	sample: { n: number; sd: number | null },
	targetHalfWidth: number,
	range: { min: number; max: number },
): Precision {
	const { n, sd } = sample;
	const { halfWidth, needed } = precision({ n, sd, targetHalfWidth });
	const found = { halfWidth, needed: needed === null ? null : needed };
	if (halfWidth === null || needed === null)
		return { ...found, reached: false, sentence: whyNot(n, sd) };
	const now = `interval now plus or minus ${points(halfWidth, range)} points`;
	const aim = `plus or minus ${points(targetHalfWidth, range)}`;
	if (halfWidth <= targetHalfWidth)
		return {
			...found,
			reached: true,
			sentence: `${n} scored: enough for a mean of ${aim}; ${now}.`,
		};
	const of = needed > MOST ? `more than ${MOST}` : `about ${needed}`;
	return {
		...found,
		reached: false,
		sentence: `${n} of ${of} needed for a stable mean (${aim}); ${now}.`,
	};
}

function whyNot(n: number, sd: number | null): string {
	if (n === 0) return "No scores yet, so nobody can say how many are needed.";
	return n === 1 || sd === null
		? "One score: how much scores differ shows from the second on."
		: `${n} scored, all the same: how many are needed shows once they differ.`;
}

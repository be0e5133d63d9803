import type { Reason } from "#instruments/statistics/reason.ts";
import { counted, midSentence } from "../summaries/figures-in-words.ts";
import type { Prediction } from "./beside.schemas.ts";

type Found = Omit<Prediction, "finding" | "notes">;
type Head = Pick<Prediction, "figure" | "scale" | "from" | "wave">;

/** Fewer pairs than this give no interval. */
const FEWEST = 4;

/** What was found, in a sentence; `reason`: why there is no correlation. */
export function predictionFinding(
	{ pearson: { r, ciLow, ciHigh }, people: { both }, ...head }: Found,
	reason: Reason | undefined,
): string {
	const { scale, figure } = namesOf(head);
	if (both < FEWEST)
		return `${counted(both, "person has", "people have")} both ${scale} and ${figure}: it takes at least ${FEWEST} to say whether they go together.`;
	if (r === null)
		return reason === "no-variation"
			? `Everybody has the same ${scale}, or the same ${figure}: there is nothing to go together.`
			: `It cannot be told whether ${scale} and ${figure} go together.`;
	if (ciLow === null || ciHigh === null)
		return `All ${both} people lie on one line (r ${correlation(r)}). Real data hardly ever do: check whether one was worked out from the other.`;
	const size = `r ${correlation(r)}, 95 % interval ${correlation(ciLow)} to ${correlation(ciHigh)}, ${both} people`;
	if (ciLow <= 0 && ciHigh >= 0)
		return `It cannot be told whether ${scale} and ${figure} go together (${size}).`;
	return `People with a higher ${scale} had a ${r > 0 ? "higher" : "lower"} ${figure} on the whole (${size}).`;
}

/** The correlation as shares of halves, and what that assumes. */
export function halvesSentence(
	{ upper, lower }: { upper: number; lower: number },
	head: Head,
): string {
	const { scale, figure } = namesOf(head);
	return `Of 100 people in the upper half by ${scale}, about ${Math.round(upper)} would be in the upper half by ${figure}; of 100 in the lower half, about ${Math.round(lower)}. This turns r into shares and assumes that both are cut in the middle (binomial effect size display). It is an illustration, not a count of people.`;
}

/** @param ratio spread among all / among those with both; null where those do not differ */
export function rangeAssumption(ratio: number | null): string {
	if (ratio === null)
		return "Those who have both do not differ in their score, so nothing can be corrected.";
	return `Those with both were picked by their score, all others differ ${ratio.toFixed(2)} times as much, and the line goes on straight beyond them (Thorndike's case II). Nobody can check that here.`;
}

export function reliabilityAssumption(reason: Reason | undefined): string {
	return reason === "correlation-out-of-range"
		? "That would be more than 1: the reliability contradicts the correlation. Check it."
		: "The figure is measured with chance error alone, of just this reliability (Spearman 1904). It says what a figure without error would show, not what this one predicts.";
}

/** Two decimals, with a true minus sign. */
export function correlation(r: number): string {
	const text = r.toFixed(2);
	return (Number(text) === 0 ? text.replace("-", "") : text).replace("-", "−");
}

/** Scale and figure as they stand within a sentence. */
export function namesOf({ scale, from, figure }: Head): {
	scale: string;
	figure: string;
} {
	const title = midSentence(scale.title);
	const score = /\bscore$/i.test(title) ? title : `${title} score`;
	return {
		scale: from === null ? score : `change in ${title}`,
		figure: midSentence(figure.name),
	};
}

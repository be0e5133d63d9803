import type {
	PairedFigures,
	ScaleSummary,
	Summary,
} from "../../../server/summaries/summaries.schemas.ts";
import type { WaveMean } from "../../charts/means.tsx";

/**
 * The mean of each wave. Where people are compared with themselves, of those alone, and without intervals:
 * what is sure is their change, which has its own.
 */
export function meansOf(
	{ from, to }: Summary,
	{ waves, paired, comparison }: ScaleSummary,
): WaveMean[] {
	const titles = [from.title, to.title];
	if (comparison === "paired" && paired) return meansOfPairs(titles, paired);
	return waves.map(({ wave, scored, mean, ciLow, ciHigh }, index) => ({
		title: titles[index] ?? wave,
		scored,
		mean,
		low: ciLow,
		high: ciHigh,
	}));
}

function meansOfPairs(
	[from = "", to = ""]: readonly string[],
	{ pairs: scored, preMean, postMean }: PairedFigures,
): WaveMean[] {
	const interval = { low: null, high: null };
	return [
		{ title: from, scored, mean: preMean, ...interval },
		{ title: to, scored, mean: postMean, ...interval },
	];
}

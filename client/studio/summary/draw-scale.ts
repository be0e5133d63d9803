import type {
	PairedFigures,
	ScaleSummary,
	Summary,
} from "../../../server/summaries/summaries.schemas.ts";
import { distributions } from "../../charts/distributions.tsx";
import { decimalsFor } from "../../charts/format.ts";
import { means } from "../../charts/means.tsx";
import { pairedCounts } from "../../charts/paired-counts.tsx";
import type { PairedData } from "../../charts/paired-data.ts";
import { pairedSlopes } from "../../charts/paired-slopes.tsx";
import type { Draw } from "../../charts/plot.ts";
import { meansOf } from "./means-of.ts";

const mostSlopes = 60;

/**
 * The picture that suits a scale: a line for each person while there are few, counts of before against after
 * when there are many, and a distribution for each wave where people are not joined; means and their change
 * alone for a reader who may not see single scores. Null without scores.
 */
export function drawScale(summary: Summary, scale: ScaleSummary): Draw | null {
	const { paired } = scale;
	if (paired && paired.points.length > 0) {
		const data = pairedData(summary, scale, paired);
		return paired.pairs <= mostSlopes
			? (width) => pairedSlopes(data, width)
			: (width) => pairedCounts(data, width);
	}
	if (scale.waves.every(({ scored }) => scored === 0)) return null;
	const { range } = scale;
	const drawn = { range, decimals: decimalsFor(range) };
	if (summary.threshold !== null)
		return paired && paired.meanDifference !== null
			? (width) => pairedSlopes(pairedData(summary, scale, paired), width)
			: (width) => means({ ...drawn, waves: meansOf(summary, scale) }, width);
	const titles = [summary.from.title, summary.to.title];
	const waves = scale.waves.map((wave, index) => ({
		title: titles[index] ?? wave.wave,
		values: wave.distribution,
		mean: wave.mean,
		low: wave.ciLow,
		high: wave.ciHigh,
	}));
	return (width) => distributions({ ...drawn, waves }, width);
}

function pairedData(
	summary: Summary,
	scale: ScaleSummary,
	paired: PairedFigures,
): PairedData {
	return {
		points: paired.points,
		from: summary.from.title,
		to: summary.to.title,
		range: scale.range,
		preMean: paired.preMean,
		postMean: paired.postMean,
		change: {
			mean: paired.meanDifference,
			low: paired.ciLow,
			high: paired.ciHigh,
		},
		decimals: decimalsFor(scale.range),
	};
}

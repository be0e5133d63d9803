import { meanTTest } from "#instruments/statistics/mean-t-test.ts";
import { moments } from "#instruments/statistics/moments.ts";
import { reportFigures } from "#instruments/statistics/reason.ts";
import type { WeightedValue } from "#instruments/statistics/weighted.ts";
import { scaleEffect } from "#instruments/versions/compare-versions.ts";
import type { ItemsInCommon } from "#instruments/versions/items-in-common.ts";
import { listed } from "../summaries/figures-in-words.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { ScaleHead } from "./change.schemas.ts";
import { wavePrecision } from "./wave-precision.ts";
import type { Stretch, WaveMeans } from "./waves.schemas.ts";

/** The scores of one wave: of everybody, and of those with a score at every wave of the survey. */
export interface WaveScores {
	everybody: readonly WeightedValue[];
	/** Null where people are not joined. */
	inAll: readonly WeightedValue[] | null;
}

/** A survey and, by id of its waves, their scores. */
export interface Measured {
	survey: SurveyRow;
	scores: ReadonlyMap<string, WaveScores>;
}

/** The waves of one survey, and why its line does not go on from that of the survey before. */
export function stretchOf(
	{ survey, scores }: Measured,
	before: Measured | null,
	{ scale, target }: { scale: ScaleHead; target: number },
): Stretch {
	return {
		survey: { id: survey.id, title: survey.title },
		version: survey.instrumentVersion,
		breaks: before && whyItBreaks(before.survey, survey, scale),
		waves: survey.waves.map(({ id, key, title }): WaveMeans => {
			const { everybody = [], inAll = null } = scores.get(id) ?? {};
			const { n, sd, ...mean } = meanOf(everybody);
			return {
				wave: key,
				title,
				everybody: { n, ...mean },
				inAll: inAll && withoutSd(meanOf(inAll)),
				precision: wavePrecision({ n, sd }, target, scale.range),
			};
		}),
	};
}

function meanOf(values: readonly WeightedValue[]) {
	const sample = moments(values);
	const { ciLow, ciHigh } = meanTTest(sample);
	const { reasons: _, ...figures } = reportFigures({
		mean: sample.mean,
		sd: sample.sd,
		ciLow,
		ciHigh,
	});
	return { n: sample.n, ...figures };
}

function withoutSd({ sd: _, ...mean }: ReturnType<typeof meanOf>) {
	return mean;
}

function whyItBreaks(
	before: SurveyRow,
	after: SurveyRow,
	{ scale, title }: ScaleHead,
): string | null {
	const found = scaleEffect(before.definition, after.definition, scale);
	if (found?.effect === "comparable") return null;
	const { reasons = [] } = found ?? {};
	const why = `From version ${before.instrumentVersion} to ${after.instrumentVersion} the line breaks, because “${title}” is not the same measure: ${listed(reasons)}.`;
	return found?.effect === "comparable-by-rule"
		? `${why} ${inCommon(found.rule)}`
		: why;
}

/** The line is of the whole score of each version, which the items in common are not. */
function inCommon({ items, of }: ItemsInCommon): string {
	return `The two can be compared by the items in common (${items.length} of ${of.before} questions before, ${of.after} after) under Compare surveys; these are not the whole score, so they do not join the line.`;
}

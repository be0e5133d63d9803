import { moments } from "#instruments/statistics/moments.ts";
import type { Reason } from "#instruments/statistics/reason.ts";
import {
	type CronbachAlpha,
	cronbachAlpha,
} from "#instruments/statistics/reliability/cronbach-alpha.ts";
import { measurementError } from "#instruments/statistics/reliability/measurement-error.ts";
import { omegaTotal } from "#instruments/statistics/reliability/omega-total.ts";
import { FEW_RESPONDENTS } from "#instruments/statistics/reliability/reliability-notes.ts";
import { measureTypeOf } from "../summaries/setting.ts";
import type { Reliability, ScaleQuality } from "./quality.schemas.ts";
import { type ScaleAnswers, whyNotOneThing } from "./scale-answers.ts";
import { notGiven } from "./words.ts";

/** How far the questions of a scale measure one thing; or why that cannot be said. */
export function describeReliability(
	asked: ScaleAnswers,
	isProtected: boolean,
): ScaleQuality["reliability"] {
	const why = whyNotOneThing(asked.scale);
	if (why !== null) return { value: null, note: why };
	const found = cronbachAlpha(asked.worth);
	if (isProtected && found.completeCases < FEW_RESPONDENTS)
		return { value: null, note: TOO_FEW_TOLD };
	if (found.alpha === null)
		return { value: null, note: whyNoAlpha(found.reasons.alpha) };
	const { omega, reasons } = omegaTotal(asked.worth);
	return {
		note: "",
		value: {
			completeCases: found.completeCases,
			alpha: found.alpha,
			alphaCiLow: found.alphaCiLow,
			alphaCiHigh: found.alphaCiHigh,
			standardisedAlpha: found.standardisedAlpha,
			omega,
			...errorOf(asked, found),
			notes: [
				...found.notes.map(({ text }) => text),
				...notGiven("The interval of alpha", found.reasons.alphaCiLow),
				...notGiven("Omega", reasons.omega),
				...(isTransition(asked) ? [ALREADY_A_CHANGE] : []),
			],
		},
	};
}

const TOO_FEW_TOLD = `Fewer than ${FEW_RESPONDENTS} people in the groups shown answered every question of this scale. Those who may see single responses see its figures.`;
const ALREADY_A_CHANGE =
	"Each answer is a change already, so no smallest change beyond error is given: nobody's before and after are subtracted.";

function whyNoAlpha(reason: Reason | undefined): string {
	if (reason === "no-values")
		return "Nobody has answered every question of this scale yet.";
	if (reason === "too-few-values")
		return "One person has answered every question of this scale: two are the least, and 30 make it worth reading.";
	return "All who answered every question of this scale have the same total, so nothing can be said about what their answers share.";
}

/** Of the scores; of two questions by Spearman and Brown's reliability. */
function errorOf(
	asked: ScaleAnswers,
	{ items, alpha, standardisedAlpha }: CronbachAlpha,
): Pick<Reliability, "sd" | "sem" | "mdc95"> {
	const { sd } = moments(asked.scores);
	const reliability = items === 2 ? standardisedAlpha : alpha;
	if (typeof sd === "string") return { sd: null, sem: null, mdc95: null };
	if (reliability === null) return { sd, sem: null, mdc95: null };
	const { sem, mdc95 } = measurementError(sd, reliability);
	return { sd, sem, mdc95: isTransition(asked) ? null : mdc95 };
}

function isTransition({ scale, instrument }: ScaleAnswers): boolean {
	return measureTypeOf(scale, instrument) === "transition";
}

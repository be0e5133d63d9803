import type { Instrument } from "#instruments/definition.ts";
import type { BodyFault } from "../problems.ts";
import { missingLanguages } from "./add-information.ts";
import type { NewSurvey } from "./surveys.schemas.ts";

/** What is wrong with a survey that its schema cannot see; nothing when it may be made. */
export function surveyFaults(
	survey: NewSurvey,
	definition: Instrument,
): BodyFault[] {
	return [
		...languageFaults(survey, definition),
		...consentFaults(survey),
		...linkageFaults(survey),
		...waveKeyFaults(survey),
		...survey.waves.flatMap(({ opens, closes }, index) =>
			periodFaults(toDate(opens), toDate(closes), `/waves/${index}/closes`),
		),
	];
}

function languageFaults(
	{ languages }: NewSurvey,
	definition: Instrument,
): BodyFault[] {
	return languages.flatMap((language, index) =>
		definition.languages.includes(language)
			? []
			: {
					path: `/languages/${index}`,
					message: `The instrument is not translated into ${language}: it has ${definition.languages.join(", ")}.`,
				},
	);
}

function consentFaults({ languages, consent }: NewSurvey): BodyFault[] {
	return consent ? missingLanguages(languages, consent, "/consent") : [];
}

/** Questions for a code belong to own-codes, and coarser times to anonymous surveys. */
export function linkageFaults({
	linkage,
	codeQuestions,
	times,
}: Pick<NewSurvey, "linkage" | "codeQuestions" | "times">): BodyFault[] {
	return [
		...(codeQuestions !== undefined && linkage !== "own-code"
			? [
					{
						path: "/codeQuestions",
						message:
							"Only a survey with own-codes asks these. Leave them out, or choose linkage own-code.",
					},
				]
			: []),
		...(times !== undefined && linkage !== "none"
			? [
					{
						path: "/times",
						message:
							"Only an anonymous survey cuts its times. Leave this out, or choose linkage none.",
					},
				]
			: []),
	];
}

function waveKeyFaults({ waves }: NewSurvey): BodyFault[] {
	const keys = waves.map(({ key }) => key);
	return keys.flatMap((key, index) =>
		keys.indexOf(key) === index
			? []
			: {
					path: `/waves/${index}/key`,
					message: `Another wave has the key ${key}: each needs its own.`,
				},
	);
}

/** A wave closes after it opens. */
export function periodFaults(
	opens: Date | null,
	closes: Date | null,
	path: string,
): BodyFault[] {
	if (!opens || !closes || opens < closes) return [];
	return [
		{ path, message: "A wave closes after it opens: choose a later time." },
	];
}

/** Null for a time that was not given. */
export function toDate(instant: string | null | undefined): Date | null {
	return instant ? new Date(instant) : null;
}

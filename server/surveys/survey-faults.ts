import type { Instrument } from "#instruments/definition.ts";
import type { BodyFault } from "../problems.ts";
import type { NewSurvey } from "./surveys.schemas.ts";

/** What is wrong with a survey that its schema cannot see; nothing when it may be made. */
export function surveyFaults(
	survey: NewSurvey,
	definition: Instrument,
): BodyFault[] {
	return [
		...languageFaults(survey, definition),
		...consentFaults(survey),
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
	if (!consent) return [];
	return languages
		.filter((language) => !Object.hasOwn(consent, language))
		.map((language) => ({
			path: `/consent/${language}`,
			message: `Give the information that people read in ${language} too.`,
		}));
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

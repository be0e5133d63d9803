import type { BodyFault } from "../problems.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";

/** Why a survey cannot be another one's version; nothing where it can. */
export function variantFaults(
	survey: SurveyRow,
	version: SurveyRow,
): BodyFault[] {
	if (version.id === survey.id) {
		return fault("A survey is no version of itself: choose another one.");
	}
	return [...linkageFaults(survey, version), ...waveFaults(survey, version)];
}

function linkageFaults(survey: SurveyRow, version: SurveyRow): BodyFault[] {
	const questions = (of: SurveyRow) => of.codeQuestions?.join() ?? "";
	if (survey.linkage !== version.linkage) {
		return fault(
			`Its linkage is ${version.linkage} and this survey's ${survey.linkage}. People choose a version after they were told how answers are joined, so both must be the same.`,
		);
	}
	if (questions(survey) === questions(version)) return [];
	return fault(
		"It makes the private code from other questions. Make the version with the same ones.",
	);
}

function waveFaults(survey: SurveyRow, version: SurveyRow): BodyFault[] {
	const keys = version.waves.map(({ key }) => key);
	const missing = survey.waves
		.map(({ key }) => key)
		.filter((key) => !keys.includes(key));
	if (missing.length === 0) return [];
	return fault(
		`It has no wave with the key ${missing.join(", ")}. Answers are kept under the wave of the same key: make the version with the same waves.`,
	);
}

function fault(message: string): BodyFault[] {
	return [{ path: "/survey", message }];
}

import { SurveyModel } from "survey-core";
import type { Instrument } from "#instruments/definition.ts";
import { toSurveyJs } from "#instruments/formats/surveyjs.ts";

/**
 * The survey-core model that holds the answers, says which questions they show, and knows the pages.
 * Whether an answer may stand is for `checkAnswers`, so survey-core checks nothing itself.
 */
export function createSurvey(
	instrument: Instrument,
	language: string,
	answers: Record<string, unknown>,
): SurveyModel {
	const survey = new SurveyModel(toSurveyJs(instrument, language));
	survey.validationEnabled = false;
	survey.autoFocusFirstQuestion = false;
	for (const item of instrument.items) {
		if (!["number", "slider", "date"].includes(item.type)) continue;
		// With any other input type survey-core would drop a half-typed number or date.
		const question = survey.getQuestionByName(item.id);
		question.inputType = "text";
	}
	survey.data = answers;
	return survey;
}

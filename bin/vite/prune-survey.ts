import type { Plugin } from "vite";
import { pruneModule } from "./prune-module.ts";

/**
 * What the respondent's page uses of survey-core. Some are named by others in strings alone: the items of a
 * choice, the mask of a text.
 */
export const surveyCore = {
	used: [
		"SurveyModel",
		"QuestionRadiogroupModel",
		"ChoiceItem",
		"QuestionCheckboxModel",
		"CheckboxItem",
		"QuestionTextModel",
		"InputMaskBase",
		"QuestionCommentModel",
		"QuestionHtmlModel",
		"checkLibraryVersion",
	],
	/** The colours and class names of its own look: our renderers and style sheet take their place. */
	emptied: ["baseTheme", "legacyCssVariables", "defaultCss"],
};

const surveyReactUi = {
	used: ["ReactQuestionFactory", "SurveyQuestionElementBase"],
	emptied: [],
};

/**
 * Takes out of SurveyJS what the respondent's page does not use, two fifths of what it would load. Its
 * modules register every type of question as they load, which no bundler can take for unused. Whoever
 * imports something that is gone fails the build.
 */
export function pruneSurvey(): Plugin {
	return {
		name: "prune-survey",
		transform: {
			filter: { id: /\/(survey-core|survey-react-ui)\/fesm\/\1\.mjs$/ },
			handler(code, id) {
				const wanted = id.includes("/survey-core/fesm/")
					? surveyCore
					: surveyReactUi;
				return { code: pruneModule(code, wanted), map: null };
			},
		},
	};
}

import type {
	ImportFormat,
	Program,
} from "../../../server/imports/imports.schemas.ts";

/** What each kind of file is called. */
export const formatNames: Record<ImportFormat, string> = {
	redcap: "REDCap data dictionary (CSV)",
	xlsform: "XLSForm (.xlsx)",
	fhir: "FHIR R4 Questionnaire (JSON)",
	surveyjs: "SurveyJS (JSON)",
	table: "Table of questions (CSV)",
	text: "List of questions (text)",
	waymark: "Waymark (JSON)",
};

/** Of one language each, chosen before the file is written. */
export const ofOneLanguage: readonly Program[] = [
	"redcap",
	"table",
	"surveyjs",
];

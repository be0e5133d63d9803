/** A survey of SurveyJS as a file for other programs that show one; several languages in one text where wanted. */
export interface SurveyFile {
	title: SurveyText;
	description: SurveyText;
	locale: string;
	showQuestionNumbers: false;
	clearInvisibleValues: "onHidden";
	pages: SurveyFilePage[];
}

/** Under `default` stands the language of the survey. */
export type SurveyText = string | Record<string, string>;

export interface SurveyFilePage {
	name: string;
	title?: SurveyText;
	description?: SurveyText;
	elements: SurveyFileElement[];
}

export interface SurveyFileElement {
	type: string;
	name: string;
	visibleIf?: string;
	[field: string]: unknown;
}

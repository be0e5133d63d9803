/** A survey for survey-core 3, as far as instruments use it. */
export interface SurveyJson {
	locale: string;
	/** An answer goes when its question is hidden, so that later conditions find it unanswered. */
	clearInvisibleValues: "onHidden";
	showQuestionNumbers: false;
	pages: SurveyPage[];
}

/** Named `page_<item id>`. */
export interface SurveyPage {
	name: string;
	/** The heading of the item's section. */
	title?: string | undefined;
	description?: string | undefined;
	/** One element. */
	elements: SurveyElement[];
}

/** Its name is the item's id, under which survey-core keeps the answer. */
export type SurveyElement = { name: string; visibleIf?: string | undefined } & (
	| { type: "html"; html: string }
	| SurveyQuestion
);

export type SurveyQuestion = {
	title: string;
	description?: string | undefined;
	isRequired: boolean;
} & SurveyInput;

export type SurveyInput =
	| { type: "radiogroup" | "checkbox"; choices: SurveyChoice[] }
	| {
			type: "text";
			inputType: "number";
			min?: number;
			max?: number;
			step: number;
	  }
	| { type: "text"; inputType: "date"; min?: string; max?: string }
	| { type: "text"; inputType: "text"; maxLength: number }
	| { type: "comment"; maxLength: number };

export interface SurveyChoice {
	/** The code; "does not apply" and "don't know" are choices like the others. */
	value: number | string;
	text: string;
	/** In a checkbox: choosing it takes all others back, which survey-core does by itself. */
	isExclusive?: boolean;
}

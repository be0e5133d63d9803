/** A FHIR R4 Questionnaire and QuestionnaireResponse, as far as Waymark writes them. */

export interface Extension {
	url: string;
	extension?: Extension[];
	valueBoolean?: boolean;
	valueCode?: string;
	valueCodeableConcept?: { coding: FhirCoding[] };
	valueCoding?: Partial<FhirCoding>;
	valueDate?: string;
	valueDecimal?: number;
	valueInteger?: number;
	valueString?: string;
	_valueString?: Extended;
}

/** What stands beside a plain value, under its name with an underscore. */
export interface Extended {
	extension: Extension[];
}

export interface FhirCoding {
	system: string;
	code: string;
	display?: string;
	_display?: Extended;
}

export interface EnableWhen {
	question: string;
	operator: "exists" | "=" | ">" | "<" | ">=" | "<=";
	answerBoolean?: boolean;
	answerCoding?: Pick<FhirCoding, "system" | "code">;
	answerInteger?: number;
	answerDecimal?: number;
}

export interface AnswerOption {
	extension?: Extension[];
	valueCoding: FhirCoding;
}

export interface QuestionnaireItem {
	linkId: string;
	type:
		| "group"
		| "display"
		| "choice"
		| "integer"
		| "decimal"
		| "date"
		| "string"
		| "text";
	text?: string;
	_text?: Extended;
	extension?: Extension[];
	code?: FhirCoding[];
	enableWhen?: EnableWhen[];
	enableBehavior?: "all" | "any";
	required?: boolean;
	repeats?: boolean;
	maxLength?: number;
	answerOption?: AnswerOption[];
	item?: QuestionnaireItem[];
}

export interface Questionnaire {
	resourceType: "Questionnaire";
	language: string;
	url: string;
	version: string;
	name: string;
	title: string;
	_title?: Extended;
	status: "draft" | "active" | "retired";
	subjectType?: string[];
	publisher?: string;
	description?: string;
	_description?: Extended;
	copyright?: string;
	code?: FhirCoding[];
	item: QuestionnaireItem[];
}

export interface ResponseAnswer {
	valueCoding?: FhirCoding;
	valueInteger?: number;
	valueDecimal?: number;
	valueDate?: string;
	valueString?: string;
}

export interface ResponseItem {
	linkId: string;
	text?: string;
	answer?: ResponseAnswer[];
	item?: ResponseItem[];
}

export interface QuestionnaireResponse {
	resourceType: "QuestionnaireResponse";
	id: string;
	meta?: { tag: FhirCoding[] };
	language?: string;
	questionnaire: string;
	status: "completed";
	subject?: { type: "Patient"; identifier: { system: string; value: string } };
	/** An instant, or a day where no more is kept. */
	authored?: string;
	item: ResponseItem[];
}

/** Addresses that FHIR R4, and its guide for structured data capture, give to what a Questionnaire may carry. */
const core = "http://hl7.org/fhir/StructureDefinition";
const capture = "http://hl7.org/fhir/uv/sdc/StructureDefinition";
/** Ours, for what FHIR has no word for. */
const own = "https://waymark.example/fhir";

export const urls = {
	translation: `${core}/translation`,
	ordinalValue: `${core}/ordinalValue`,
	itemControl: `${core}/questionnaire-itemControl`,
	minValue: `${core}/minValue`,
	maxValue: `${core}/maxValue`,
	maxDecimalPlaces: `${core}/maxDecimalPlaces`,
	sliderStep: `${core}/questionnaire-sliderStepValue`,
	unit: `${core}/questionnaire-unit`,
	unitOption: `${core}/questionnaire-unitOption`,
	hidden: `${core}/questionnaire-hidden`,
	exclusive: `${core}/questionnaire-optionExclusive`,
	variable: `${core}/variable`,
	shortText: `${capture}/sdc-questionnaire-shortText`,
	calculated: `${capture}/sdc-questionnaire-calculatedExpression`,
	/** The code of an option, where its coding is another's and no number stands for it. */
	optionCode: `${own}/StructureDefinition/option-code`,
	/** Why an answer says nothing of substance, as `kind` of an option. */
	optionKind: `${own}/StructureDefinition/option-kind`,
} as const;

export const systems = {
	itemControl: "http://hl7.org/fhir/questionnaire-item-control",
	dataAbsent: "http://terminology.hl7.org/CodeSystem/data-absent-reason",
} as const;

/** The address of an instrument's Questionnaire, without its version. */
export function questionnaireUrl(id: string): string {
	return `${own}/Questionnaire/${id}`;
}

/** The id of the instrument that Waymark exported to this address. */
export function instrumentAt(url: string | undefined): string | undefined {
	const start = questionnaireUrl("");
	return url?.startsWith(start) ? url.slice(start.length) : undefined;
}

/** The address of the codes of one list of options. */
export function codesUrl(id: string, responseSet: string): string {
	return `${own}/CodeSystem/${id}.${responseSet}`;
}

/** Whether codes are of a list that Waymark exported. */
export function isOwnSystem(system: string | undefined): boolean {
	return system?.startsWith(`${own}/CodeSystem/`) ?? false;
}

/** The address of what responses are marked with, such as their wave. */
export function tagUrl(what: string): string {
	return `${own}/CodeSystem/${what}`;
}

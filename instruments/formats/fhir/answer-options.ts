import type { Instrument, Option } from "../../definition.ts";
import { isExclusive } from "../../values.ts";
import type { AnswerOption, Extension, FhirCoding } from "./questionnaire.ts";
import { say } from "./say.ts";
import { codesUrl, urls } from "./urls.ts";

/** What an answer is called in FHIR: by the first terminology that it has a code of, else by its own code. */
export function optionCoding(
	{ id }: Instrument,
	responseSet: string,
	{ code, label, codings = [] }: Option,
): FhirCoding {
	const [first] = codings;
	const display = say("display", label);
	return first
		? { system: first.system, code: first.code, ...display }
		: { system: codesUrl(id, responseSet), code: String(code), ...display };
}

/** The answers of a list; numbers are their scores. */
export function answerOptions(
	instrument: Instrument,
	responseSet: string,
	options: readonly Option[],
): AnswerOption[] {
	return options.map((option) => {
		const extension = optionExtensions(option);
		return {
			...(extension.length > 0 && { extension }),
			valueCoding: optionCoding(instrument, responseSet, option),
		};
	});
}

function optionExtensions(option: Option): Extension[] {
	const { code, kind, codings } = option;
	return [
		...(typeof code === "number"
			? [{ url: urls.ordinalValue, valueDecimal: code }]
			: []),
		...(codings && typeof code === "string"
			? [{ url: urls.optionCode, valueCode: code }]
			: []),
		...(kind ? [{ url: urls.optionKind, valueCode: kind }] : []),
		...(isExclusive(option)
			? [{ url: urls.exclusive, valueBoolean: true }]
			: []),
	];
}

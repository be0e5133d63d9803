import type {
	Answer,
	Answers,
	Code,
	Instrument,
	Item,
} from "../../definition.ts";
import { itemsById } from "../../instrument-index.ts";
import { isNumeric, optionsOf } from "../../values.ts";
import { optionCoding } from "./answer-options.ts";
import { numberType } from "./number-type.ts";
import type {
	FhirCoding,
	QuestionnaireItem,
	QuestionnaireResponse,
	ResponseAnswer,
	ResponseItem,
} from "./questionnaire.ts";
import { toFhir } from "./to-fhir.ts";
import { questionnaireUrl, tagUrl } from "./urls.ts";

/** One filled-in questionnaire, as it may leave. */
export interface FilledIn {
	id: string;
	answers: Answers;
	language?: string;
	/** An instant, or a day where no more is kept. */
	authored?: string;
	/** A pseudonym, and whose names it is among. Never what identifies a person. */
	subject?: { system: string; value: string };
	/** What it is marked with, such as its wave. */
	tags?: Readonly<Record<string, string>>;
}

/** Writes responses to one instrument as QuestionnaireResponses that answer its Questionnaire. */
export function responseWriter(
	definition: Instrument,
): (response: FilledIn) => QuestionnaireResponse {
	const { content } = toFhir(definition);
	const questionnaire = `${questionnaireUrl(definition.id)}|${definition.version}`;
	const codings = codingsByItem(definition);
	return ({ id, answers, language, authored, subject, tags = {} }) => {
		const tag = Object.entries(tags).map(([name, code]) => ({
			system: tagUrl(name),
			code,
		}));
		return {
			resourceType: "QuestionnaireResponse",
			id,
			...(tag.length > 0 && { meta: { tag } }),
			...(language !== undefined && { language }),
			questionnaire,
			status: "completed",
			...(subject && {
				subject: { type: "Patient" as const, identifier: subject },
			}),
			...(authored !== undefined && { authored }),
			item: answered(content.item, answers),
		};
	};

	function answered(
		elements: readonly QuestionnaireItem[],
		answers: Answers,
	): ResponseItem[] {
		return elements.flatMap((element): ResponseItem[] => {
			const { linkId } = element;
			if (element.type === "group") {
				const item = answered(element.item ?? [], answers);
				return item.length > 0 ? [{ linkId, item }] : [];
			}
			const answer = Object.hasOwn(answers, linkId)
				? answers[linkId]
				: undefined;
			const item = itemsById(definition).get(linkId)?.item;
			if (element.type === "display" || answer === undefined || !item)
				return [];
			return [{ linkId, answer: answersOf(item, answer, codings) }];
		});
	}
}

type Codings = ReadonlyMap<string, ReadonlyMap<Code, FhirCoding>>;

function codingsByItem(definition: Instrument): Codings {
	return new Map(
		definition.items.flatMap((item) => {
			if (!("responseSet" in item)) return [];
			const codings = optionsOf(definition, item).map(
				(option): [Code, FhirCoding] => {
					const { _display, ...coding } = optionCoding(
						definition,
						item.responseSet,
						option,
					);
					return [option.code, coding];
				},
			);
			return [[item.id, new Map(codings)] as const];
		}),
	);
}

function answersOf(
	item: Item,
	answer: Answer,
	codings: Codings,
): ResponseAnswer[] {
	const given = Array.isArray(answer) ? answer : [answer];
	return given.map((value) => {
		if ("responseSet" in item) {
			const valueCoding = codings.get(item.id)?.get(value);
			return valueCoding ? { valueCoding } : { valueString: String(value) };
		}
		if (typeof value === "number" && isNumeric(item)) {
			return numberType(item) === "integer"
				? { valueInteger: value }
				: { valueDecimal: value };
		}
		return item.type === "date"
			? { valueDate: String(value) }
			: { valueString: String(value) };
	});
}

import type { Instrument } from "../../definition.ts";
import {
	itemPartsNotCarried,
	listsWith,
	partsNotCarried,
} from "../export/not-carried.ts";
import type { Exported } from "../exported.ts";
import type { Loss } from "../imported.ts";
import type { Questionnaire, QuestionnaireItem } from "./questionnaire.ts";
import { say } from "./say.ts";
import { treeOf } from "./tree.ts";
import { questionnaireUrl } from "./urls.ts";

const FHIR = "A FHIR R4 Questionnaire";

/**
 * An instrument without faults as a FHIR R4 Questionnaire in all its languages. Numbers that answers count as
 * are their ordinal values; scales stay behind, because R4 has no element for a scoring rule.
 */
export function toFhir(
	definition: Instrument,
	status: Questionnaire["status"] = "active",
): Exported<Questionnaire> {
	const losses: Loss[] = [
		...partsNotCarried(
			definition,
			["purpose", "licence", "codings", "sections", "stem", "respondent"],
			FHIR,
		),
		...itemPartsNotCarried(definition, ["covers", "reverse"], FHIR),
		...changes(definition),
	];
	const { id, version, title, purpose, languages, licence, codings } =
		definition;
	const [language = "en"] = languages;
	const content: Questionnaire = {
		resourceType: "Questionnaire",
		language,
		url: questionnaireUrl(id),
		version,
		name: computableName(id),
		...say("title", title),
		status,
		...subjectOf(definition),
		...(licence.holder && { publisher: licence.holder }),
		...say("description", purpose),
		copyright: licence.summary[language] ?? licence.id,
		...(codings && { code: codings }),
		item: [...stemOf(definition), ...treeOf(definition, losses)],
	};
	return { content, losses };
}

/** As generators of code want it: `RecordsAccess` from `records-access`. */
function computableName(id: string): string {
	const words = id.split(/[-_]+/);
	return words
		.map((word) => word.charAt(0).toUpperCase() + word.slice(1))
		.join("");
}

const subjects: Partial<Record<Instrument["respondent"], string>> = {
	patient: "Patient",
	carer: "RelatedPerson",
	staff: "Practitioner",
};

function subjectOf({ respondent }: Instrument): { subjectType?: string[] } {
	const subject = subjects[respondent];
	return subject === undefined ? {} : { subjectType: [subject] };
}

function stemOf({ stem, items }: Instrument): QuestionnaireItem[] {
	const isTaken = items.some(({ id }) => id === "stem");
	if (stem === undefined) return [];
	return [
		{
			linkId: isTaken ? "stem.text" : "stem",
			type: "display",
			...say("text", stem),
		},
	];
}

function changes(definition: Instrument): Loss[] {
	const { items, stem } = definition;
	const changed = (where: string, what: string, why: string): Loss => ({
		where,
		what,
		why,
		kind: "changed",
	});
	const ofType = (type: string) =>
		items.filter((item) => item.type === type).map(({ id }) => id);
	const rankings = ofType("ranking");
	const uneven = items.flatMap((item) =>
		item.type === "slider" && !Number.isInteger(item.step) ? [item.id] : [],
	);
	const why = items.flatMap((item) =>
		"whyWeAsk" in item && item.whyWeAsk ? [item.id] : [],
	);
	const withheld = items.flatMap((item) =>
		item.text === null ? [item.id] : [],
	);
	const several = listsWith(
		definition,
		({ codings = [] }) => codings.length > 1,
	);
	return [
		...(stem
			? [
					changed(
						"stem",
						"The words above every question",
						"They are a display before the first question.",
					),
				]
			: []),
		...(rankings.length > 0
			? [
					changed(
						rankings.join(", "),
						"Rankings",
						"They are choices of several; the order of the answers is the order of preference.",
					),
				]
			: []),
		...(uneven.length > 0
			? [
					changed(
						uneven.join(", "),
						"The steps of a line",
						"FHIR R4 has whole numbers for them alone.",
					),
				]
			: []),
		...(why.length > 0
			? [
					changed(
						why.join(", "),
						"Why it is asked",
						"It is a help text below the question.",
					),
				]
			: []),
		...(withheld.length > 0
			? [
					changed(
						withheld.join(", "),
						"The wording is withheld",
						"What the question is about stands in its place.",
					),
				]
			: []),
		...(several.length > 0
			? [
					changed(
						several.join(", "),
						"Further codes in terminologies",
						"An answer has one code in FHIR: the first was taken.",
					),
				]
			: []),
	];
}

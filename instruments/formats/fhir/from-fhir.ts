import { languageTag } from "../../definition.ts";
import { completeDraft } from "../import/complete-draft.ts";
import { isObject, objectsAt } from "../import/json.ts";
import { MOST_ITEMS, tooManyItems } from "../import/limits.ts";
import type { Asked, Imported } from "../imported.ts";
import { validId } from "../tables/names.ts";
import { toFillIn } from "../tables/new-draft.ts";
import { codingsOf } from "./codings.ts";
import { type Entry, entriesOf, isCalculated } from "./entries.ts";
import { addItems } from "./items.ts";
import { Reading } from "./reading.ts";
import { totalScore } from "./total-scores.ts";
import { readWhole } from "./whole.ts";

const noQuestionnaire =
	"The JSON is no Questionnaire of FHIR: its resourceType says otherwise. Where it is a Bundle, take the Questionnaire out of it.";

/**
 * Reads a FHIR R4 Questionnaire: its questions and texts, answers with their codes and scores, conditions,
 * translations, and scores that are plain sums. What a definition has no place for is among the losses.
 *
 * @param resource what the JSON says, nested no deeper than recursion can follow
 * @param wanted id, title or language in place of what the file says
 */
export function fromFhir(resource: unknown, wanted: Asked = {}): Imported {
	if (!isObject(resource) || resource.resourceType !== "Questionnaire") {
		return { definition: null, understood: [noQuestionnaire], losses: [] };
	}
	const reading = new Reading(resource, languageOf(resource.language, wanted));
	const entries = entriesOf(reading, objectsAt(resource, "item"), {
		section: undefined,
		within: [],
	});
	if (entries.length > MOST_ITEMS) {
		return { definition: null, understood: [tooManyItems], losses: [] };
	}
	for (const entry of entries) {
		if (!isCalculated(entry.element)) addItems(reading, entry);
	}
	const scales = entries
		.filter(({ element }) => isCalculated(element))
		.flatMap((entry) => totalScore(reading, entry) ?? []);
	const whole = readWhole(reading, wanted);
	const { items, sets, languages, losses } = reading;
	const used = new Set(items.map(({ section }) => section));
	const parts = {
		id: validId(whole.id),
		title: whole.title,
		languages,
		sections: reading.sections.filter(({ id }) => used.has(id)),
		responseSets: sets.all,
		items,
		scales,
	};
	return {
		definition: {
			...completeDraft(parts, whole, losses),
			...codingsOf(resource),
		},
		understood: sentences(reading, entries, scales.length),
		losses,
	};
}

function languageOf(given: unknown, { language }: Asked): string {
	const tag = language ?? given;
	return typeof tag === "string" && languageTag.test(tag) ? tag : "en";
}

function sentences(
	{ items, sections, languages }: Reading,
	entries: readonly Entry[],
	scales: number,
): string[] {
	const questions = items.filter(({ type }) => type !== "information").length;
	const conditions = items.filter(({ showIf }) => showIf).length;
	return [
		`A FHIR R4 Questionnaire with ${entries.length} elements besides its groups.`,
		`Questions: ${questions}. Pages of information: ${items.length - questions}. Sections: ${sections.length}.`,
		`Conditions: ${conditions}. Scales: ${scales}.`,
		`Languages: ${languages.join(", ")}.`,
		toFillIn,
	];
}

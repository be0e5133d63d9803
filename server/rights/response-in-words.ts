import type { Answer, Instrument, Item } from "#instruments/definition.ts";
import { inLanguage } from "#instruments/text.ts";
import { optionsOf, takesSeveral } from "#instruments/values.ts";
import type { Revision, WholeResponse } from "./rights.queries.ts";
import type { ResponseInWords } from "./rights.schemas.ts";

/** A response as its person could read it: in the language in which it was answered. */
export function responseInWords(
	response: WholeResponse,
	revisions: readonly Revision[],
): ResponseInWords {
	const { definition, language } = response;
	return {
		id: response.id,
		survey: { id: response.survey_id, title: response.surveyTitle },
		wave: response.waveTitle,
		site: response.siteName,
		language,
		mode: response.mode,
		completedAt: response.completed_at.toISOString(),
		receivedAt: response.received_at.toISOString(),
		revision: response.revision,
		consent: response.consent,
		answers: response.answers,
		inWords: answersInWords(definition, response.answers, language),
		scores: definition.scales.map((scale, index) => ({
			scale: scale.id,
			title: inLanguage(scale.title, language),
			value: response.score_values[index] ?? null,
			reason: response.score_reasons[index] ?? null,
		})),
		former: revisions
			.filter(({ responseId }) => responseId === response.id)
			.map(({ revision, answers, replacedAt, replacedBy, reason }) => ({
				revision,
				answers,
				replacedAt: replacedAt.toISOString(),
				replacedBy,
				reason,
			})),
	};
}

function answersInWords(
	definition: Instrument,
	answers: WholeResponse["answers"],
	language: string,
): ResponseInWords["inWords"] {
	return definition.items.flatMap((item) => {
		const answer = answers[item.id];
		if (item.type === "information" || answer === undefined) return [];
		const question = inLanguage(item.text ?? item.topic, language);
		return {
			item: item.id,
			question,
			answer: inWords(definition, item, answer, language),
		};
	});
}

function inWords(
	definition: Instrument,
	item: Exclude<Item, { type: "information" }>,
	answer: Answer,
	language: string,
): string {
	if (item.type !== "single" && !takesSeveral(item)) return String(answer);
	const options = optionsOf(definition, item);
	return [answer]
		.flat()
		.map((code, place) => {
			const option = options.find((each) => each.code === code);
			const label = option ? inLanguage(option.label, language) : String(code);
			return item.type === "ranking" ? `${place + 1}. ${label}` : label;
		})
		.join("; ");
}

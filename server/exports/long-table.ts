import type { Answer, Instrument, Item } from "#instruments/definition.ts";
import { notScoredReasons } from "#instruments/not-scored-reasons.ts";
import { inLanguage } from "#instruments/text.ts";
import { optionsOf } from "#instruments/values.ts";
import { type Cell, exportLanguage } from "./column.ts";
import type { Export } from "./export.ts";
import type { ResponseRow } from "./response-page.queries.ts";

/** What stands before every answer: which response, when, where and whose. */
const repeated =
	/^(response_id|wave|site|participant|own_code_hash|language|mode|completed_(at|on|shift))$/;

/** What was asked, and the answer: as stored, as a number, the place in a ranking, and in words. */
const answer = ["kind", "item", "question", "code", "value", "rank", "label"];

/**
 * A table with a row for every answer, every option that was chosen and every scale; what was not answered
 * has none. Feeds `tableText`.
 */
export function longTable({ columns, survey, pages }: Export) {
	const before = columns.filter(
		({ column, kind }) => kind === "response" && repeated.test(column),
	);
	const { items } = survey.definition;
	const rowsOf = [
		...items.map((item) => answerRows(survey.definition, item)),
		scoreRows(survey.definition),
	];
	return {
		columns: [...before.map(({ column }) => column), ...answer],
		async *pages(): AsyncGenerator<Cell[][]> {
			for await (const page of pages()) {
				yield page.flatMap((row) => {
					const about = before.map(({ cell }) => cell(row));
					return rowsOf.flatMap((rows) =>
						rows(row).map((cells) => [...about, ...cells]),
					);
				});
			}
		},
	};
}

type RowsOf = (response: ResponseRow) => Cell[][];

function answerRows(instrument: Instrument, item: Item): RowsOf {
	const language = exportLanguage(instrument);
	const options = optionsOf(instrument, item);
	const labels = new Map(
		options.map(({ code, label }) => [code, inLanguage(label, language)]),
	);
	const question = inLanguage(
		("text" in item && item.text) || item.topic,
		language,
	);
	const isRanking = item.type === "ranking";
	return ({ answers }) =>
		codesOf(answers[item.id]).map((code, place) => [
			"item",
			item.id,
			question,
			code,
			typeof code === "number" ? code : null,
			isRanking ? place + 1 : null,
			labels.get(code) ?? null,
		]);
}

function codesOf(given: Answer | undefined): (string | number)[] {
	if (given === undefined) return [];
	return Array.isArray(given) ? given : [given];
}

/** A scale without a score says why: its reason stands where a code would. */
function scoreRows(instrument: Instrument): RowsOf {
	const language = exportLanguage(instrument);
	const scales = instrument.scales.map(({ id, title }) => ({
		id,
		title: inLanguage(title, language),
	}));
	const sentences: Record<string, string> = notScoredReasons;
	return ({ scoreValues, scoreReasons }) =>
		scales.map(({ id, title }, index) => {
			const reason = scoreReasons[index] ?? null;
			return [
				"score",
				id,
				title,
				reason,
				scoreValues[index] ?? null,
				null,
				reason === null ? null : (sentences[reason] ?? null),
			];
		});
}

import type { SurveyRow } from "../surveys/surveys.queries.ts";
import { columnsOf } from "./columns.ts";
import type { CodebookEntry } from "./exports.schemas.ts";
import { tableText } from "./table-text.ts";

export const codebookFields = [
	"column",
	"kind",
	"label",
	"type",
	"values",
	"rule",
] as const;

/** What each column of the survey's export holds. */
export function codebookOf(survey: SurveyRow): CodebookEntry[] {
	return columnsOf(survey).map(
		({ column, kind, label, type, values, rule }) => ({
			column,
			kind,
			label,
			type,
			values,
			rule,
		}),
	);
}

/** The codebook as CSV. */
export function codebookText(survey: SurveyRow): AsyncGenerator<string> {
	const rows = codebookOf(survey).map((entry) =>
		codebookFields.map((field) => entry[field]),
	);
	return tableText("csv", codebookFields, [rows]);
}

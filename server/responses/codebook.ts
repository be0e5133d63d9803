import type { SurveyRow } from "../surveys/surveys.queries.ts";
import { columnsOf } from "./columns.ts";
import type { CodebookEntry } from "./responses.schemas.ts";
import { tableText } from "./table-text.ts";

/** What each column of the survey's export holds. */
export function codebookOf(survey: SurveyRow): CodebookEntry[] {
	return columnsOf(survey).map(({ cell: _, ...entry }) => entry);
}

/** The codebook as CSV. */
export function codebookText(entries: CodebookEntry[]): AsyncGenerator<string> {
	const rows = entries.map((entry) => fields.map((field) => entry[field]));
	return tableText("csv", fields, [rows]);
}

const fields = ["column", "kind", "label", "type", "values", "rule"] as const;

import { hasMarkup, plainLabel } from "../tables/plain-label.ts";
import type { SourceRow } from "../tables/source-table.ts";

/** A text of a cell without mark-up; what that changed is reported. */
export function takeLabel(row: SourceRow, column: string): string {
	const source = row.take(column);
	const label = plainLabel(source);
	if (hasMarkup(source))
		row.report(
			`${column}: ${source}`,
			"Texts are plain: the mark-up was taken out.",
			label === "" ? "lost" : "changed",
		);
	if (PIPED.test(label))
		row.report(
			`${column}: ${label}`,
			"An earlier answer is not put into a text: the brackets stand there as they are.",
			"changed",
		);
	return label;
}

/** `[field]` or `[field:value]`, which REDCap replaces by an answer. */
const PIPED = /\[[a-z][a-z0-9_]*(\([^)]*\))?(:[a-z_-]+)?\]/;

import type { Kysely } from "kysely";
import { notFound } from "../problems.ts";
import type { Database } from "../tables.ts";
import { type EditionRow, listEditions } from "./editions.queries.ts";
import {
	listReports,
	type ReportKey,
	type ReportRow,
} from "./reports.queries.ts";
import type { EditionEntry, Report, ReportList } from "./reports.schemas.ts";

/** A report with the list of its editions. Throws `not-found`. */
export async function describeReport(
	db: Kysely<Database>,
	key: ReportKey,
): Promise<Report> {
	const [row] = await listReports(db, key);
	if (!row) throw notFound();
	const editions = await listEditions(db, key);
	return {
		...entryOf(row),
		content: row.content,
		editions: editions.map(describeEdition),
	};
}

/** Every report of a survey, the last changed first. */
export async function describeReports(
	db: Kysely<Database>,
	key: Omit<ReportKey, "id">,
): Promise<ReportList> {
	const editions = await listEditions(db, key);
	const reports = (await listReports(db, key)).map((row) => ({
		...entryOf(row),
		editions: editions.filter(({ reportId }) => reportId === row.id).length,
	}));
	return { reports };
}

export function describeEdition({
	id,
	number,
	checksum,
	frozenAt,
	frozenBy,
}: EditionRow): EditionEntry {
	return { id, number, checksum, frozenAt: frozenAt.toISOString(), frozenBy };
}

function entryOf({ content: _, updatedAt, ...row }: ReportRow) {
	return { ...row, updatedAt: updatedAt.toISOString() };
}

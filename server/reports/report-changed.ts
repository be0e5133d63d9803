import type { Transaction } from "kysely";
import { notFound, Problem } from "../problems.ts";
import type { Database } from "../tables.ts";
import { listReports, type ReportKey } from "./reports.queries.ts";

/** Why nothing of this version was found: there is no such report, or somebody has saved it since. */
export async function reportChanged(
	trx: Transaction<Database>,
	key: ReportKey,
): Promise<Problem> {
	const [row] = await listReports(trx, key);
	if (!row) return notFound();
	return new Problem(
		"report-changed",
		`${row.updatedBy} has saved version ${row.version} of this report since you opened it, so yours was not saved over it. Read theirs and make your change there, or save yours as a report of its own.`,
	);
}

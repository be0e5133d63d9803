import { type Kysely, sql, type Transaction } from "kysely";
import type { Database } from "./tables.ts";

/** What a transaction is about; the database shows it the rows of that and no others. */
export interface About {
	project?: string;
	organisation?: string;
	account?: string;
}

/**
 * Does the work in one transaction in which the database shows this project's rows and no others. For the
 * routes of a project use `inProject`, which also asks who calls.
 */
export async function withProject<Tables, T>(
	db: Kysely<Tables>,
	projectId: string,
	work: (trx: Transaction<Tables>) => Promise<T>,
): Promise<T> {
	return await transactionAbout(db, { project: projectId }, work);
}

/** As `withProject`, reading alone, and everything as it was at one moment. */
export async function snapshotOf<T>(
	db: Kysely<Database>,
	projectId: string,
	work: (trx: Transaction<Database>) => Promise<T>,
): Promise<T> {
	return await db
		.transaction()
		.setIsolationLevel("repeatable read")
		.setAccessMode("read only")
		.execute(async (trx) => {
			await tellAbout(trx, { project: projectId });
			return await work(trx);
		});
}

/** As `withProject`, for any of project, organisation and account. */
export async function transactionAbout<Tables, T>(
	db: Kysely<Tables>,
	about: About,
	work: (trx: Transaction<Tables>) => Promise<T>,
): Promise<T> {
	return await db.transaction().execute(async (trx) => {
		await tellAbout(trx, about);
		return await work(trx);
	});
}

/** Ends with the transaction, so that a pooled connection carries nothing to whoever has it next. */
export async function tellAbout<Tables>(
	trx: Transaction<Tables>,
	{ project = "", organisation = "", account = "" }: About,
): Promise<void> {
	await sql`select
		set_config('waymark.project', ${project}, true),
		set_config('waymark.organisation', ${organisation}, true),
		set_config('waymark.account', ${account}, true)`.execute(trx);
}

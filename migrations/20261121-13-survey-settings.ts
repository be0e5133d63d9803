import { type Kysely, sql } from "kysely";

/** How a survey's pages behave. Surveys that were made before ask nobody who answered, as until now. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		alter table survey
			add column idle_seconds integer not null default 90 check (idle_seconds between 30 and 300),
			add column asks_who_answered boolean not null default false;
	`.execute(db);
}

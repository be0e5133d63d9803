import { type Kysely, sql } from "kysely";

/** What a project wants to change, why it should, and how it will know: one plan each. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table evaluation_plan (
			project_id uuid primary key references project,
			content json not null,
			-- Counted up by every change: who changes says which one they read.
			revision integer not null default 1,
			changed_by uuid not null references account,
			changed_at timestamptz not null default clock_timestamp()
		);
		call guard_project_table('evaluation_plan');
		grant select, insert, update on evaluation_plan to waymark_app;
	`.execute(db);
}

import { type Kysely, sql } from "kysely";

/** Which one scale a project reads first. A choice is added, never changed: the newest holds. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table primary_measure (
			project_id uuid not null,
			id uuid not null,
			survey_id uuid not null,
			-- Of the survey's definition.
			scale_id text not null,
			-- How many responses the survey had by then: a choice made with the answers in sight is weaker.
			responses integer not null,
			-- Must be given once there are responses.
			reason text,
			chosen_by uuid not null references account,
			chosen_at timestamptz not null default clock_timestamp(),
			primary key (project_id, id),
			foreign key (project_id, survey_id) references survey,
			check (responses = 0 or reason is not null)
		);
		create index primary_measure_newest on primary_measure (project_id, chosen_at desc);
		call guard_project_table('primary_measure');
		grant select, insert on primary_measure to waymark_app;
	`.execute(db);
}

import { type Kysely, sql } from "kysely";

/** What a team writes about a survey, and what of it was frozen to be handed on. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table report (
			project_id uuid not null,
			id uuid not null,
			survey_id uuid not null,
			title text not null,
			content json not null,
			-- Counted up by every change: who changes says which one they read.
			version integer not null default 1,
			created_by uuid not null references account,
			created_at timestamptz not null default clock_timestamp(),
			updated_by uuid not null references account,
			updated_at timestamptz not null default clock_timestamp(),
			primary key (project_id, id),
			foreign key (project_id, survey_id) references survey
		);
		create index report_survey on report (project_id, survey_id);
		call guard_project_table('report');
		grant select, insert, update, delete on report to waymark_app;

		-- A report with the figures of one moment, as viewers saw them. It is never changed.
		create table report_edition (
			project_id uuid not null,
			id uuid not null,
			report_id uuid not null,
			number integer not null,
			-- Title, content, figures, threshold and moment, whose text the checksum is of.
			body json not null,
			checksum text not null,
			frozen_by uuid not null references account,
			frozen_at timestamptz not null,
			primary key (project_id, id),
			unique (project_id, report_id, number),
			foreign key (project_id, report_id) references report on delete cascade
		);
		call guard_project_table('report_edition');
		grant select, insert on report_edition to waymark_app;
	`.execute(db);
}

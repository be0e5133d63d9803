import { type Kysely, sql } from "kysely";

/** Waves that try a questionnaire out, and what people said about its questions in interviews. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		-- Never changed: data that were a trial stay one.
		alter table wave add column pilot boolean not null default false;

		create table interview_note (
			project_id uuid not null,
			id uuid not null,
			survey_id uuid not null,
			-- Null: about the questionnaire as a whole.
			item text,
			-- Where answering went wrong, by the four steps of answering a question.
			step text not null check (step in ('understanding', 'recall', 'judgement', 'answering', 'other')),
			note text not null,
			suggestion text,
			interview text not null,
			created_by uuid not null references account,
			created_at timestamptz not null default clock_timestamp(),
			primary key (project_id, id),
			foreign key (project_id, survey_id) references survey
		);
		create index interview_note_survey on interview_note (project_id, survey_id);
		call guard_project_table('interview_note');
		grant select, insert, update, delete on interview_note to waymark_app;
	`.execute(db);
}

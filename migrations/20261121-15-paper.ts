import { type Kysely, sql } from "kysely";

/** Answers given on paper, on their way from the form to a response. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		-- Whether two people key each form, and what differs is resolved before it is stored.
		alter table survey add column key_twice boolean not null default true;

		-- What is keyed into a wave comes by one link, whose secret nobody has.
		alter table link
			add column paper boolean not null default false,
			add constraint link_of_paper_is_kiosk check (not paper or (kind = 'kiosk' and device_id is null));
		create unique index link_of_paper on link (project_id, wave_id) where paper;

		-- Once a form is stored, its keyings are gone, and nothing here leads to its response.
		create table paper_form (
			project_id uuid not null,
			id uuid not null,
			survey_id uuid not null,
			wave_id uuid not null,
			participant_id uuid,
			-- As printed, in capitals.
			code text not null,
			language text not null,
			-- Version of the information that is printed; 0 where there is none.
			information integer not null,
			-- The id under which it will be stored; null once it is.
			response_id uuid,
			-- Places keyed, and those that the two keyings differed in.
			compared integer,
			differing integer,
			created_at timestamptz not null default now(),
			done_on date,
			deleted_at timestamptz,
			primary key (project_id, id),
			foreign key (project_id, survey_id) references survey,
			foreign key (project_id, wave_id) references wave,
			foreign key (project_id, participant_id) references participant on delete cascade,
			check ((response_id is null) = (done_on is not null))
		);
		create unique index paper_form_code on paper_form (project_id, survey_id, code) where deleted_at is null;
		call guard_project_table('paper_form');
		grant select, insert, update, delete on paper_form to waymark_app;

		create table paper_keying (
			project_id uuid not null,
			form_id uuid not null,
			round integer not null check (round in (1, 2)),
			keyed_by uuid not null references account,
			keyed jsonb not null,
			finished boolean not null default false,
			primary key (project_id, form_id, round),
			foreign key (project_id, form_id) references paper_form on delete cascade
		);
		call guard_project_table('paper_keying');
		grant select, insert, update, delete on paper_keying to waymark_app;
	`.execute(db);
}

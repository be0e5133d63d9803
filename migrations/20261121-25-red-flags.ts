import { type Kysely, sql } from "kysely";

/** Who read a response in which somebody may be in danger, and what they noted. A reading is added, never changed. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table red_flag_reading (
			project_id uuid not null,
			id uuid not null,
			response_id uuid not null,
			note text,
			read_by uuid not null references account,
			read_at timestamptz not null default clock_timestamp(),
			primary key (project_id, id),
			foreign key (project_id, response_id) references response on update cascade on delete cascade
		);
		create index red_flag_reading_response on red_flag_reading (project_id, response_id, read_at);
		call guard_project_table('red_flag_reading');
		grant select, insert on red_flag_reading to waymark_app;

		create or replace function shuffle_responses(project uuid, ids uuid[]) returns integer
		language plpgsql set search_path = public as $$
		declare
			-- They go with their response.
			revisions jsonb;
			codings jsonb;
			quotes jsonb;
			readings jsonb;
			shuffled integer;
		begin
			select jsonb_agg(former) into revisions from response_revision as former
				where project_id = project and response_id = any(ids);
			select jsonb_agg(former) into codings from coding as former
				where project_id = project and response_id = any(ids);
			select jsonb_agg(former) into quotes from quote as former
				where project_id = project and response_id = any(ids);
			select jsonb_agg(former) into readings from red_flag_reading as former
				where project_id = project and response_id = any(ids);
			with gone as (
				delete from response where project_id = project and id = any(ids) returning *
			)
			insert into response select * from gone order by gen_random_uuid();
			get diagnostics shuffled = row_count;
			insert into response_revision
				select * from jsonb_populate_recordset(null::response_revision, revisions);
			insert into coding select * from jsonb_populate_recordset(null::coding, codings);
			insert into quote select * from jsonb_populate_recordset(null::quote, quotes);
			insert into red_flag_reading
				select * from jsonb_populate_recordset(null::red_flag_reading, readings);
			return shuffled;
		end $$;
	`.execute(db);
}

import { type Kysely, sql } from "kysely";

/** What people wrote as data: a codebook of themes, who found which in which text, and quotes people agreed to. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await themes(db);
	await codings(db);
	await quotes(db);
	await followResponses(db);
	await search(db);
}

async function themes(db: Kysely<unknown>): Promise<void> {
	await sql`
		-- Never deleted, so that no coding points nowhere. One merged into another counts as that one.
		create table theme (
			project_id uuid not null,
			id uuid not null,
			survey_id uuid not null,
			name text not null,
			description text not null default '',
			-- Made up, or a typical wording; for coders alone.
			example text not null default '',
			-- One to three characters that stand for it beside a text.
			mark text not null,
			position integer not null,
			merged_into uuid,
			retired_at timestamptz,
			created_at timestamptz not null default now(),
			primary key (project_id, id),
			foreign key (project_id, survey_id) references survey,
			foreign key (project_id, merged_into) references theme,
			check (merged_into <> id)
		);
		create unique index theme_name on theme (project_id, survey_id, lower(name)) where merged_into is null;
		call guard_project_table('theme');
		grant select, insert, update on theme to waymark_app;
	`.execute(db);
}

async function codings(db: Kysely<unknown>): Promise<void> {
	await sql`
		-- Which themes somebody found in a text; none is a finding too. Without a coder: settled, so it counts.
		create table coding (
			project_id uuid not null,
			id uuid not null,
			survey_id uuid not null,
			response_id uuid not null,
			item text not null,
			coder_id uuid references account,
			-- In ascending order, each once.
			themes uuid[] not null,
			-- Made while nobody saw the codings of others: only these are compared.
			blind boolean not null,
			changed_by uuid not null references account,
			changed_at timestamptz not null default now(),
			primary key (project_id, id),
			unique nulls not distinct (project_id, survey_id, response_id, item, coder_id),
			foreign key (project_id, survey_id) references survey,
			foreign key (project_id, response_id) references response on update cascade on delete cascade
		);
		create index coding_response on coding (project_id, response_id);
		call guard_project_table('coding');
		grant select, insert, delete on coding to waymark_app;
		grant update (themes, changed_by, changed_at) on coding to waymark_app;

		-- From when the coders of a survey see each other's codings.
		create table coding_opening (
			project_id uuid not null,
			survey_id uuid not null,
			opened_by uuid not null references account,
			opened_at timestamptz not null default now(),
			primary key (project_id, survey_id),
			foreign key (project_id, survey_id) references survey
		);
		call guard_project_table('coding_opening');
		grant select, insert on coding_opening to waymark_app;
	`.execute(db);
}

async function quotes(db: Kysely<unknown>): Promise<void> {
	await sql`
		-- Whether people agree, with this version, that their words may be quoted without their name.
		alter table information_version
			add column quotes boolean not null default false,
			add constraint quotes_are_agreed_to check (ask or not quotes);

		create table quote (
			project_id uuid not null,
			id uuid not null,
			survey_id uuid not null,
			response_id uuid not null,
			item text not null,
			theme_id uuid,
			-- Scrubbed and shortened: what others read.
			text text not null,
			approved_by uuid not null references account,
			approved_at timestamptz not null default now(),
			primary key (project_id, id),
			foreign key (project_id, survey_id) references survey,
			foreign key (project_id, theme_id) references theme,
			foreign key (project_id, response_id) references response on update cascade on delete cascade
		);
		create index quote_survey on quote (project_id, survey_id);
		create index quote_response on quote (project_id, response_id);
		call guard_project_table('quote');
		grant select, insert, delete on quote to waymark_app;
	`.execute(db);
}

/** Codings and quotes go with their text: when it is put right, and through the shuffle of unlinked responses. */
async function followResponses(db: Kysely<unknown>): Promise<void> {
	await sql`
		create function forget_changed_texts() returns trigger
		language plpgsql security definer set search_path = public as $$
		begin
			delete from coding where project_id = new.project_id and response_id = new.id
				and old.answers -> item is distinct from new.answers -> item;
			delete from quote where project_id = new.project_id and response_id = new.id
				and old.answers -> item is distinct from new.answers -> item;
			return null;
		end $$;
		create trigger words_follow_corrections after update of answers on response
			for each row when (old.answers is distinct from new.answers)
			execute function forget_changed_texts();
		revoke execute on function forget_changed_texts from public;

		create or replace function shuffle_responses(project uuid, ids uuid[]) returns integer
		language plpgsql set search_path = public as $$
		declare
			-- They go with their response.
			revisions jsonb;
			codings jsonb;
			quotes jsonb;
			shuffled integer;
		begin
			select jsonb_agg(former) into revisions from response_revision as former
				where project_id = project and response_id = any(ids);
			select jsonb_agg(former) into codings from coding as former
				where project_id = project and response_id = any(ids);
			select jsonb_agg(former) into quotes from quote as former
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
			return shuffled;
		end $$;
	`.execute(db);
}

async function search(db: Kysely<unknown>): Promise<void> {
	await sql`
		-- As it is searched: small letters, no accents, no vowel signs or stretches of Arabic and Hebrew.
		create function fold_text(given text) returns text language sql immutable strict parallel safe
		return case when octet_length(given) = length(given) then lower(given) else
			regexp_replace(
				lower(normalize(given, NFKD)),
				'[\\u0300-\\u036f\\u0591-\\u05c7\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed]', '', 'g'
			)
		end;
	`.execute(db);
}

import { type Kysely, sql } from "kysely";

/**
 * What a project says of itself before anybody answers, what each respondent was shown and agreed to, and
 * ways to take answers back.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	await governance(db);
	await liveProjects(db);
	await information(db);
	await erasure(db);
}

async function governance(db: Kysely<unknown>): Promise<void> {
	await sql`
		-- One row a project; a column is null until somebody has said.
		create table governance (
			project_id uuid primary key references project,
			-- In plain words, for respondents.
			purpose text,
			controller text,
			contact text,
			-- The three questions that tell research from service evaluation and clinical audit.
			randomises boolean,
			changes_care boolean,
			generalises boolean,
			classification text check (classification in ('service-evaluation', 'clinical-audit', 'research')),
			research_reference text,
			-- Of the UK GDPR: the letter of Article 6(1) and of Article 9(2).
			article_6 text check (article_6 in ('a', 'b', 'c', 'd', 'e', 'f')),
			article_9 text check (article_9 in ('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j')),
			-- How long each class of data is kept, in months.
			keep_contacts integer check (keep_contacts between 1 and 1200),
			keep_identifiable integer check (keep_identifiable between 1 and 1200),
			keep_anonymous integer check (keep_anonymous between 1 and 1200),
			keep_audit integer check (keep_audit between 1 and 1200),
			-- Where the data protection impact assessment is, or why none is needed.
			impact_assessment text,
			approver text,
			approved_on date,
			-- Whether somebody reads answers as they come in, and who and how soon.
			reads_answers boolean,
			reading text,
			-- Where to turn for help at once, shown when answers have been sent.
			signpost text,
			-- Why an item that asks who somebody is has to be asked, by survey and item.
			identifier_reasons jsonb not null default '{}',
			constraint research_has_reference check (classification <> 'research' or research_reference is not null),
			constraint research_is_called_so check (
				classification = 'research' or not coalesce(randomises or changes_care or generalises, false)
			)
		);
		call guard_project_table('governance');
		grant select, insert, update on governance to waymark_app;
	`.execute(db);
}

/** A project takes answers from when it goes live, and what was promised then stays promised. */
async function liveProjects(db: Kysely<unknown>): Promise<void> {
	await sql`
		alter table project add column live_at timestamptz;
		-- Whoever was collecting goes on; what is missing of the record shows in the studio.
		update project set live_at = now() where exists (
			select from response where response.project_id = project.id
		);

		create function keep_promises() returns trigger language plpgsql as $$
		begin
			if old.live_at is null then return new; end if;
			if new.live_at is distinct from old.live_at or new.threshold <> old.threshold then
				raise exception 'A live project stays live, and its threshold is fixed.' using errcode = 'check_violation';
			end if;
			return new;
		end $$;
		create trigger promises_are_kept before update of live_at, threshold on project
			for each row execute function keep_promises();
	`.execute(db);
}

/** A version is added, never changed: it is what somebody read. */
async function information(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table information_version (
			project_id uuid not null,
			survey_id uuid not null,
			version integer not null check (version > 0),
			-- By language. json keeps the order: the first is the source language.
			texts json not null,
			-- Whether the respondent is asked to agree.
			ask boolean not null,
			created_by uuid references account,
			created_at timestamptz not null default now(),
			primary key (project_id, survey_id, version),
			foreign key (project_id, survey_id) references survey
		);
		call guard_project_table('information_version');
		grant select, insert on information_version to waymark_app;

		insert into information_version (project_id, survey_id, version, texts, ask, created_by, created_at)
			select project_id, id, 1, consent, true, created_by, created_at from survey where consent is not null;
		alter table survey drop column consent;
		update response set consent = jsonb_build_object('agreed', consent -> 'agreed', 'version', 1, 'language', language)
			where consent is not null;
	`.execute(db);
}

async function erasure(db: Kysely<unknown>): Promise<void> {
	await sql`
		-- Takes responses of the transaction's project away and leaves a mark for each. Returns how many.
		create function erase_responses(project uuid, ids uuid[], cause text) returns integer
		language plpgsql security definer set search_path = public as $$
		declare erased integer;
		begin
			if project is distinct from current_project() then
				raise exception 'Responses are erased in the project of the transaction.';
			end if;
			with gone as (
				delete from response where project_id = project and id = any(ids) returning *
			)
			insert into erased_response (
				project_id, id, survey_id, wave_id, site_id, unit, received_on, scored, cause
			)
			select
				project_id, id, survey_id, wave_id, site_id,
				response_unit(survey_id, participant_id, own_code_hash), (received_at at time zone 'UTC')::date,
				array(select value is not null from unnest(score_values) with ordinality as score (value, place) order by place),
				erase_responses.cause
			from gone;
			get diagnostics erased = row_count;
			return erased;
		end $$;
		revoke execute on function erase_responses from public;
		grant execute on function erase_responses to waymark_app;
	`.execute(db);
}

import { type Kysely, sql } from "kysely";

/**
 * Own-codes from questions, joins that an analyst decides on, linkage that can only be tightened, and rows
 * of anonymous surveys whose order in the table tells nothing.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	await columns(db);
	await decisions(db);
	await shuffleResponses(db);
	await changeLinkage(db);
	await scatterAnonymous(db);
}

async function columns(db: Kysely<unknown>): Promise<void> {
	await sql`
		alter table survey
			-- Keys of the questions that an own-code is made from, in their order; null for a code made up freely.
			add column code_questions text[],
			-- How finely an anonymous survey keeps times.
			add column times text not null default 'day' check (times in ('day', 'shift')),
			-- Set once linkage was made stricter: devices may still send what was begun before.
			add column tightened_at timestamptz,
			add constraint survey_asks_for_code check (linkage = 'own-code' or code_questions is null);

		alter table response
			-- Keyed hashes of the code without its first answer, without its second, and so on: two codes that
			-- differ in one answer alone have the one without it in common.
			add column own_code_parts bytea[],
			add constraint response_has_parts check (own_code_hash is not null or own_code_parts is null);

		-- The start of the day (UTC), or of the shift (07, 14 and 21 o'clock in the United Kingdom), that a time
		-- is in; or the time itself, to the millisecond.
		create function cut_time(at timestamptz, grain text) returns timestamptz language sql stable
			return case grain when 'shift' then
				(date_trunc('day', at at time zone 'Europe/London' - interval '7 hours')
					+ case
						when extract(hour from at at time zone 'Europe/London') in (21, 22, 23, 0, 1, 2, 3, 4, 5, 6) then interval '21 hours'
						when extract(hour from at at time zone 'Europe/London') >= 14 then interval '14 hours'
						else interval '7 hours'
					end) at time zone 'Europe/London'
			else date_trunc(grain, at, 'UTC') end;
	`.execute(db);
}

async function decisions(db: Kysely<unknown>): Promise<void> {
	await sql`
		-- Whether two responses with almost the same own-code are one person's. The newest decision on a pair holds.
		create table linkage_decision (
			project_id uuid not null,
			id uuid not null,
			survey_id uuid not null,
			before_id uuid not null,
			after_id uuid not null,
			decision text not null check (decision in ('same', 'different', 'open')),
			decided_by uuid not null references account,
			decided_at timestamptz not null default clock_timestamp(),
			primary key (project_id, id),
			foreign key (project_id, survey_id) references survey,
			foreign key (project_id, before_id) references response on delete cascade,
			foreign key (project_id, after_id) references response on delete cascade
		);
		create index linkage_decision_survey on linkage_decision (project_id, survey_id);
		create index linkage_decision_before on linkage_decision (project_id, before_id);
		create index linkage_decision_after on linkage_decision (project_id, after_id);
		call guard_project_table('linkage_decision');
		grant select, insert on linkage_decision to waymark_app;

		-- Ids that responses had before their survey's linkage was tightened, so that a second delivery is known
		-- as one. Nothing leads from here to the response.
		create table retired_response (
			project_id uuid not null references project,
			id_hash bytea not null,
			body_hash bytea not null,
			primary key (project_id, id_hash)
		);
		call guard_project_table('retired_response');
		grant select on retired_response to waymark_app;
	`.execute(db);
}

/**
 * Rows lie in the table as they came, and those of one transaction carry its number: who knows in which order
 * people answered could tell whose row is whose. Written anew, by one transaction and in an order drawn at
 * random, they tell neither.
 */
async function shuffleResponses(db: Kysely<unknown>): Promise<void> {
	await sql`
		create function shuffle_responses(project uuid, ids uuid[]) returns integer
		language plpgsql set search_path = public as $$
		declare
			-- They go with their response.
			revisions jsonb;
			shuffled integer;
		begin
			select jsonb_agg(former) into revisions from response_revision as former
				where project_id = project and response_id = any(ids);
			with gone as (
				delete from response where project_id = project and id = any(ids) returning *
			)
			insert into response select * from gone order by gen_random_uuid();
			get diagnostics shuffled = row_count;
			insert into response_revision
				select * from jsonb_populate_recordset(null::response_revision, revisions);
			return shuffled;
		end $$;
		revoke execute on function shuffle_responses from public;
	`.execute(db);
}

/**
 * Gives a survey of the transaction's project another linkage. Everything stored that the new one does not
 * allow is severed; what joins it from outside (ids in exports and in the audit, links given to people, times,
 * the order of rows) is made anew. The dead rows stay in the files until PostgreSQL has vacuumed them.
 */
async function changeLinkage(db: Kysely<unknown>): Promise<void> {
	await sql`
		create function strictness(linkage text) returns integer language sql immutable
			return array_position(array['participant', 'own-code', 'none'], linkage);

		-- Throws check_violation (23514) for anything but a stricter linkage once the project is live or has responses here.
		create function change_linkage(chosen uuid, wanted text, questions text[]) returns integer
		language plpgsql security definer set search_path = public as $$
		declare
			here uuid := current_project();
			present text;
			held integer;
		begin
			-- Who stores a response holds the survey by its key: from here on they wait, and then fail.
			select linkage into strict present from survey where project_id = here and id = chosen for update;
			select count(*) into held from response where project_id = here and survey_id = chosen;
			if strictness(wanted) <= strictness(present) and (
				held > 0
				or exists (select from erased_response where project_id = here and survey_id = chosen)
				or exists (select from project where id = here and live_at is not null)
			) then
				raise exception 'Linkage is only ever tightened.' using errcode = 'check_violation';
			end if;

			perform sever_responses(here, chosen);
			update link set
				participant_id = null, used_at = null, revoked_at = coalesce(revoked_at, now()),
				kind = case wanted when 'none' then 'open' else kind end
			where project_id = here and survey_id = chosen and kind = 'personal';
			update survey set
				linkage = wanted, code_questions = questions,
				tightened_at = case when strictness(wanted) > strictness(present) then now() else tightened_at end
			where project_id = here and id = chosen;
			perform shuffle_responses(here, array(
				select id from response where project_id = here and survey_id = chosen
			));
			return held;
		end $$;

		create function sever_responses(project uuid, chosen uuid) returns void language sql set search_path = public
		begin atomic
			delete from linkage_decision where project_id = project and survey_id = chosen;
			insert into retired_response
				select project_id, sha256(uuid_send(id)) as id_hash, body_hash
				from response where project_id = project and survey_id = chosen
				order by id_hash
				on conflict do nothing;
			-- What came through personal links came, from now on, through one closed link a wave.
			insert into link (project_id, id, survey_id, wave_id, kind, linkage, secret_hash, revoked_at)
				select project, gen_random_uuid(), chosen, wave.id, 'open', survey.linkage,
					uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()), now()
				from wave join survey on survey.project_id = project and survey.id = chosen
				where wave.project_id = project and wave.survey_id = chosen and exists (
					select from response join link on link.project_id = project and link.id = response.link_id
					where response.project_id = project and response.wave_id = wave.id and link.kind = 'personal'
				);
			update response set link_id = shared.id
				from link as personal, link as shared
				where response.project_id = project and response.survey_id = chosen
					and personal.project_id = project and personal.id = response.link_id and personal.kind = 'personal'
					and shared.project_id = project and shared.wave_id = response.wave_id
					and shared.kind = 'open' and shared.revoked_at = now();
			update response set
				id = gen_random_uuid(),
				-- It was made of the exact times, among others, and is with the retired id now.
				body_hash = uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()),
				participant_id = null, own_code_hash = null, own_code_parts = null,
				started_at = date_trunc('day', started_at, 'UTC'),
				completed_at = date_trunc('day', completed_at, 'UTC'),
				received_at = date_trunc('day', received_at, 'UTC')
				where project_id = project and survey_id = chosen;
			update erased_response set unit = null where project_id = project and survey_id = chosen;
		end;
		revoke execute on function change_linkage, sever_responses from public;
		grant execute on function change_linkage to waymark_app;
	`.execute(db);
}

/** Shuffles the rows of the days and shifts of anonymous surveys that are over. */
async function scatterAnonymous(db: Kysely<unknown>): Promise<void> {
	await sql`
		alter table project add column scattered_until timestamptz;

		-- Of the transaction's project. The day before the last run is done again: its last shift was not over.
		create function scatter_anonymous(at timestamptz) returns integer
		language plpgsql security definer set search_path = public as $$
		declare
			here uuid := current_project();
			since timestamptz;
			scattered integer;
		begin
			select coalesce(scattered_until - interval '1 day', '-infinity') into since
				from project where id = here for update;
			scattered := shuffle_responses(here, array(
				select response.id from response
				join survey on survey.project_id = here and survey.id = response.survey_id
				where response.project_id = here and response.linkage = 'none'
					and response.received_at >= since and response.received_at < cut_time(at, survey.times)
				for update of response
			));
			update project set scattered_until = at where id = here;
			return scattered;
		end $$;
		revoke execute on function scatter_anonymous from public;
		grant execute on function scatter_anonymous to waymark_app;
	`.execute(db);
}

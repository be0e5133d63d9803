import { type Kysely, sql } from "kysely";

/**
 * The second wall: the server's database role owns nothing, sees one project at a time and may only add to
 * what must stay as it was written.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	await roles(db);
	await rowSecurity(db);
	await linkageBySchema(db);
	await audit(db);
	await grants(db);
}

/**
 * `waymark_app` holds the rights of the server, `waymark_vault` those of the part that reads contact
 * details; whoever signs in to the database is made a member of one of them. Roles belong to the whole
 * cluster, so that they may be there already.
 */
async function roles(db: Kysely<unknown>): Promise<void> {
	await sql`
		do $$
		declare wanted text;
		begin
			foreach wanted in array array['waymark_app', 'waymark_vault'] loop
				if exists (select from pg_roles where rolname = wanted) then continue; end if;
				begin
					execute format('create role %I nologin', wanted);
				exception when duplicate_object or unique_violation then
					null; -- another database of the cluster was quicker
				end;
			end loop;
		end $$;
		revoke create on schema public from public;
		grant usage on schema public to waymark_app, waymark_vault;
	`.execute(db);
}

/** Settings that a transaction carries; none: no project, and so no row. */
async function rowSecurity(db: Kysely<unknown>): Promise<void> {
	await sql`
		create function current_project() returns uuid language sql stable parallel safe
			return nullif(current_setting('waymark.project', true), '')::uuid;
		create function current_organisation() returns uuid language sql stable parallel safe
			return nullif(current_setting('waymark.organisation', true), '')::uuid;
		create function current_account() returns uuid language sql stable parallel safe
			return nullif(current_setting('waymark.account', true), '')::uuid;

		-- Shows a role the rows of the project that its transaction is about, and its owner everything.
		create procedure guard_project_table(guarded regclass, reader name default 'waymark_app') language plpgsql as $$
		begin
			execute format('alter table %s enable row level security', guarded);
			execute format('alter table %s force row level security', guarded);
			execute format('create policy of_owner on %s to current_user using (true)', guarded);
			execute format(
				'create policy of_project on %s to %I using (project_id = (select public.current_project()))', guarded, reader);
		end $$;
		revoke execute on procedure guard_project_table from public;

		call guard_project_table('site');
		call guard_project_table('survey');
		call guard_project_table('wave');
		call guard_project_table('participant');
		call guard_project_table('link');
		call guard_project_table('response');
		call guard_project_table('member');

		-- Which projects somebody is a member of is asked before any project is chosen.
		create policy of_account on member for select to waymark_app using (account_id = (select current_account()));

		alter table project enable row level security;
		alter table project force row level security;
		create policy of_owner on project to current_user using (true);
		create policy of_project on project to waymark_app using (id = (select current_project()));
		create policy of_account on project for select to waymark_app using (
			exists (
				select from member
				where member.project_id = project.id and member.account_id = (select current_account())
			)
		);

		-- The project that a link's token begins with; its id opens nothing without the rest of the token.
		create function find_project(wanted text) returns uuid language sql stable security definer set search_path = public
			return (select id from project where locator = wanted);
		-- For work that goes through every project, one at a time.
		create function project_ids() returns setof uuid language sql stable security definer set search_path = public
			begin atomic select id from project order by id; end;
		revoke execute on function find_project, project_ids from public;
	`.execute(db);
}

/** What a survey promises about linkage is held by the tables, whatever the program does. */
async function linkageBySchema(db: Kysely<unknown>): Promise<void> {
	await sql`
		alter table survey add unique (project_id, id, linkage);

		alter table link add column linkage text;
		update link set linkage = survey.linkage from survey
			where survey.project_id = link.project_id and survey.id = link.survey_id;
		alter table link
			alter column linkage set not null,
			drop constraint link_project_id_survey_id_fkey,
			add constraint link_survey foreign key (project_id, survey_id, linkage)
				references survey (project_id, id, linkage) on update cascade,
			add constraint link_names_participant check (linkage = 'participant' or participant_id is null),
			add constraint link_to_nobody check (linkage <> 'none' or kind <> 'personal');

		alter table response add column linkage text;
		update response set linkage = survey.linkage from survey
			where survey.project_id = response.project_id and survey.id = response.survey_id;
		alter table response
			alter column linkage set not null,
			drop constraint response_project_id_survey_id_fkey,
			add constraint response_survey foreign key (project_id, survey_id, linkage)
				references survey (project_id, id, linkage) on update cascade,
			add constraint response_names_participant check (linkage = 'participant' or participant_id is null),
			add constraint response_has_code check (linkage = 'own-code' or own_code_hash is null),
			-- Day or shift: never finer than an hour.
			add constraint response_tells_no_time check (
				linkage <> 'none' or (
					extract(epoch from started_at) % 3600 = 0
					and extract(epoch from completed_at) % 3600 = 0
					and extract(epoch from received_at) % 3600 = 0
				)
			);

		-- What is left of a response that was erased: enough to turn a second delivery away and to keep the
		-- groups in which figures were shown, nothing of what was answered or by whom.
		create table erased_response (
			project_id uuid not null,
			id uuid not null,
			survey_id uuid not null,
			wave_id uuid not null,
			site_id uuid,
			-- Joins what one person gave to one survey, also to what is there; leads to nobody who is gone.
			unit uuid,
			received_on date not null,
			-- Which of the definition's scales had a score, in their order.
			scored boolean[] not null,
			cause text not null check (cause in ('erasure', 'withdrawal', 'retention')),
			erased_at timestamptz not null default now(),
			primary key (project_id, id),
			foreign key (project_id, survey_id) references survey,
			foreign key (project_id, wave_id) references wave
		);
		-- What joins one person's responses to one survey, where something does.
		create function response_unit(survey uuid, participant uuid, code_hash bytea) returns uuid language sql immutable
			return case when coalesce(uuid_send(participant), code_hash) is not null then
				encode(substring(sha256(uuid_send(survey) || coalesce(uuid_send(participant), code_hash)) for 16), 'hex')::uuid
			end;
		create index erased_response_survey on erased_response (project_id, survey_id);
		call guard_project_table('erased_response');

		-- The smallest group of which a viewer sees a figure.
		alter table project add column threshold integer not null default 10 check (threshold between 5 and 100);
	`.execute(db);
}

/** A chain of what happened in each project, and in each organisation for what concerns its accounts. */
async function audit(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table audit (
			-- A project, or an organisation.
			chain_id uuid not null,
			seq bigint not null,
			at timestamptz not null,
			actor_kind text not null check (actor_kind in ('account', 'respondent', 'command', 'system')),
			actor_id uuid,
			actor_name text not null,
			-- The address that it came from, where there is one.
			origin text,
			action text not null,
			subject_kind text,
			subject_id text,
			-- json keeps the text as it was hashed.
			details json not null,
			prev_hash bytea not null,
			hash bytea not null,
			primary key (chain_id, seq)
		);
		create table audit_head (
			chain_id uuid primary key,
			seq bigint not null,
			at timestamptz not null,
			hash bytea not null
		);

		-- SHA-256 over what the row says and the hash of the row before.
		create function audit_hash(entry audit) returns bytea language sql stable
			return sha256(convert_to(json_build_array(
				entry.chain_id::text, entry.seq::text,
				to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
				entry.actor_kind, entry.actor_id::text, entry.actor_name, entry.origin,
				entry.action, entry.subject_kind, entry.subject_id, entry.details::text,
				encode(entry.prev_hash, 'hex')
			)::text, 'UTF8'));

		-- The only way in. The head is locked until the transaction ends, so that one entry follows another; a
		-- clock that is set back does not make an entry older than the one before.
		create function record_audit(
			chain_id uuid, actor_kind text, actor_id uuid, actor_name text, origin text,
			action text, subject_kind text, subject_id text, details json
		) returns void language plpgsql security definer set search_path = public as $$
		declare
			head audit_head;
			entry audit;
		begin
			-- Held until the commit. Cheaper than a lock on the row, which is written.
			perform pg_advisory_xact_lock(hashtextextended(record_audit.chain_id::text, 20261121));
			select * into head from audit_head where audit_head.chain_id = record_audit.chain_id;
			if not found then
				head := row(record_audit.chain_id, 0, '-infinity'::timestamptz, ''::bytea);
				insert into audit_head select (head).*;
			end if;
			entry := row(
				record_audit.chain_id, head.seq + 1, greatest(clock_timestamp(), head.at),
				actor_kind, actor_id, actor_name, origin, action, subject_kind, subject_id, details, head.hash, ''
			);
			entry.hash := audit_hash(entry);
			insert into audit select (entry).*;
			update audit_head set seq = entry.seq, at = entry.at, hash = entry.hash
				where audit_head.chain_id = record_audit.chain_id;
		end $$;
		revoke execute on function record_audit from public;

		create function refuse_change() returns trigger language plpgsql as $$
		begin
			raise exception 'Entries of % are never changed or taken away.', tg_table_name using errcode = '23001';
		end $$;
		create trigger audit_stays before update or delete or truncate on audit
			for each statement execute function refuse_change();

		alter table audit enable row level security;
		alter table audit force row level security;
		create policy of_owner on audit to current_user using (true);
		create policy of_chain on audit for select to waymark_app
			using (chain_id = (select current_project()) or chain_id = (select current_organisation()));
		alter table audit_head enable row level security;
		alter table audit_head force row level security;
		create policy of_owner on audit_head to current_user using (true);
	`.execute(db);
}

/** What the code does and no more. A response is added, never changed or taken away, by this role. */
async function grants(db: Kysely<unknown>): Promise<void> {
	await sql`
		grant select on kysely_migration to waymark_app;
		grant select, insert, update on organisation, account, instrument to waymark_app;
		grant select, insert, update, delete on session, api_token, member to waymark_app;
		grant select, insert, update on project, site, survey, wave, participant, link to waymark_app;
		grant select, insert on response to waymark_app;
		grant select on erased_response, audit to waymark_app;
		grant execute on function find_project, project_ids, record_audit to waymark_app;
		grant execute on function record_audit to waymark_vault;
	`.execute(db);
}

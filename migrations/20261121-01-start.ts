import { type Kysely, sql } from "kysely";

/**
 * The first schema.
 *
 * Every table about a project's people or answers has the primary key (project_id, id), and every unique
 * and foreign key of it starts with project_id, so that the same schema can later be spread by project.
 * Ids are UUIDs made in the application; nothing counts up, so nothing tells an order.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table organisation (
			id uuid primary key,
			name text not null,
			created_at timestamptz not null default now()
		);

		create table account (
			id uuid primary key,
			organisation_id uuid not null references organisation,
			email text not null,
			name text not null,
			password_hash text not null,
			role text not null check (role in ('owner', 'member')),
			created_at timestamptz not null default now()
		);
		create unique index account_email on account (lower(email));

		create table session (
			secret_hash bytea primary key,
			account_id uuid not null references account on delete cascade,
			created_at timestamptz not null default now(),
			last_seen_at timestamptz not null default now()
		);
		create index session_account on session (account_id);

		create table api_token (
			id uuid primary key,
			account_id uuid not null references account on delete cascade,
			name text not null,
			secret_hash bytea not null unique,
			created_at timestamptz not null default now(),
			last_used_at timestamptz,
			unique (account_id, name)
		);

		-- Instruments that an organisation made or adapted; those that ship are read from the code.
		create table instrument (
			organisation_id uuid not null references organisation,
			id text not null,
			version text not null,
			definition json not null,
			created_by uuid not null references account,
			created_at timestamptz not null default now(),
			published_at timestamptz,
			primary key (organisation_id, id, version)
		);

		create table project (
			id uuid primary key,
			organisation_id uuid not null references organisation,
			-- The first part of every link token, so that a token finds its project without a global search.
			locator text not null unique,
			-- Not unique: a refusal would tell a colleague who is no member that the project exists.
			name text not null,
			purpose text not null default '',
			synthetic boolean not null default false,
			created_at timestamptz not null default now()
		);

		create table member (
			project_id uuid not null references project,
			account_id uuid not null references account,
			role text not null check (role in ('owner', 'designer', 'collector', 'analyst', 'viewer')),
			created_at timestamptz not null default now(),
			primary key (project_id, account_id)
		);
		create index member_account on member (account_id);

		create table site (
			project_id uuid not null references project,
			id uuid not null,
			name text not null,
			ods_code text,
			created_at timestamptz not null default now(),
			primary key (project_id, id)
		);
		create unique index site_name on site (project_id, lower(name));

		create table survey (
			project_id uuid not null references project,
			id uuid not null,
			title text not null,
			instrument_id text not null,
			instrument_version text not null,
			-- json, not jsonb, which would put languages in another order: the first is the source language.
			-- The whole definition as it was when the survey was made: answers keep their meaning whatever happens to the library.
			definition json not null,
			linkage text not null check (linkage in ('participant', 'own-code', 'none')),
			languages text[] not null,
			consent json,
			created_by uuid references account,
			created_at timestamptz not null default now(),
			primary key (project_id, id)
		);
		create unique index survey_title on survey (project_id, lower(title));

		create table wave (
			project_id uuid not null,
			survey_id uuid not null,
			id uuid not null,
			key text not null,
			title text not null,
			position integer not null,
			opens timestamptz,
			closes timestamptz,
			primary key (project_id, id),
			foreign key (project_id, survey_id) references survey,
			unique (project_id, survey_id, key)
		);

		create table participant (
			project_id uuid not null references project,
			id uuid not null,
			code text not null,
			site_id uuid,
			attributes jsonb not null default '{}',
			created_at timestamptz not null default now(),
			primary key (project_id, id),
			foreign key (project_id, site_id) references site
		);
		create unique index participant_code on participant (project_id, lower(code));

		create table link (
			project_id uuid not null,
			id uuid not null,
			survey_id uuid not null,
			wave_id uuid not null,
			kind text not null check (kind in ('open', 'personal', 'kiosk')),
			participant_id uuid,
			site_id uuid,
			secret_hash bytea not null,
			created_at timestamptz not null default now(),
			expires_at timestamptz,
			revoked_at timestamptz,
			-- A personal link is used up by its first completed response.
			used_at timestamptz,
			primary key (project_id, id),
			foreign key (project_id, survey_id) references survey,
			foreign key (project_id, wave_id) references wave,
			foreign key (project_id, participant_id) references participant,
			foreign key (project_id, site_id) references site,
			unique (project_id, secret_hash)
		);
		create index link_survey on link (project_id, survey_id);

		-- Append-only.
		create table response (
			project_id uuid not null,
			id uuid not null,
			survey_id uuid not null,
			wave_id uuid not null,
			link_id uuid not null,
			participant_id uuid,
			own_code_hash bytea,
			site_id uuid,
			language text not null,
			mode text not null check (mode in ('self', 'helped', 'proxy', 'paper')),
			answers jsonb not null,
			-- One element per scale, in the order of the survey's definition: the value, or null with its reason beside it.
			score_values double precision[] not null,
			score_reasons text[] not null,
			consent jsonb,
			-- SHA-256 of the canonical body: tells a repeat from a conflict.
			body_hash bytea not null,
			started_at timestamptz not null,
			completed_at timestamptz not null,
			received_at timestamptz not null,
			primary key (project_id, id),
			foreign key (project_id, survey_id) references survey,
			foreign key (project_id, wave_id) references wave,
			foreign key (project_id, link_id) references link,
			foreign key (project_id, participant_id) references participant,
			foreign key (project_id, site_id) references site
		);
		create index response_survey_wave on response (project_id, survey_id, wave_id);
	`.execute(db);
}

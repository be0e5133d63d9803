import { type Kysely, sql } from "kysely";

/** Figures over time: what comes from elsewhere, charts of it and of answers, and screens that show them. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await series(db);
	await charts(db);
}

async function series(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table series (
			project_id uuid not null,
			id uuid not null,
			site_id uuid,
			name text not null,
			unit text not null,
			kind text not null check (kind in ('value', 'count', 'rate', 'proportion', 'cases-between', 'time-between')),
			-- What rates are given for: 1,000 for falls per 1,000 bed days.
			per integer not null check (per > 0),
			-- Small counts of people are not for everybody.
			counts_people boolean not null,
			created_by uuid not null references account,
			created_at timestamptz not null default clock_timestamp(),
			primary key (project_id, id),
			foreign key (project_id, site_id) references site
		);
		call guard_project_table('series');
		grant select, insert, update, delete on series to waymark_app;

		create table series_point (
			project_id uuid not null,
			series_id uuid not null,
			day date not null,
			value double precision,
			numerator double precision check (numerator >= 0),
			denominator double precision check (denominator > 0),
			primary key (project_id, series_id, day),
			foreign key (project_id, series_id) references series on delete cascade
		);
		call guard_project_table('series_point');
		grant select, insert, update, delete on series_point to waymark_app;
	`.execute(db);
}

async function charts(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table chart (
			project_id uuid not null,
			id uuid not null,
			title text not null,
			survey_id uuid,
			series_id uuid,
			settings json not null,
			created_by uuid not null references account,
			created_at timestamptz not null default clock_timestamp(),
			primary key (project_id, id),
			foreign key (project_id, survey_id) references survey,
			foreign key (project_id, series_id) references series
		);
		call guard_project_table('chart');
		grant select, insert, update, delete on chart to waymark_app;

		create table chart_rebase (
			project_id uuid not null,
			chart_id uuid not null,
			day date not null,
			reason text not null,
			made_by uuid not null references account,
			made_at timestamptz not null default clock_timestamp(),
			primary key (project_id, chart_id, day),
			foreign key (project_id, chart_id) references chart on delete cascade
		);
		call guard_project_table('chart_rebase');
		grant select, insert, update, delete on chart_rebase to waymark_app;

		create table chart_annotation (
			project_id uuid not null,
			id uuid not null,
			chart_id uuid not null,
			day date not null,
			text text not null,
			made_by uuid not null references account,
			made_at timestamptz not null default clock_timestamp(),
			primary key (project_id, id),
			foreign key (project_id, chart_id) references chart on delete cascade
		);
		call guard_project_table('chart_annotation');
		grant select, insert, delete on chart_annotation to waymark_app;

		-- A screen on which nobody is signed in.
		create table wall_display (
			project_id uuid not null,
			id uuid not null,
			name text not null,
			-- Ids, in the order in which they are shown.
			charts json not null,
			secret_hash bytea not null,
			made_by uuid not null references account,
			created_at timestamptz not null default clock_timestamp(),
			revoked_at timestamptz,
			primary key (project_id, id),
			unique (project_id, secret_hash)
		);
		call guard_project_table('wall_display');
		grant select, insert, update on wall_display to waymark_app;
	`.execute(db);
}

import { type Kysely, sql } from "kysely";

/** Tablets that take answers for a project and can do nothing else. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table device (
			project_id uuid not null references project,
			id uuid not null,
			name text not null check (name <> ''),
			site_id uuid,
			-- Argon2id in PHC form. The tablet gets it too, for the time without a network.
			pin_hash text not null,
			wrong_pins integer not null default 0,
			locked_at timestamptz,
			revoked_at timestamptz,
			-- Of the code that enrols it, until it is used or runs out.
			code_hash bytea,
			code_expires_at timestamptz,
			-- What it last told of itself.
			last_seen_at timestamptz,
			version text,
			waiting integer not null default 0 check (waiting >= 0),
			oldest_waiting_at timestamptz,
			persistent boolean,
			created_at timestamptz not null default now(),
			primary key (project_id, id),
			foreign key (project_id, site_id) references site
		);
		create unique index device_code on device (project_id, code_hash);
		call guard_project_table('device');
		grant select, insert, update on device to waymark_app;

		-- One was ended when the tablet was enrolled anew or revoked; answers sent with it are still taken.
		create table device_credential (
			project_id uuid not null,
			secret_hash bytea not null,
			device_id uuid not null,
			created_at timestamptz not null default now(),
			ended_at timestamptz,
			primary key (project_id, secret_hash),
			foreign key (project_id, device_id) references device
		);
		create unique index device_credential_live on device_credential (project_id, device_id) where ended_at is null;
		call guard_project_table('device_credential');
		grant select, insert, update on device_credential to waymark_app;

		-- How many responses a tablet took, by its own clock.
		create table device_taken (
			project_id uuid not null,
			device_id uuid not null,
			day date not null,
			count integer not null check (count >= 0),
			primary key (project_id, device_id, day),
			foreign key (project_id, device_id) references device
		);
		call guard_project_table('device_taken');
		grant select, insert, update on device_taken to waymark_app;

		-- What a tablet asks: one kiosk link for each survey and wave, whose secret nobody has. One that is no
		-- longer asked stays, because answers to it may be on their way.
		alter table link
			add column device_id uuid,
			add column asked boolean not null default true,
			add constraint link_device foreign key (project_id, device_id) references device,
			add constraint link_of_device_is_kiosk check (device_id is null or kind = 'kiosk');
		create unique index link_of_device on link (project_id, device_id, wave_id) where device_id is not null;

		-- Why a response wants a second look.
		alter table response add column flag text check (flag in ('device-revoked', 'after-closing'));
	`.execute(db);
}

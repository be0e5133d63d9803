import { type Kysely, sql } from "kysely";

/** Ways into a project for colleagues: each is for one person, works once and runs out. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table invitation (
			project_id uuid not null references project,
			id uuid not null,
			email text not null,
			role text not null check (role in ('owner', 'designer', 'collector', 'analyst', 'viewer')),
			secret_hash bytea not null,
			invited_by uuid not null references account,
			created_at timestamptz not null default now(),
			expires_at timestamptz not null,
			used_at timestamptz,
			used_by uuid references account,
			withdrawn_at timestamptz,
			primary key (project_id, id),
			unique (project_id, secret_hash)
		);
		call guard_project_table('invitation');
		grant select, insert, update on invitation to waymark_app;
	`.execute(db);
}

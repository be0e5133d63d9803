import { type Kysely, sql } from "kysely";

/** Keys to which devices seal finished answers. The newest seals; each opens what was sealed to it. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table seal_key (
			-- Thumbprint of the public key (RFC 7638).
			kid text primary key,
			public_jwk jsonb not null,
			-- Encrypted under the installation's secret.
			sealed_private_jwk bytea not null,
			created_at timestamptz not null default now()
		);
		grant select, insert on seal_key to waymark_app;
	`.execute(db);
}

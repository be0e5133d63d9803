import { type Kysely, sql } from "kysely";

/** Sign-in through the organisation's own provider (OpenID Connect). */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		-- Who an account is at a provider; an e-mail address never decides it.
		create table account_identity (
			id uuid primary key,
			account_id uuid not null references account on delete cascade,
			issuer text not null,
			subject text not null,
			created_at timestamptz not null default now(),
			last_used_at timestamptz,
			unique (issuer, subject)
		);
		create index account_identity_account on account_identity (account_id);

		-- How a session was opened, when it was at a provider: it ends with the identity, and when the
		-- provider says that its own session is over.
		alter table session
			add column identity_id uuid references account_identity on delete cascade,
			add column provider_sid text;
		create index session_identity on session (identity_id);

		-- A visit to the provider that has not come back yet; taken away when it does.
		create table oidc_flow (
			handle_hash bytea primary key,
			purpose text not null check (purpose in ('sign-in', 'link')),
			state text not null,
			nonce text not null,
			verifier text not null,
			return_path text not null,
			-- The session from which it was started, if there was one.
			session_hash bytea,
			expires_at timestamptz not null,
			check (purpose <> 'link' or session_hash is not null)
		);
		create index oidc_flow_expiry on oidc_flow (expires_at);

		-- Sign-outs that the provider has sent, each of which counts once.
		create table oidc_logout (
			token_hash bytea primary key,
			expires_at timestamptz not null
		);
		create index oidc_logout_expiry on oidc_logout (expires_at);

		grant select, insert, update, delete on account_identity to waymark_app;
		grant select, insert, delete on oidc_flow, oidc_logout to waymark_app;
	`.execute(db);
}

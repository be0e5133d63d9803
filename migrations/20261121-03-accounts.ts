import { type Kysely, sql } from "kysely";

/** Sessions that their owner can tell apart and end, and second factors. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		alter table organisation add column second_factor_required boolean not null default false;
		alter table account add column disabled_at timestamptz;

		alter table session
			add column id uuid not null unique default gen_random_uuid(),
			-- Browser and system in words, as far as the browser said.
			add column device text not null default 'A browser',
			add column how text not null default 'password'
				check (how in ('password', 'authenticator', 'recovery-code', 'passkey', 'provider')),
			-- Whether more than a password was shown.
			add column second_factor boolean not null default false;

		-- An authenticator app (RFC 6238).
		create table authenticator (
			account_id uuid primary key references account on delete cascade,
			-- Sealed with a key that follows from the installation's secret.
			sealed_secret bytea not null,
			confirmed_at timestamptz,
			-- The step of the last code that was taken: a code counts once.
			last_step bigint not null default 0,
			created_at timestamptz not null default now()
		);

		create table passkey (
			id uuid primary key,
			account_id uuid not null references account on delete cascade,
			credential_id text not null unique,
			public_key bytea not null,
			counter bigint not null,
			transports text[] not null,
			name text not null,
			created_at timestamptz not null default now(),
			last_used_at timestamptz
		);
		create index passkey_account on passkey (account_id);

		-- What a passkey has to sign, once; without an account: whoever signs in.
		create table passkey_challenge (
			challenge_hash bytea primary key,
			account_id uuid references account on delete cascade,
			expires_at timestamptz not null
		);
		create index passkey_challenge_expiry on passkey_challenge (expires_at);

		create table recovery_code (
			account_id uuid not null references account on delete cascade,
			code_hash bytea not null,
			used_at timestamptz,
			primary key (account_id, code_hash)
		);

		-- The password was right, and the second factor is awaited.
		create table sign_in_ticket (
			secret_hash bytea primary key,
			account_id uuid not null references account on delete cascade,
			expires_at timestamptz not null
		);
		create index sign_in_ticket_expiry on sign_in_ticket (expires_at);

		grant select, insert, update, delete on authenticator, passkey, recovery_code to waymark_app;
		grant select, insert, delete on passkey_challenge, sign_in_ticket to waymark_app;
	`.execute(db);
}

import { type Kysely, sql } from "kysely";

/** Who has worked on a version before it was published: none of them reads it as the second person. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table instrument_contributor (
			organisation_id uuid not null,
			instrument_id text not null,
			instrument_version text not null,
			account_id uuid not null references account,
			since timestamptz not null default clock_timestamp(),
			primary key (organisation_id, instrument_id, instrument_version, account_id),
			foreign key (organisation_id, instrument_id, instrument_version)
				references instrument on delete cascade
		);
		grant select, insert on instrument_contributor to waymark_app;

		-- Who came between is not known any more.
		insert into instrument_contributor
			select organisation_id, id, version, created_by, created_at from instrument
			union all
			select organisation_id, id, version, changed_by, changed_at from instrument
				where changed_by <> created_by;
	`.execute(db);
}

import { type Kysely, sql } from "kysely";

/** Names and addresses, apart from everything else, and what is needed to write to people and to leave them alone. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create schema vault;
		grant usage on schema vault to waymark_vault;

		create table vault.contact (
			project_id uuid not null,
			participant_id uuid not null,
			-- Nonce, tag and what AES-256-GCM made of the contact details.
			sealed bytea not null,
			-- Which key opens it.
			key_id text not null,
			updated_at timestamptz not null default now(),
			primary key (project_id, participant_id),
			foreign key (project_id, participant_id) references participant on delete cascade
		);
		create index contact_key on vault.contact (project_id, key_id);
		call guard_project_table('vault.contact', 'waymark_vault');
		grant select, insert, update, delete on vault.contact to waymark_vault;

		-- Adds people to the transaction's project, or changes those whose code it knows, so that an import
		-- writes pseudonyms and contact details in one transaction. Tells nothing but ids of the codes given.
		create function vault.import_participants(people jsonb) returns table (id uuid, code text)
			language sql security definer set search_path = public as $$
			insert into participant as known (project_id, id, code, site_id, attributes)
			select current_project(), person.id, person.code, person.site, person.attributes
			from jsonb_to_recordset(people) as person (id uuid, code text, site uuid, attributes jsonb)
			order by lower(person.code)
			on conflict (project_id, lower(code)) do update set
				site_id = coalesce(excluded.site_id, known.site_id),
				attributes = known.attributes || excluded.attributes
			returning known.id, known.code
		$$;
		revoke execute on function vault.import_participants from public;
		grant execute on function vault.import_participants to waymark_vault;

		-- Those of the codes, in small letters, that the transaction's project has. As its owner, because row
		-- security keeps a search by lower(code) from the index; one by one, whatever the table's size was
		-- when the database planned.
		create function participants_of_codes(codes text[]) returns setof participant
			language sql stable security definer set search_path = public as $$
			select found.* from unnest(codes) as wanted
			cross join lateral (
				select * from participant
				where project_id = current_project() and lower(code) = wanted limit 1
			) as found
		$$;
		revoke execute on function participants_of_codes from public;
		grant execute on function participants_of_codes to waymark_app;

		-- Who said stop is sent no links, letters or reminders.
		alter table participant
			add column stopped_at timestamptz,
			add column stop_reason text,
			add constraint participant_stop check (stopped_at is not null or stop_reason is null);

		-- A link that was made to remind somebody who had one.
		alter table link add column reminder boolean not null default false;
		create index link_participant on link (project_id, wave_id, participant_id) where participant_id is not null;
	`.execute(db);
}

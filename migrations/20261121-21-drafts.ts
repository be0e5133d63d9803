import { type Kysely, sql } from "kysely";

/** Versions of instruments are written, read by a second person, published for good, and perhaps withdrawn. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await drafts(db);
	await reviews(db);
	await neverChange(db);
}

async function drafts(db: Kysely<unknown>): Promise<void> {
	await sql`
		alter table organisation
			-- Whether a version may be published that nobody else has read, if a reason is given.
			add column review_rule text not null default 'reason-otherwise'
				check (review_rule in ('required', 'reason-otherwise'));

		alter table instrument
			-- A draft as its editor left it, while it has not the shape of a definition; the definition is then the last that had it.
			add column working json,
			-- Counted up by every change: who changes says which one they read.
			add column revision integer not null default 1,
			add column changed_by uuid references account,
			add column changed_at timestamptz not null default clock_timestamp(),
			add column published_by uuid references account,
			-- Why it was published though nobody else had read it.
			add column without_review text,
			add column withdrawn_at timestamptz,
			add column withdrawn_by uuid references account,
			add column withdrawn_reason text,
			add constraint published_has_its_shape check (published_at is null or working is null),
			add constraint withdrawn_was_published check (withdrawn_at is null or published_at is not null),
			add constraint withdrawn_for_a_reason
				check ((withdrawn_at is null) = (withdrawn_reason is null));
		update instrument set
			changed_by = created_by, changed_at = coalesce(published_at, created_at);
		alter table instrument alter column changed_by set not null;

		revoke update on instrument from waymark_app;
		grant delete on instrument to waymark_app;
		grant update (
			definition, working, revision, changed_by, changed_at,
			published_at, published_by, without_review, withdrawn_at, withdrawn_by, withdrawn_reason
		) on instrument to waymark_app;
	`.execute(db);
}

async function reviews(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table instrument_review (
			organisation_id uuid not null,
			instrument_id text not null,
			instrument_version text not null,
			-- Of the draft when somebody was asked to read it. It counts while the draft has it still.
			revision integer not null,
			asked_by uuid not null references account,
			asked_at timestamptz not null default clock_timestamp(),
			note text,
			verdict text check (verdict in ('approved', 'changes-wanted')),
			reviewed_by uuid references account,
			reviewed_at timestamptz,
			answer text,
			primary key (organisation_id, instrument_id, instrument_version, revision),
			foreign key (organisation_id, instrument_id, instrument_version)
				references instrument on delete cascade,
			constraint somebody_gives_the_verdict check (verdict is null or reviewed_by is not null)
		);
		grant select, insert on instrument_review to waymark_app;
		grant update (asked_by, asked_at, note, verdict, reviewed_by, reviewed_at, answer)
			on instrument_review to waymark_app;
	`.execute(db);
}

/** What surveys were made from stays as it was, whatever goes wrong in the server. */
async function neverChange(db: Kysely<unknown>): Promise<void> {
	await sql`
		create function refuse_change_of_published() returns trigger
		language plpgsql set search_path = public as $$
		begin
			raise exception 'a published version never changes';
		end $$;
		create trigger published_never_changes before update on instrument
			for each row when (
				old.published_at is not null and (
					old.definition::text is distinct from new.definition::text
					or (old.organisation_id, old.id, old.version, old.revision, old.changed_by, old.changed_at,
						old.published_at, old.published_by, old.without_review)
					is distinct from (new.organisation_id, new.id, new.version, new.revision, new.changed_by,
						new.changed_at, new.published_at, new.published_by, new.without_review)
				)
			)
			execute function refuse_change_of_published();
		create trigger published_never_goes before delete on instrument
			for each row when (old.published_at is not null)
			execute function refuse_change_of_published();
	`.execute(db);
}

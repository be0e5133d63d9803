import { type Kysely, sql } from "kysely";

/** What a person may ask for: that answers are put right, and that everything held of them is erased. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		alter table response add column revision integer not null default 1;

		-- What a response held before it was corrected.
		create table response_revision (
			project_id uuid not null,
			response_id uuid not null,
			revision integer not null,
			answers jsonb not null,
			score_values double precision[] not null,
			score_reasons text[] not null,
			replaced_at timestamptz not null default now(),
			replaced_by uuid references account,
			reason text not null,
			primary key (project_id, response_id, revision),
			foreign key (project_id, response_id) references response on update cascade on delete cascade
		);
		call guard_project_table('response_revision');
		grant select on response_revision to waymark_app;

		-- Puts other answers into a response of the transaction's project and keeps the former ones.
		create function correct_response(
			corrected uuid, new_answers jsonb, new_values double precision[], new_reasons text[], by_account uuid, why text
		) returns integer language plpgsql security definer set search_path = public as $$
		declare former response;
		begin
			select * into former from response
				where project_id = current_project() and id = corrected for update;
			if not found then return null; end if;
			insert into response_revision (
				project_id, response_id, revision, answers, score_values, score_reasons, replaced_by, reason
			) values (
				former.project_id, former.id, former.revision, former.answers,
				former.score_values, former.score_reasons, by_account, why
			);
			update response set
				answers = new_answers, score_values = new_values, score_reasons = new_reasons,
				revision = former.revision + 1
			where project_id = former.project_id and id = former.id;
			return former.revision + 1;
		end $$;

		-- Takes a participant of the transaction's project away with their answers and, by its foreign key, their
		-- contact details; their links stay, closed and nobody's. Returns how many responses were erased.
		create function erase_participant(erased uuid) returns integer
			language plpgsql security definer set search_path = public as $$
		declare
			theirs uuid[];
		begin
			perform from participant where project_id = current_project() and id = erased for update;
			if not found then return null; end if;
			update link set participant_id = null, revoked_at = coalesce(revoked_at, now())
				where project_id = current_project() and participant_id = erased;
			select coalesce(array_agg(id), '{}') into theirs from response
				where project_id = current_project() and participant_id = erased;
			perform erase_responses(current_project(), theirs, 'erasure');
			delete from participant where project_id = current_project() and id = erased;
			return cardinality(theirs);
		end $$;
		revoke execute on function correct_response, erase_participant from public;
		grant execute on function correct_response, erase_participant to waymark_app;
	`.execute(db);
}

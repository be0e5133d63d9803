import { type Kysely, sql } from "kysely";

/** In pilot waves, how long each question was on a respondent's screen. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		-- By question: whole seconds over all visits, and how many visits. Null but for pilot waves.
		alter table response add column question_times jsonb;

		create or replace function sever_responses(project uuid, chosen uuid) returns void language sql set search_path = public
		begin atomic
			delete from linkage_decision where project_id = project and survey_id = chosen;
			insert into retired_response
				select project_id, sha256(uuid_send(id)) as id_hash, body_hash
				from response where project_id = project and survey_id = chosen
				order by id_hash
				on conflict do nothing;
			-- What came through personal links came, from now on, through one closed link a wave.
			insert into link (project_id, id, survey_id, wave_id, kind, linkage, secret_hash, revoked_at)
				select project, gen_random_uuid(), chosen, wave.id, 'open', survey.linkage,
					uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()), now()
				from wave join survey on survey.project_id = project and survey.id = chosen
				where wave.project_id = project and wave.survey_id = chosen and exists (
					select from response join link on link.project_id = project and link.id = response.link_id
					where response.project_id = project and response.wave_id = wave.id and link.kind = 'personal'
				);
			update response set link_id = shared.id
				from link as personal, link as shared
				where response.project_id = project and response.survey_id = chosen
					and personal.project_id = project and personal.id = response.link_id and personal.kind = 'personal'
					and shared.project_id = project and shared.wave_id = response.wave_id
					and shared.kind = 'open' and shared.revoked_at = now();
			update response set
				id = gen_random_uuid(),
				-- It was made of the exact times, among others, and is with the retired id now.
				body_hash = uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()),
				participant_id = null, own_code_hash = null, own_code_parts = null,
				-- Their sum is close to how long somebody took, which an earlier export tells beside who they are.
				question_times = null,
				started_at = date_trunc('day', started_at, 'UTC'),
				completed_at = date_trunc('day', completed_at, 'UTC'),
				received_at = date_trunc('day', received_at, 'UTC')
				where project_id = project and survey_id = chosen;
			update erased_response set unit = null where project_id = project and survey_id = chosen;
		end;
	`.execute(db);
}

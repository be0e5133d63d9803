import { type RawBuilder, sql, type Transaction } from "kysely";
import type { Database } from "../tables.ts";
import type { NewBulkLinks } from "./bulk-links.schemas.ts";
import type { Standing } from "./standing.ts";

type Trx = Transaction<Database>;

/** A wave of a project. */
export interface Occasion {
	projectId: string;
	surveyId: string;
	waveId: string;
}

/** Makes others who give out links of the wave wait until the transaction ends; answers go on coming in. */
export async function holdWave(trx: Trx, wave: Occasion): Promise<void> {
	await trx
		.selectFrom("wave")
		.where("project_id", "=", wave.projectId)
		.where("id", "=", wave.waveId)
		.select("id")
		.forNoKeyUpdate()
		.execute();
}

/** Keeps links that are out from being used up until the transaction ends, so that nobody gets a second one who answers just now. */
export async function holdUnused(
	trx: Trx,
	{ projectId, waveId }: Occasion,
	wanted: NewBulkLinks["participants"],
): Promise<void> {
	await sql`
		select link.id from link
		where project_id = ${projectId} and wave_id = ${waveId} and kind = 'personal'
			and used_at is null and revoked_at is null
			and participant_id in (select id from participant where ${among(projectId, wanted)})
		order by link.id for no key update of link
	`.execute(trx);
}

/** How each of the participants stands to the wave, by code. */
export async function listStandings(
	trx: Trx,
	{ projectId, waveId }: Occasion,
	wanted: NewBulkLinks["participants"],
): Promise<Standing[]> {
	const { rows } = await sql<Standing>`
		select
			participant.id, code, participant.site_id as site, stopped_at is not null as stopped,
			coalesce(links.used, false) or response.participant_id is not null as answered,
			coalesce(links.live, false) as live,
			coalesce(links.waiting, false) as waiting
		from participant
		left join (
			select
				participant_id,
				bool_or(used_at is not null) as used,
				bool_or(used_at is null and revoked_at is null) as waiting,
				bool_or(
					used_at is null and revoked_at is null and (expires_at is null or expires_at > now())
				) as live
			from link
			where project_id = ${projectId} and wave_id = ${waveId} and kind = 'personal'
			group by participant_id
		) as links on links.participant_id = participant.id
		left join (
			select distinct participant_id from response
			where project_id = ${projectId}
				and wave_id in (select waves_of_versions(${projectId}, ${waveId}))
		) as response on response.participant_id = participant.id
		where ${among(projectId, wanted)}
		order by code
	`.execute(trx);
	return rows;
}

/**
 * Ends what links of the wave these participants have and have not used. They run out and are not withdrawn,
 * so that what somebody has answered without a network still arrives.
 */
export async function endUnused(
	trx: Trx,
	{ projectId, waveId }: Occasion,
	participants: readonly string[],
): Promise<void> {
	await trx
		.updateTable("link")
		.set({ expires_at: sql`least(expires_at, now())` })
		.where("project_id", "=", projectId)
		.where("wave_id", "=", waveId)
		.where("kind", "=", "personal")
		.where("used_at", "is", null)
		.where("revoked_at", "is", null)
		.where(
			"participant_id",
			"=",
			sql<string>`any(${[...participants]}::uuid[])`,
		)
		.execute();
}

/** Writes one personal link for each; the hash of its secret in hexadecimal. */
export async function insertPersonalLinks(
	trx: Trx,
	{ projectId, surveyId, waveId }: Occasion,
	links: readonly {
		id: string;
		participant: string;
		site: string | null;
		hash: string;
	}[],
	{ expires, reminder }: { expires: Date | null; reminder: boolean },
): Promise<void> {
	await sql`
		insert into link (
			project_id, id, survey_id, wave_id, kind, linkage, participant_id, site_id,
			secret_hash, expires_at, reminder
		)
		select
			${projectId}, id, ${surveyId}, ${waveId}, 'personal', 'participant', participant, site,
			decode(hash, 'hex'), ${expires}, ${reminder}
		from jsonb_to_recordset(${JSON.stringify(links)}::jsonb)
			as wanted (id uuid, participant uuid, site uuid, hash text)
	`.execute(trx);
}

/** Figures of each wave's personal links; nobody is named. */
export async function countInvited(
	trx: Trx,
	projectId: string,
	surveyId: string,
) {
	const { rows } = await sql<{
		wave: string;
		answered: boolean;
		stopped: boolean;
		reminders: number;
		participants: number;
	}>`
		select wave_id as wave, answered, stopped, reminders, count(*) as participants
		from (
			select
				link.wave_id, participant.stopped_at is not null as stopped,
				bool_or(link.used_at is not null) as answered,
				count(*) filter (where link.reminder) as reminders
			from link
			join participant
				on participant.project_id = link.project_id and participant.id = link.participant_id
			where link.project_id = ${projectId} and link.survey_id = ${surveyId} and link.kind = 'personal'
			group by link.wave_id, participant.id, participant.stopped_at
		) as person
		group by wave_id, answered, stopped, reminders
	`.execute(trx);
	return rows;
}

/** Which participants of the project are meant. */
function among(
	projectId: string,
	wanted: NewBulkLinks["participants"],
): RawBuilder<boolean> {
	const ours = sql<boolean>`participant.project_id = ${projectId}`;
	if (wanted === "all") return ours;
	return Array.isArray(wanted)
		? sql`${ours} and participant.id = any(${wanted}::uuid[])`
		: sql`${ours} and participant.site_id = ${wanted.site}`;
}

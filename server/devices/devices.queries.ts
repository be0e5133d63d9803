import { sql, type Transaction } from "kysely";
import type { Database } from "../tables.ts";

type Trx = Transaction<Database>;

/** Every tablet of the project, or one of them, by name. */
export async function listDevices(trx: Trx, projectId: string, id?: string) {
	return await trx
		.selectFrom("device")
		.leftJoin("site", (join) =>
			join
				.onRef("site.project_id", "=", "device.project_id")
				.onRef("site.id", "=", "device.site_id"),
		)
		.where("device.project_id", "=", projectId)
		.$if(id !== undefined, (query) => query.where("device.id", "=", id ?? ""))
		.selectAll("device")
		.select("site.name as siteName")
		.select(
			sql<boolean>`exists (
				select from device_credential as held
				where held.project_id = device.project_id and held.device_id = device.id
					and held.ended_at is null
			)`.as("enrolled"),
		)
		.orderBy("device.name")
		.orderBy("device.id")
		.execute();
}
export type DeviceRow = Awaited<ReturnType<typeof listDevices>>[number];

/** What tablets ask, by survey and wave; of one tablet, or of all. */
export async function listAsked(trx: Trx, projectId: string, device?: string) {
	return await trx
		.selectFrom("link")
		.innerJoin("survey", (join) =>
			join
				.onRef("survey.project_id", "=", "link.project_id")
				.onRef("survey.id", "=", "link.survey_id"),
		)
		.innerJoin("wave", (join) =>
			join
				.onRef("wave.project_id", "=", "link.project_id")
				.onRef("wave.id", "=", "link.wave_id"),
		)
		.where("link.project_id", "=", projectId)
		.where("link.device_id", "is not", null)
		.where("link.asked", "=", true)
		.$if(device !== undefined, (query) =>
			query.where("link.device_id", "=", device ?? ""),
		)
		.select([
			"link.id as link",
			"link.device_id as deviceId",
			"link.site_id as siteId",
			"survey.id as survey",
			"survey.title",
			"survey.linkage",
			"survey.languages",
			"wave.id as waveId",
			"wave.key",
			"wave.title as waveTitle",
		])
		.select(
			sql<boolean>`coalesce(wave.opens <= now(), true) and coalesce(wave.closes > now(), true)`.as(
				"open",
			),
		)
		.orderBy("survey.title")
		.orderBy("wave.position")
		.execute();
}
export type AskedRow = Awaited<ReturnType<typeof listAsked>>[number];

/** Taken by the tablets' clocks and received by the server's, by tablet and day, since `since` (YYYY-MM-DD). */
export async function countDays(trx: Trx, projectId: string, since: string) {
	const { rows } = await sql<{
		device: string;
		day: string;
		taken: number;
		received: number;
	}>`
		select device, to_char(day, 'YYYY-MM-DD') as day,
			sum(taken)::integer as taken, sum(received)::integer as received
		from (
			select device_id as device, day, count as taken, 0 as received
			from device_taken where project_id = ${projectId}
			union all
			select link.device_id, response.completed_at::date, 0, 1
			from response
			join link on link.project_id = response.project_id and link.id = response.link_id
			where response.project_id = ${projectId} and link.device_id is not null
		) as counted
		where day >= ${since}::date
		group by device, day
		order by day desc`.execute(trx);
	return rows;
}

export async function insertDevice(
	trx: Trx,
	device: {
		project_id: string;
		id: string;
		name: string;
		site_id: string | null;
		pin_hash: string;
		code_hash: Buffer;
		code_expires_at: Date;
	},
): Promise<void> {
	await trx.insertInto("device").values(device).execute();
}

/** False when the project has no such tablet, or it is revoked. */
export async function updateDevice(
	trx: Trx,
	{ projectId, id }: { projectId: string; id: string },
	change: {
		name?: string;
		site_id?: string | null;
		pin_hash?: string;
		wrong_pins?: number;
		locked_at?: Date | null;
		revoked_at?: Date;
		code_hash?: Buffer | null;
		code_expires_at?: Date | null;
	},
): Promise<boolean> {
	const row = await trx
		.updateTable("device")
		// A statement has to set something.
		.set({ ...change, name: change.name ?? sql`name` })
		.where("project_id", "=", projectId)
		.where("id", "=", id)
		.where("revoked_at", "is", null)
		.returning("id")
		.executeTakeFirst();
	return row !== undefined;
}

/** The tablet that this code enrols, held until the transaction ends; undefined once it was used or ran out. */
export async function findByCode(trx: Trx, projectId: string, hash: Buffer) {
	return await trx
		.selectFrom("device")
		.where("project_id", "=", projectId)
		.where("code_hash", "=", hash)
		.where("code_expires_at", ">", sql<Date>`now()`)
		.where("revoked_at", "is", null)
		.select(["id"])
		.forUpdate()
		.executeTakeFirst();
}

export async function findCredential(
	trx: Trx,
	projectId: string,
	secretHash: Buffer,
) {
	return await trx
		.selectFrom("device_credential")
		.where("project_id", "=", projectId)
		.where("secret_hash", "=", secretHash)
		.select(["device_id as id", sql<boolean>`ended_at is null`.as("isLive")])
		.executeTakeFirst();
}

/** Ends the credentials that a tablet has, so that another, or none, may take their place. */
export async function endCredentials(
	trx: Trx,
	projectId: string,
	deviceId: string,
): Promise<void> {
	await trx
		.updateTable("device_credential")
		.set({ ended_at: sql`now()` })
		.where("project_id", "=", projectId)
		.where("device_id", "=", deviceId)
		.where("ended_at", "is", null)
		.execute();
}

export async function insertCredential(
	trx: Trx,
	credential: { project_id: string; device_id: string; secret_hash: Buffer },
): Promise<void> {
	await trx.insertInto("device_credential").values(credential).execute();
}

/** Counts wrong PINs and locks the tablet with the fifth. Gives how many there are now. */
export async function countWrongPins(
	trx: Trx,
	{ projectId, id }: { projectId: string; id: string },
	more: number,
	most: number,
): Promise<number> {
	const row = await trx
		.updateTable("device")
		.set({
			wrong_pins: sql`wrong_pins + ${more}`,
			locked_at: sql`case when wrong_pins + ${more} >= ${most} then coalesce(locked_at, now()) else locked_at end`,
		})
		.where("project_id", "=", projectId)
		.where("id", "=", id)
		.returning("wrong_pins")
		.executeTakeFirst();
	return row?.wrong_pins ?? 0;
}

export async function noteReport(
	trx: Trx,
	{ projectId, id }: { projectId: string; id: string },
	report: {
		version: string;
		waiting: number;
		oldest_waiting_at: Date | null;
		persistent: boolean;
	},
): Promise<void> {
	await trx
		.updateTable("device")
		.set({ ...report, last_seen_at: sql`now()` })
		.where("project_id", "=", projectId)
		.where("id", "=", id)
		.execute();
}

/** A tablet never takes back what it said it took: after its storage was wiped it begins again at 0. */
export async function noteTaken(
	trx: Trx,
	projectId: string,
	deviceId: string,
	days: readonly { day: string; count: number }[],
): Promise<void> {
	if (days.length === 0) return;
	await trx
		.insertInto("device_taken")
		.values(
			days.map(({ day, count }) => ({
				project_id: projectId,
				device_id: deviceId,
				day,
				count,
			})),
		)
		.onConflict((conflict) =>
			conflict.columns(["project_id", "device_id", "day"]).doUpdateSet({
				count: sql`greatest(device_taken.count, excluded.count)`,
			}),
		)
		.execute();
}

/** Participants of the site, or of every site where it is null, by code; and whether they answered this wave. */
export async function findForHandOver(
	trx: Trx,
	asked: Pick<AskedRow, "survey" | "waveId" | "siteId">,
	projectId: string,
	find: string,
) {
	const pattern = `%${find.replace(/[\\%_]/g, "\\$&")}%`;
	return await trx
		.selectFrom("participant")
		.where("project_id", "=", projectId)
		.where("stopped_at", "is", null)
		.where("code", "ilike", pattern)
		.$if(asked.siteId !== null, (query) =>
			query.where((or) =>
				or.or([or("site_id", "=", asked.siteId), or("site_id", "is", null)]),
			),
		)
		.select(["id", "code"])
		.select(
			sql<boolean>`exists (
				select from response
				where response.project_id = participant.project_id and response.participant_id = participant.id
					and response.wave_id in (select waves_of_versions(${projectId}, ${asked.waveId}))
			)`.as("answered"),
		)
		.orderBy("answered")
		.orderBy("code")
		.limit(50)
		.execute();
}

/** Names around a tablet. */
export async function findHouse(trx: Trx, projectId: string) {
	return await trx
		.selectFrom("project")
		.innerJoin("organisation", "organisation.id", "project.organisation_id")
		.where("project.id", "=", projectId)
		.select(["organisation.name as organisation", "project.name as project"])
		.executeTakeFirst();
}

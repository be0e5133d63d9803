import { type Kysely, type Selectable, sql, type Transaction } from "kysely";
import type { Database } from "../tables.ts";
import type { Participant, ParticipantChange } from "./participants.schemas.ts";

export async function listParticipants(
	db: Kysely<Database>,
	projectId: string,
): Promise<Participant[]> {
	const rows = await participants(db, projectId).orderBy("code").execute();
	return rows.map(asWire);
}

export async function findParticipant(
	db: Kysely<Database>,
	projectId: string,
	id: string,
): Promise<Participant | undefined> {
	const row = await participants(db, projectId)
		.where("id", "=", id)
		.executeTakeFirst();
	return row && asWire(row);
}

/** Those of the codes that the transaction's project has, whatever their case. */
export async function findByCodes(
	trx: Transaction<Database>,
	codes: readonly string[],
): Promise<Participant[]> {
	const lowered = codes.map((code) => code.toLowerCase());
	const { rows } = await sql<Selectable<Database["participant"]>>`
		select * from participants_of_codes(${lowered}::text[])
	`.execute(trx);
	return rows.map(asWire);
}

/** When it was made; undefined when the project has a participant of that code, whatever its case. */
export async function insertParticipant(
	trx: Transaction<Database>,
	projectId: string,
	participant: Pick<Participant, "id" | "code" | "site" | "attributes">,
): Promise<Date | undefined> {
	const row = await trx
		.insertInto("participant")
		.values({
			project_id: projectId,
			id: participant.id,
			code: participant.code,
			site_id: participant.site,
			attributes: JSON.stringify(participant.attributes),
		})
		.onConflict((conflict) => conflict.doNothing())
		.returning("created_at")
		.executeTakeFirst();
	return row?.created_at;
}

/** Undefined when the project has no such participant. Fails with PostgreSQL's 23505 for a code in use. */
export async function updateParticipant(
	trx: Transaction<Database>,
	projectId: string,
	id: string,
	{ code, site, attributes }: ParticipantChange,
): Promise<Participant | undefined> {
	const row = await changed(trx, projectId, id)
		.set({
			...(code !== undefined && { code }),
			...(site !== undefined && { site_id: site }),
			...(attributes && { attributes: JSON.stringify(attributes) }),
		})
		.returningAll()
		.executeTakeFirst();
	return row && asWire(row);
}

/** Keeps the time of the first stop. Undefined when the project has no such participant. */
export async function stopParticipant(
	trx: Transaction<Database>,
	projectId: string,
	id: string,
	reason: string | undefined,
): Promise<Participant | undefined> {
	const row = await changed(trx, projectId, id)
		.set({
			stopped_at: sql`coalesce(stopped_at, now())`,
			stop_reason: reason ?? null,
		})
		.returningAll()
		.executeTakeFirst();
	return row && asWire(row);
}

export async function resumeParticipant(
	trx: Transaction<Database>,
	projectId: string,
	id: string,
): Promise<Participant | undefined> {
	const row = await changed(trx, projectId, id)
		.set({ stopped_at: null, stop_reason: null })
		.returningAll()
		.executeTakeFirst();
	return row && asWire(row);
}

function participants(db: Kysely<Database>, projectId: string) {
	return db
		.selectFrom("participant")
		.where("project_id", "=", projectId)
		.selectAll();
}

function changed(trx: Transaction<Database>, projectId: string, id: string) {
	return trx
		.updateTable("participant")
		.where("project_id", "=", projectId)
		.where("id", "=", id);
}

function asWire(row: Selectable<Database["participant"]>): Participant {
	return {
		id: row.id,
		code: row.code,
		site: row.site_id,
		attributes: row.attributes,
		stoppedAt: row.stopped_at?.toISOString() ?? null,
		stopReason: row.stop_reason,
		createdAt: row.created_at.toISOString(),
	};
}

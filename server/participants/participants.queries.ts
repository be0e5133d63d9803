import type { Kysely, Transaction } from "kysely";
import type { Database } from "../tables.ts";
import type { Participant } from "./participants.schemas.ts";

export async function listParticipants(
	db: Kysely<Database>,
	projectId: string,
): Promise<Participant[]> {
	const rows = await participants(db, projectId).orderBy("code").execute();
	return rows.map(({ createdAt, ...row }) => ({
		...row,
		createdAt: createdAt.toISOString(),
	}));
}

export async function findParticipant(
	db: Kysely<Database>,
	projectId: string,
	id: string,
) {
	return await participants(db, projectId)
		.where("id", "=", id)
		.executeTakeFirst();
}

/** When it was made; undefined when the project has a participant of that code, whatever its case. */
export async function insertParticipant(
	trx: Transaction<Database>,
	projectId: string,
	participant: Omit<Participant, "createdAt">,
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

function participants(db: Kysely<Database>, projectId: string) {
	return db
		.selectFrom("participant")
		.where("project_id", "=", projectId)
		.select([
			"id",
			"code",
			"site_id as site",
			"attributes",
			"created_at as createdAt",
		]);
}

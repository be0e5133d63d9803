import { sql, type Transaction } from "kysely";
import type { Database } from "../tables.ts";

type Trx = Transaction<Database>;

/** Takes responses out of the project and leaves a mark for each. Returns how many there were. */
export async function eraseWithdrawn(
	trx: Trx,
	projectId: string,
	ids: readonly string[],
): Promise<number> {
	const { rows } = await sql<{ erased: number }>`
		select erase_responses(${projectId}, ${ids}::uuid[], 'withdrawal') as erased`.execute(
		trx,
	);
	return rows[0]?.erased ?? 0;
}

export async function listResponseIds(
	trx: Trx,
	projectId: string,
	participantId: string,
): Promise<string[]> {
	const rows = await trx
		.selectFrom("response")
		.where("project_id", "=", projectId)
		.where("participant_id", "=", participantId)
		.select("id")
		.execute();
	return rows.map(({ id }) => id);
}

/** Closes the links of a participant that still work. Returns how many. */
export async function closeLinks(
	trx: Trx,
	projectId: string,
	participantId: string,
): Promise<number> {
	const closed = await trx
		.updateTable("link")
		.set({ revoked_at: sql`now()` })
		.where("project_id", "=", projectId)
		.where("participant_id", "=", participantId)
		.where("revoked_at", "is", null)
		.where("used_at", "is", null)
		.returning("id")
		.execute();
	return closed.length;
}

import { createHash } from "node:crypto";
import { sql, type Transaction } from "kysely";
import type { Database } from "../tables.ts";

type Trx = Transaction<Database>;

/**
 * Hash (hexadecimal) of the body of a response that came before its survey's linkage was tightened, under
 * the id that it had then; undefined when there was none.
 */
export async function findRetired(
	trx: Trx,
	projectId: string,
	id: string,
): Promise<string | undefined> {
	const bytes = Buffer.from(id.replaceAll("-", ""), "hex");
	const row = await trx
		.selectFrom("retired_response")
		.where("project_id", "=", projectId)
		.where("id_hash", "=", createHash("sha256").update(bytes).digest())
		.select("body_hash")
		.executeTakeFirst();
	return row?.body_hash.toString("hex");
}

/**
 * Gives the survey another linkage and severs what that one does not allow. The database refuses to loosen it
 * once it may not.
 *
 * @returns how many responses were severed
 */
export async function changeLinkage(
	trx: Trx,
	surveyId: string,
	linkage: string,
	codeQuestions: readonly string[] | null,
): Promise<number> {
	// 100,000 responses take ten seconds.
	await sql`set local statement_timeout = 0`.execute(trx);
	const { rows } = await sql<{ severed: number }>`
		select change_linkage(${surveyId}, ${linkage}, ${codeQuestions}) as severed`.execute(
		trx,
	);
	return rows[0]?.severed ?? 0;
}

import { type Kysely, sql } from "kysely";
import { system } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { listProjectIds } from "../projects/projects.queries.ts";
import { withProject } from "../row-security.ts";
import type { Database } from "../tables.ts";

/**
 * Rewrites the anonymous responses of each project's finished days and shifts in a random order, so that
 * neither their place in the table nor the number of their transaction tells who gave which.
 *
 * @param at now
 * @returns how many responses were rewritten
 */
export async function scatterAnonymous(
	db: Kysely<Database>,
	at: Date,
): Promise<number> {
	let scattered = 0;
	for (const id of await listProjectIds(db))
		scattered += await scatterProject(db, id, at);
	return scattered;
}

async function scatterProject(
	db: Kysely<Database>,
	projectId: string,
	at: Date,
): Promise<number> {
	return await withProject(db, projectId, async (trx) => {
		await sql`set local statement_timeout = 0`.execute(trx);
		const { rows } = await sql<{ count: number }>`
			select scatter_anonymous(${at}) as count`.execute(trx);
		const responses = rows[0]?.count ?? 0;
		if (responses > 0) {
			await recordAudit(trx, {
				chain: projectId,
				actor: system,
				action: "responses.scatter",
				details: { responses },
			});
		}
		return responses;
	});
}

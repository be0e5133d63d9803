import type { Kysely } from "kysely";
import { system } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { listProjectIds } from "../projects/projects.queries.ts";
import { withProject } from "../row-security.ts";
import type { Database } from "../tables.ts";
import { dropForgotten } from "./paper.queries.ts";

/** Days for which a form may be in work: what is keyed of it can be read until it is stored. */
const daysInWork = 30;

/** The daily job: forgets what was begun and left, project by project. The form itself can be keyed anew. */
export async function forgetDrafts(db: Kysely<Database>): Promise<void> {
	for (const projectId of await listProjectIds(db))
		await withProject(db, projectId, async (trx) => {
			const forgotten = await dropForgotten(trx, projectId, daysInWork);
			for (const { survey, forms } of forgotten)
				await recordAudit(trx, {
					chain: projectId,
					actor: system,
					action: "paper.forget",
					subject: { kind: "survey", id: survey },
					details: { forms },
				});
		});
}

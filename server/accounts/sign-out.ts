import type { Kysely } from "kysely";
import { accountActor } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import type { Database } from "../tables.ts";
import { findBySession } from "./caller.queries.ts";
import { sessionLimits } from "./session.ts";
import { deleteSession } from "./sessions.queries.ts";

/** Ends a session, and does nothing when it has ended already. */
export async function signOut(
	db: Kysely<Database>,
	session: Buffer,
	address: string,
): Promise<void> {
	await db.transaction().execute(async (trx) => {
		const found = await findBySession(trx, session, sessionLimits);
		await deleteSession(trx, session);
		if (!found) return;
		const { accountId: id, organisation, ...caller } = found.caller;
		await recordAudit(trx, {
			chain: organisation.id,
			actor: accountActor({ id, ...caller }, address),
			action: "session.close",
			subject: { kind: "account", id },
		});
	});
}

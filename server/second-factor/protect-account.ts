import type { FastifyRequest } from "fastify";
import type { Transaction } from "kysely";
import { endSessions, upgradeSession } from "../accounts/sessions.queries.ts";
import { signedIn } from "../accounts/signed-in.ts";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import type { Database } from "../tables.ts";
import { firstRecoveryCodes } from "./recovery-codes.ts";

/**
 * After a first or another factor was added: this session counts as opened with it, all others end, and an
 * account without recovery codes gets some.
 */
export async function protectAccount(
	trx: Transaction<Database>,
	request: FastifyRequest,
	added: "authenticator" | "passkey",
): Promise<string[] | null> {
	const { accountId, sessionId, organisation } = signedIn(request);
	const codes = await firstRecoveryCodes(trx, accountId);
	if (sessionId) await upgradeSession(trx, sessionId);
	await endSessions(trx, accountId, { allBut: sessionId });
	await recordAudit(trx, {
		chain: organisation.id,
		actor: actorOf(request),
		action: "second-factor.add",
		subject: { kind: "account", id: accountId },
		details: { factor: added },
	});
	return codes;
}

import type { FastifyRequest } from "fastify";
import type { Transaction } from "kysely";
import { lockAccount } from "../accounts/accounts.queries.ts";
import {
	downgradeSessions,
	endSessions,
	upgradeSession,
} from "../accounts/sessions.queries.ts";
import { signedInPerson } from "../accounts/signed-in.ts";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import type { Database } from "../tables.ts";
import { findFactors, replaceRecoveryCodes } from "./factors.queries.ts";
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
	const { accountId, sessionId, organisation } = signedInPerson(request);
	await lockAccount(trx, accountId);
	const codes = await firstRecoveryCodes(trx, accountId);
	await upgradeSession(trx, sessionId);
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

/**
 * After a factor was removed: with the last one the recovery codes go, and sessions count as opened with a
 * password alone, which an organisation that asks for more lets no further.
 */
export async function exposeAccount(
	trx: Transaction<Database>,
	request: FastifyRequest,
	removed: "authenticator" | "passkey",
): Promise<void> {
	const { accountId, organisation } = signedInPerson(request);
	await lockAccount(trx, accountId);
	const { authenticator, passkeys } = await findFactors(trx, accountId);
	if (!authenticator && passkeys.length === 0) {
		await replaceRecoveryCodes(trx, accountId, []);
		await downgradeSessions(trx, accountId);
	}
	await recordAudit(trx, {
		chain: organisation.id,
		actor: actorOf(request),
		action: "second-factor.remove",
		subject: { kind: "account", id: accountId },
		details: { factor: removed },
	});
}

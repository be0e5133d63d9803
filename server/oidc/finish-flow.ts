import type { Transaction } from "kysely";
import { v7 as newId } from "uuid";
import { findBySession } from "../accounts/caller.queries.ts";
import { openSession, sessionLimits } from "../accounts/session.ts";
import type { Visit } from "../accounts/visit.ts";
import { accountActor } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { sha256 } from "../secrets/sha256.ts";
import type { Database } from "../tables.ts";
import type { Verified } from "./check-answer.ts";
import { FlowRefused } from "./flow-refused.ts";
import {
	findIdentity,
	insertIdentity,
	tieSession,
} from "./identities.queries.ts";

type Trx = Transaction<Database>;

/**
 * Opens a session for whoever is connected with this identity, in place of the one that set out, and returns
 * its secret. An e-mail address connects nobody. Throws FlowRefused.
 */
export async function signInAs(
	trx: Trx,
	who: Verified,
	visit: Visit,
): Promise<string> {
	const identity = await findIdentity(trx, who);
	if (!identity) throw new FlowRefused("not-connected");
	const { id: identityId, accountId, email, organisationId } = identity;
	const secret = await openSession(trx, accountId, "provider", visit);
	const secretHash = sha256(secret);
	await tieSession(trx, { secretHash, identityId, sid: who.sid });
	await recordAudit(trx, {
		chain: organisationId,
		actor: accountActor({ id: accountId, email }, visit.address),
		action: "session.open",
		subject: { kind: "account", id: accountId },
		details: { how: "oidc" },
	});
	return secret;
}

/** Connects the identity with the account whose session set out, if that session still is. Throws FlowRefused. */
export async function linkIdentity(
	trx: Trx,
	who: Verified,
	visit: Visit,
): Promise<void> {
	const found =
		visit.session && (await findBySession(trx, visit.session, sessionLimits));
	if (!found) throw new FlowRefused("session-ended");
	const { accountId, email, organisation } = found.caller;
	const id = newId();
	if (!(await insertIdentity(trx, { ...who, id, accountId }))) {
		return await refuseOthers(trx, who, accountId);
	}
	await recordAudit(trx, {
		chain: organisation.id,
		actor: accountActor({ id: accountId, email }, visit.address),
		action: "identity.link",
		subject: { kind: "identity", id },
	});
}

/** To connect the same twice is no fault. */
async function refuseOthers(trx: Trx, who: Verified, accountId: string) {
	const owner = await findIdentity(trx, who);
	if (owner?.accountId !== accountId) throw new FlowRefused("identity-taken");
}

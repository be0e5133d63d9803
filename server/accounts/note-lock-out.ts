import type { App } from "../app-type.ts";
import { accountActor } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import type { Account } from "./accounts.queries.ts";
import type { Visit } from "./visit.ts";

/**
 * Enters in the audit that so many guesses at an account were wrong that no more are looked at for a while.
 * Nobody waits for it: an answer must come as soon where there is no account to enter it for.
 */
export function noteLockOut(
	{ db, log }: App,
	account: Pick<Account, "id" | "email" | "organisation">,
	{ address }: Pick<Visit, "address">,
	step: "password" | "second-factor",
): void {
	db.transaction()
		.execute((trx) =>
			recordAudit(trx, {
				chain: account.organisation.id,
				actor: accountActor(account, address),
				action: "session.locked-out",
				subject: { kind: "account", id: account.id },
				details: { step },
			}),
		)
		.catch((err) => log.error({ err }, "lock-out not entered in the audit"));
}

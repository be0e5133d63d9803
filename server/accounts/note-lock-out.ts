import { randomInt } from "node:crypto";
import type { App } from "../app-type.ts";
import { accountActor } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import type { Account } from "./accounts.queries.ts";
import type { Visit } from "./visit.ts";

/** In milliseconds. */
const delay = { least: 500, most: 5_000 };

/**
 * Enters in the audit that so many guesses at an account were wrong that no more are looked at for a while.
 * Some time later, and nobody waits for it: whoever guesses would otherwise see in the time of this answer
 * or the next that there is an account to enter it for. Lost when the server stops before.
 */
export function noteLockOut(
	app: App,
	account: Pick<Account, "id" | "email" | "organisation">,
	{ address }: Pick<Visit, "address">,
	step: "password" | "second-factor",
): void {
	const note = async () => {
		await app.db.transaction().execute((trx) =>
			recordAudit(trx, {
				chain: account.organisation.id,
				actor: accountActor(account, address),
				action: "session.locked-out",
				subject: { kind: "account", id: account.id },
				details: { step },
			}),
		);
	};
	const fail = (err: unknown) => app.log.error({ err }, "lock-out not noted");
	const timer = () => void note().catch(fail);
	setTimeout(timer, randomInt(delay.least, delay.most)).unref();
}

import type { App } from "../app-type.ts";
import { accountActor } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { Problem } from "../problems.ts";
import { findFactors } from "../second-factor/factors.queries.ts";
import { openTicket } from "../second-factor/ticket.ts";
import { type Account, findAccount } from "./accounts.queries.ts";
import type { Credentials } from "./accounts.schemas.ts";
import {
	type Bucket,
	recordWrongGuess,
	refuseWhenFull,
} from "./guess-limits.ts";
import { noteLockOut } from "./note-lock-out.ts";
import { isPassword, passwordTurn } from "./password.ts";
import { type How, openSession } from "./session.ts";
import type { Visit } from "./visit.ts";

/** Signed in, or a ticket with which the second factor can be shown. */
export type SignedIn =
	| { account: Account & { lacksSecondFactor: boolean }; secret: string }
	| { ticket: string; methods: Method[] };

export type Method = "authenticator" | "passkey" | "recovery-code";

/**
 * Opens a session for whoever has the right password, or a ticket where the account has a second factor.
 * Throws `wrong-credentials`, in the same words and after the same time whether the e-mail address is
 * unknown or the password wrong.
 */
export async function signIn(
	app: App,
	credentials: Credentials,
	visit: Visit,
	limits: Bucket[],
): Promise<SignedIn> {
	const account = await checkPassword(app, credentials, visit, limits);
	const factors = await findFactors(app.db, account.id);
	const methods = methodsOf(factors);
	if (methods.length > 0) {
		return { methods, ticket: await openTicket(app.db, account.id) };
	}
	return {
		account: { ...account, lacksSecondFactor: factors.required },
		secret: await enter(app, account, "password", visit),
	};
}

/** Opens a session and enters it in the organisation's audit. */
export async function enter(
	{ db }: App,
	account: Pick<Account, "id" | "email" | "organisation">,
	how: How,
	visit: Visit,
): Promise<string> {
	return await db.transaction().execute(async (trx) => {
		const secret = await openSession(trx, account.id, how, visit);
		await recordAudit(trx, {
			chain: account.organisation.id,
			actor: accountActor(account, visit.address),
			action: "session.open",
			subject: { kind: "account", id: account.id },
			details: { how },
		});
		return secret;
	});
}

function methodsOf(factors: Awaited<ReturnType<typeof findFactors>>): Method[] {
	const { authenticator, passkeys, recoveryCodes } = factors;
	if (!authenticator && passkeys.length === 0) return [];
	return [
		...(authenticator ? ["authenticator" as const] : []),
		...(passkeys.length > 0 ? ["passkey" as const] : []),
		...(recoveryCodes > 0 ? ["recovery-code" as const] : []),
	];
}

// Limits are looked at once the turn has come: guesses that were sent together
// would otherwise all pass before the first of them has failed.
async function checkPassword(
	app: App,
	{ email, password }: Credentials,
	visit: Visit,
	limits: Bucket[],
): Promise<Account> {
	const account = await findAccount(app.db, email);
	return await passwordTurn(async () => {
		await refuseWhenFull(limits);
		if (await isPassword(account?.passwordHash, password)) {
			if (account) return account;
		}
		const isLast = await recordWrongGuess(limits);
		if (isLast && account) noteLockOut(app, account, visit, "password");
		throw new Problem(
			"wrong-credentials",
			"Check the email and the password, and try again.",
		);
	});
}

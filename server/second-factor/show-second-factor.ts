import { type Account, findAccountById } from "../accounts/accounts.queries.ts";
import { type Bucket, giveBack, takeGuess } from "../accounts/guess-limits.ts";
import { noteLockOut } from "../accounts/note-lock-out.ts";
import { enter } from "../accounts/sign-in.ts";
import type { Visit } from "../accounts/visit.ts";
import type { App } from "../app-type.ts";
import { Problem } from "../problems.ts";
import { stepOfCode } from "./authenticator.ts";
import { findAuthenticator, takeStep } from "./factors.queries.ts";
import { takeRecoveryCode } from "./recovery-codes.ts";
import { openSecret } from "./seal-secret.ts";
import { findTicket, takeTicket } from "./tickets.queries.ts";

/**
 * The second step of signing in: a code of the app, or a recovery code. Throws `not-signed-in` without a
 * ticket, `wrong-second-factor`, or `too-many-attempts`.
 */
export async function showSecondFactor(
	app: App,
	ticket: Buffer | undefined,
	typed: string,
	visit: Visit,
	limits: (email: string) => Bucket[],
): Promise<{ account: Account; secret: string }> {
	const accountId = ticket && (await findTicket(app.db, ticket));
	const account = accountId && (await findAccountById(app.db, accountId));
	if (!ticket || !account) throw noTicket();
	const buckets = limits(account.email);
	const isLast = await takeGuess(buckets);
	const how = await checkCode(app, account.id, typed);
	if (how === null) {
		if (isLast) noteLockOut(app, account, visit, "second-factor");
		throw wrongSecondFactor();
	}
	await giveBack(buckets);
	const isFirst = await app.db
		.transaction()
		.execute((trx) => takeTicket(trx, ticket));
	if (!isFirst) throw noTicket();
	return { account, secret: await enter(app, account, how, visit) };
}

/** What the code is of, used up; null when it is of nothing. */
async function checkCode(
	app: App,
	accountId: string,
	typed: string,
): Promise<"authenticator" | "recovery-code" | null> {
	const code = typed.replace(/\s/g, "");
	return await app.db.transaction().execute(async (trx) => {
		if (!/^\d{6}$/.test(code)) {
			const isRecovery = await takeRecoveryCode(trx, accountId, typed);
			return isRecovery ? "recovery-code" : null;
		}
		const known = await findAuthenticator(trx, accountId);
		if (!known?.confirmedAt) return null;
		const { secret } = app.config;
		const step = stepOfCode(
			openSecret(secret, accountId, known.sealedSecret),
			code,
		);
		const isNew = step !== null && (await takeStep(trx, accountId, step));
		return isNew ? "authenticator" : null;
	});
}

export function wrongSecondFactor(): Problem {
	return new Problem(
		"wrong-second-factor",
		"Check the code and try again. Each code works once: wait for the next one, and see that the clock of your phone is right.",
	);
}

function noTicket(): Problem {
	return new Problem(
		"not-signed-in",
		"Sign in with your password first: the second step has to follow within five minutes.",
	);
}

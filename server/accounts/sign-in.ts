import type { App } from "../app-type.ts";
import { Problem } from "../problems.ts";
import { type Account, findAccount } from "./accounts.queries.ts";
import type { Credentials } from "./accounts.schemas.ts";
import {
	type Bucket,
	recordWrongGuess,
	refuseWhenFull,
} from "./guess-limits.ts";
import { isPassword, passwordTurn } from "./password.ts";
import { openSession } from "./session.ts";
import { deleteSession } from "./sessions.queries.ts";

/**
 * Opens a new session in place of `former`, whose secret somebody may have
 * planted. Throws `wrong-credentials`, in the same words and after the same
 * time whether the e-mail address is unknown or the password wrong.
 */
export async function signIn(
	app: App,
	credentials: Credentials,
	former: Buffer | undefined,
	limits: Bucket[],
): Promise<{ account: Account; secret: string }> {
	const account = await checkPassword(app, credentials, limits);
	const secret = await app.db.transaction().execute(async (trx) => {
		if (former) await deleteSession(trx, former);
		return await openSession(trx, account.id);
	});
	return { account, secret };
}

// Limits are looked at once the turn has come: guesses that were sent together
// would otherwise all pass before the first of them has failed.
async function checkPassword(
	app: App,
	{ email, password }: Credentials,
	limits: Bucket[],
): Promise<Account> {
	const account = await findAccount(app.db, email);
	return await passwordTurn(async () => {
		await refuseWhenFull(limits);
		if (await isPassword(account?.passwordHash, password)) {
			if (account) return account;
		}
		await recordWrongGuess(limits);
		throw new Problem(
			"wrong-credentials",
			"Check the email and the password, and try again.",
		);
	});
}

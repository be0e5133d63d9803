import type { FastifyRequest } from "fastify";
import type { App } from "../app-type.ts";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { Problem } from "../problems.ts";
import { findAccountById, updatePassword } from "./accounts.queries.ts";
import type { PasswordChange } from "./accounts.schemas.ts";
import {
	type Bucket,
	recordWrongGuess,
	refuseWhenFull,
} from "./guess-limits.ts";
import { hashPassword, isPassword, passwordTurn } from "./password.ts";
import { refuseWeakPassword } from "./password-faults.ts";
import { newSessionSecret } from "./session.ts";
import { endSessions } from "./sessions.queries.ts";
import { signedIn } from "./signed-in.ts";

/**
 * Puts a new password in place of the one that is shown, ends every other session of the account and gives
 * this one a new secret, which it returns. API tokens stay: revoke them apart. Throws `wrong-credentials`,
 * `invalid-body` for a weak password, `too-many-attempts`.
 */
export async function changePassword(
	app: App,
	request: FastifyRequest,
	{ current, password }: PasswordChange,
	limits: Bucket[],
): Promise<string | null> {
	const { accountId, sessionId, name, email, organisation } = signedIn(request);
	await refuseWeakPassword(app.config, password, [
		name,
		email,
		organisation.name,
	]);
	const account = await findAccountById(app.db, accountId);
	const passwordHash = await passwordTurn(async () => {
		await refuseWhenFull(limits);
		if (await isPassword(account?.passwordHash, current))
			return await hashPassword(password);
		await recordWrongGuess(limits);
		throw new Problem(
			"wrong-credentials",
			"The present password is not right. Check it and try again.",
		);
	});
	return await app.db.transaction().execute(async (trx) => {
		await updatePassword(trx, accountId, passwordHash);
		await endSessions(trx, accountId, { allBut: sessionId });
		const secret = sessionId && (await newSessionSecret(trx, sessionId));
		await recordAudit(trx, {
			chain: organisation.id,
			actor: actorOf(request),
			action: "password.change",
			subject: { kind: "account", id: accountId },
		});
		return secret;
	});
}

import type { Transaction } from "kysely";
import { v7 as newId } from "uuid";
import type { App } from "../app-type.ts";
import { type Actor, accountActor } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { Problem } from "../problems.ts";
import { loadSampleProject } from "../sample/load-sample-project.ts";
import type { Database } from "../tables.ts";
import {
	type Account,
	hasAccounts,
	insertAccount,
	insertOrganisation,
	lockSetUp,
} from "./accounts.queries.ts";
import type { SetUp } from "./accounts.schemas.ts";
import {
	type Bucket,
	recordWrongGuess,
	refuseWhenFull,
} from "./guess-limits.ts";
import { hashPassword, passwordTurn } from "./password.ts";
import { refuseWeakPassword } from "./password-faults.ts";
import { openSession } from "./session.ts";
import { isSetUpCode } from "./set-up-code.ts";
import type { Visit } from "./visit.ts";

/**
 * Claims an installation that has no account: makes the organisation, its first
 * account, a session for it, and the sample project when asked for; all or
 * nothing. Throws `already-set-up`, `wrong-set-up-code` or `too-many-attempts`.
 */
export async function setUp(
	app: App,
	wanted: SetUp,
	visit: Visit,
	limits: Bucket[],
): Promise<{ account: Account; secret: string }> {
	await refuseSecond(app.db);
	await checkCode(app, wanted.code, limits);
	await refuseWeakPassword(app.config, wanted.password, [
		wanted.name,
		wanted.email,
		wanted.organisation,
	]);
	const account = await firstAccount(wanted);
	const actor = accountActor(account, visit.address);
	const secret = await app.db.transaction().execute(async (trx) => {
		await lockSetUp(trx);
		await refuseSecond(trx);
		await insertOrganisation(trx, account.organisation);
		await insertAccount(trx, account);
		if (wanted.sample) await loadSample(trx, account, actor);
		const secret = await openSession(trx, account.id, "password", visit);
		await recordAudit(trx, {
			chain: account.organisation.id,
			actor,
			action: "organisation.set-up",
			subject: { kind: "account", id: account.id },
		});
		return secret;
	});
	return { account, secret };
}

async function refuseSecond(db: App["db"]): Promise<void> {
	if (!(await hasAccounts(db))) return;
	throw new Problem(
		"already-set-up",
		"Somebody has set it up. Sign in, or ask them to make an account for you.",
	);
}

async function checkCode(
	app: App,
	code: string,
	limits: Bucket[],
): Promise<void> {
	await refuseWhenFull(limits);
	if (isSetUpCode(app.config.secret, code)) return;
	await recordWrongGuess(limits);
	throw new Problem(
		"wrong-set-up-code",
		"Copy the code that the server printed when it started.",
	);
}

async function firstAccount(wanted: SetUp): Promise<Account> {
	return {
		id: newId(),
		email: wanted.email,
		name: wanted.name,
		role: "owner",
		passwordHash: await passwordTurn(() => hashPassword(wanted.password)),
		organisation: { id: newId(), name: wanted.organisation },
	};
}

async function loadSample(
	trx: Transaction<Database>,
	{ id, organisation }: Account,
	actor: Actor,
): Promise<void> {
	const owner = { accountId: id, organisationId: organisation.id };
	await loadSampleProject(trx, owner, actor);
}

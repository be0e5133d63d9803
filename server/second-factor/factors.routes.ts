import Type from "typebox";
import {
	guessLimiter,
	recordWrongGuess,
	refuseWhenFull,
} from "../accounts/guess-limits.ts";
import { signedIn, signedInPerson } from "../accounts/signed-in.ts";
import type { App } from "../app-type.ts";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { notFound, Problem } from "../problems.ts";
import {
	authenticatorUri,
	newAuthenticatorSecret,
	stepOfCode,
} from "./authenticator.ts";
import {
	deleteAuthenticator,
	findAuthenticator,
	findFactors,
	startAuthenticator,
	takeStep,
} from "./factors.queries.ts";
import {
	AuthenticatorCode,
	Factors,
	NewAuthenticator,
	Protected,
	RecoveryCodes,
} from "./factors.schemas.ts";
import { exposeAccount, protectAccount } from "./protect-account.ts";
import { makeRecoveryCodes } from "./recovery-codes.ts";
import { openSecret, sealSecret } from "./seal-secret.ts";
import { wrongSecondFactor } from "./show-second-factor.ts";

const tags = ["accounts"];

/** The caller's own authenticator app and recovery codes. */
export async function factorsRoutes(app: App): Promise<void> {
	const limiter = guessLimiter(10);

	app.get(
		"/second-factor",
		{
			schema: {
				tags,
				summary: "How your account is protected beyond its password",
				response: { 200: Factors },
			},
		},
		(request) => findFactors(app.db, signedIn(request).accountId),
	);

	app.post(
		"/second-factor/authenticator",
		{
			schema: {
				tags,
				summary: "A secret for an authenticator app; shown this once",
				response: { 201: NewAuthenticator },
			},
		},
		async (request, reply) => {
			const { accountId, email } = signedInPerson(request);
			const secret = newAuthenticatorSecret();
			const sealed = sealSecret(app.config.secret, accountId, secret);
			const started = await app.db
				.transaction()
				.execute((trx) => startAuthenticator(trx, accountId, sealed));
			if (!started) {
				throw new Problem(
					"already-exists",
					"Your account has an authenticator app: remove it first, then add the new one.",
				);
			}
			reply.code(201);
			return { secret, uri: authenticatorUri(secret, email) };
		},
	);

	app.post(
		"/second-factor/authenticator/confirm",
		{
			schema: {
				tags,
				summary:
					"Show that the app works: from now on signing in asks for a code",
				body: AuthenticatorCode,
				response: { 200: Protected },
			},
		},
		async (request) => {
			const { accountId } = signedInPerson(request);
			const buckets = [{ limiter, key: accountId }];
			await refuseWhenFull(buckets);
			const known = await findAuthenticator(app.db, accountId);
			if (!known || known.confirmedAt) throw notFound();
			const secret = openSecret(
				app.config.secret,
				accountId,
				known.sealedSecret,
			);
			const step = stepOfCode(secret, request.body.code);
			if (step === null) {
				await recordWrongGuess(buckets);
				throw wrongSecondFactor();
			}
			const recoveryCodes = await app.db.transaction().execute(async (trx) => {
				if (!(await takeStep(trx, accountId, step))) throw wrongSecondFactor();
				return await protectAccount(trx, request, "authenticator");
			});
			return { recoveryCodes };
		},
	);

	app.delete(
		"/second-factor/authenticator",
		{
			schema: {
				tags,
				summary: "Remove the authenticator app",
				response: { 204: Type.Null() },
			},
		},
		async (request, reply) => {
			const { accountId } = signedInPerson(request);
			await app.db.transaction().execute(async (trx) => {
				if (!(await deleteAuthenticator(trx, accountId))) throw notFound();
				await exposeAccount(trx, request, "authenticator");
			});
			return reply.code(204).send(null);
		},
	);

	app.post(
		"/second-factor/recovery-codes",
		{
			schema: {
				tags,
				summary:
					"Ten new recovery codes in place of the former; shown this once",
				response: { 201: RecoveryCodes },
			},
		},
		async (request, reply) => {
			const { accountId, organisation } = signedInPerson(request);
			reply.code(201);
			return await app.db.transaction().execute(async (trx) => {
				const recoveryCodes = await makeRecoveryCodes(trx, accountId);
				await recordAudit(trx, {
					chain: organisation.id,
					actor: actorOf(request),
					action: "recovery-codes.make",
					subject: { kind: "account", id: accountId },
				});
				return { recoveryCodes };
			});
		},
	);
}

import type { FastifyReply, FastifyRequest } from "fastify";
import { deviceCookie } from "../devices/device-secrets.ts";
import { notFound, Problem } from "../problems.ts";
import { sha256 } from "../secrets/sha256.ts";
import {
	type Caller,
	type FoundCaller,
	findBySession,
	findByToken,
} from "./caller.queries.ts";
import { sessionLimits, sessionOf } from "./session.ts";
import { renewSession } from "./sessions.queries.ts";
import { renewToken } from "./tokens.queries.ts";

declare module "fastify" {
	interface FastifyRequest {
		caller: Caller | null;
	}
}

/**
 * An onRequest hook: finds out who calls, by `Authorization: Bearer` or by the
 * session cookie. Throws `not-signed-in` before anything else is looked at; `not-found` for an enrolled tablet.
 */
export async function requireSignIn(
	request: FastifyRequest,
	reply: FastifyReply,
): Promise<void> {
	const { authorization } = request.headers;
	request.caller =
		authorization === undefined
			? await callerBySession(request)
			: await callerByToken(request, authorization);
	if (!request.caller) {
		// A tablet is told of nothing that is not its own.
		if (deviceCookie.read(request) !== undefined) throw notFound();
		reply.header("www-authenticate", "Bearer");
	}
	refuseWithoutSecondFactor(request, signedIn(request));
}

/** What somebody needs to add the second factor that their organisation asks for. */
const waysOut = /^\/api\/v1\/(session|second-factor)(\/|$)/;

function refuseWithoutSecondFactor(
	{ routeOptions: { url = "" } }: FastifyRequest,
	{ lacksSecondFactor }: Caller,
): void {
	if (!lacksSecondFactor || waysOut.test(url)) return;
	throw new Problem(
		"second-factor-needed",
		"Your organisation asks everybody for a second factor: add an authenticator app or a passkey on your account page, and go on.",
	);
}

/** Who calls. Throws `not-signed-in` (401) when nobody has signed in. */
export function signedIn(request: FastifyRequest): Caller {
	if (request.caller) return request.caller;
	throw new Problem(
		"not-signed-in",
		"Sign in, or send a token as `Authorization: Bearer <token>`. If you were signed in, your session has ended.",
	);
}

/** Who calls from a browser. Throws `not-signed-in` for a token, which must not change how its owner signs in. */
export function signedInPerson(
	request: FastifyRequest,
): Caller & { sessionId: string } {
	const { sessionId, ...caller } = signedIn(request);
	if (sessionId !== null) return { ...caller, sessionId };
	throw new Problem(
		"not-signed-in",
		"Do this in a browser that is signed in: a token cannot change how you sign in.",
	);
}

async function callerBySession(
	request: FastifyRequest,
): Promise<Caller | null> {
	const { db } = request.server;
	const session = sessionOf(request);
	if (!session) return null;
	return await renewing(await findBySession(db, session, sessionLimits), () =>
		renewSession(db, session),
	);
}

async function callerByToken(
	request: FastifyRequest,
	authorization: string,
): Promise<Caller | null> {
	const { db } = request.server;
	const [, token] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
	if (token === undefined) return null;
	const secretHash = sha256(token);
	return await renewing(await findByToken(db, secretHash), () =>
		renewToken(db, secretHash),
	);
}

/** Notes the use, at most once a minute. */
async function renewing(
	found: FoundCaller | undefined,
	renew: () => Promise<void>,
): Promise<Caller | null> {
	if (found?.isStale) await renew();
	return found?.caller ?? null;
}

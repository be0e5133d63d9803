import type { FastifyRequest } from "fastify";
import type { Transaction } from "kysely";
import { privateCookie } from "../http/private-cookie.ts";
import { randomBase32 } from "../secrets/crockford-base32.ts";
import { sha256 } from "../secrets/sha256.ts";
import type { Database } from "../tables.ts";
import {
	deleteOldSessions,
	deleteSession,
	insertSession,
	replaceSecret,
} from "./sessions.queries.ts";
import type { Visit } from "./visit.ts";

/** How long a session lasts: unused, and in any case. In minutes. */
export const sessionLimits = { idle: 30, absolute: 12 * 60 };

/** Holds the secret of a session. */
export const sessionCookie = privateCookie("waymark_session");

/** What somebody showed to get in. All but a password count as more than one factor. */
export type How =
	| "password"
	| "authenticator"
	| "recovery-code"
	| "passkey"
	| "provider";

/**
 * Opens a session in place of the one that was there, and returns its secret, 260 random bits, of which
 * only the hash is stored.
 */
export async function openSession(
	trx: Transaction<Database>,
	accountId: string,
	how: How,
	{ device, session }: Pick<Visit, "device" | "session">,
): Promise<string> {
	const secret = randomBase32(52);
	if (session) await deleteSession(trx, session);
	await deleteOldSessions(trx, accountId, sessionLimits.absolute);
	await insertSession(trx, {
		secretHash: sha256(secret),
		accountId,
		device,
		how,
		secondFactor: how !== "password",
	});
	return secret;
}

/** Gives a session another secret, so that whoever had the former one is out. */
export async function newSessionSecret(
	trx: Transaction<Database>,
	sessionId: string,
): Promise<string> {
	const secret = randomBase32(52);
	await replaceSecret(trx, sessionId, sha256(secret));
	return secret;
}

/** Hash of the session secret in the request's cookie, if it has one. */
export function sessionOf(request: FastifyRequest): Buffer | undefined {
	const secret = sessionCookie.read(request);
	return secret === undefined ? undefined : sha256(secret);
}

import type { FastifyRequest } from "fastify";
import type { Kysely } from "kysely";
import { privateCookie } from "../http/private-cookie.ts";
import { randomBase32 } from "../secrets/crockford-base32.ts";
import { sha256 } from "../secrets/sha256.ts";
import type { Database } from "../tables.ts";
import { insertTicket } from "./tickets.queries.ts";

/** Holds the secret of a ticket. */
export const ticketCookie = privateCookie("waymark_ticket", { maxAge: 5 * 60 });

/** A ticket for whoever has shown the right password; it opens nothing but the second step. */
export async function openTicket(
	db: Kysely<Database>,
	accountId: string,
): Promise<string> {
	const secret = randomBase32(52);
	await db
		.transaction()
		.execute((trx) => insertTicket(trx, sha256(secret), accountId));
	return secret;
}

/** Hash of the ticket in the request's cookie, if it has one. */
export function ticketOf(request: FastifyRequest): Buffer | undefined {
	const secret = ticketCookie.read(request);
	return secret === undefined ? undefined : sha256(secret);
}

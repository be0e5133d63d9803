import type { CookieSerializeOptions } from "@fastify/cookie";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Kysely } from "kysely";
import { isHttps } from "../accounts/session.ts";
import type { Config } from "../config.ts";
import { randomBase32 } from "../secrets/crockford-base32.ts";
import { sha256 } from "../secrets/sha256.ts";
import type { Database } from "../tables.ts";
import { insertTicket } from "./tickets.queries.ts";

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
	const secret = request.cookies[cookieName(request.server.config)];
	return secret === undefined ? undefined : sha256(secret);
}

export function setTicketCookie(reply: FastifyReply, ticket: string): void {
	const { config } = reply.server;
	reply.setCookie(cookieName(config), ticket, {
		...options(config),
		maxAge: 5 * 60,
	});
}

export function clearTicketCookie(reply: FastifyReply): void {
	const { config } = reply.server;
	reply.clearCookie(cookieName(config), options(config));
}

function cookieName(config: Config): string {
	return isHttps(config) ? "__Host-waymark_ticket" : "waymark_ticket";
}

function options(config: Config): CookieSerializeOptions {
	return {
		path: "/",
		httpOnly: true,
		sameSite: "strict",
		secure: isHttps(config),
	};
}

import type { CookieSerializeOptions } from "@fastify/cookie";
import type { FastifyReply, FastifyRequest } from "fastify";
import { isHttps } from "../accounts/session.ts";
import type { Config } from "../config.ts";

/** How long a visit to the provider may take. */
export const flowMinutes = 10;

/** Ties the way back to the browser that set out: nobody can be made to finish what another began. */
export function setFlowCookie(reply: FastifyReply, handle: string): void {
	const { config } = reply.server;
	reply.setCookie(cookieName(config), handle, {
		...cookieOptions(config),
		maxAge: flowMinutes * 60,
	});
}

export function flowHandle(request: FastifyRequest): string | undefined {
	return request.cookies[cookieName(request.server.config)];
}

export function clearFlowCookie(reply: FastifyReply): void {
	const { config } = reply.server;
	reply.clearCookie(cookieName(config), cookieOptions(config));
}

function cookieName(config: Config): string {
	return isHttps(config) ? "__Host-waymark_oidc" : "waymark_oidc";
}

/** Not `strict`: the way back begins at another site. */
function cookieOptions(config: Config): CookieSerializeOptions {
	return {
		path: "/",
		httpOnly: true,
		sameSite: "lax",
		secure: isHttps(config),
	};
}

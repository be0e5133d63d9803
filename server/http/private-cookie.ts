import type { CookieSerializeOptions } from "@fastify/cookie";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Config } from "../config.ts";

/** A cookie that no script reads and that goes to this host alone. */
export interface PrivateCookie {
	name(config: Config): string;
	read(request: FastifyRequest): string | undefined;
	set(reply: FastifyReply, value: string): void;
	clear(reply: FastifyReply): void;
}

/**
 * @param name its name without the prefix: browsers keep a `__Host-` cookie to exactly this host, and over
 * HTTPS only
 * @param options `maxAge` in seconds, without one until the browser closes; `sameSite` where it must come
 * along from another site
 */
export function privateCookie(
	name: string,
	options: { maxAge?: number; sameSite?: "lax" } = {},
): PrivateCookie {
	const { maxAge, sameSite = "strict" } = options;
	const nameFor = (config: Config) =>
		isHttps(config) ? `__Host-${name}` : name;
	const optionsFor = (config: Config): CookieSerializeOptions => ({
		path: "/",
		httpOnly: true,
		sameSite,
		secure: isHttps(config),
	});
	return {
		name: nameFor,
		read: ({ server, cookies }) => cookies[nameFor(server.config)],
		set(reply, value) {
			const { config } = reply.server;
			reply.setCookie(nameFor(config), value, {
				...optionsFor(config),
				...(maxAge !== undefined && { maxAge }),
			});
		},
		clear(reply) {
			const { config } = reply.server;
			reply.clearCookie(nameFor(config), optionsFor(config));
		},
	};
}

/** Whether people reach this installation over HTTPS. */
export function isHttps({ publicUrl }: Config): boolean {
	return publicUrl?.startsWith("https:") === true;
}

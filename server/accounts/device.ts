import { createHmac } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Config } from "../config.ts";
import { isHttps } from "../http/private-cookie.ts";
import { randomBase32 } from "../secrets/crockford-base32.ts";

const maxMarks = 20;

/** A browser, and proofs of who has signed in with it. */
export interface Device {
	id: string;
	/** One for each account, latest first. Only this server can make them, and they name nobody. */
	marks: string[];
}

/** The device as its cookie tells it; a new one when there is no cookie that could be read. */
export function readDevice(request: FastifyRequest): Device {
	const [id = "", ...marks] = (
		request.cookies[deviceCookieName(request.server.config)] ?? ""
	).split(".");
	if (!/^[0-9A-Z]{26}$/.test(id)) return { id: randomBase32(26), marks: [] };
	return { id, marks };
}

/** The device's id when this account has signed in with it before. */
export function knownFor(
	device: Device,
	email: string,
	secret: string,
): string | undefined {
	const isKnown = device.marks.includes(markOf(device, email, secret));
	return isKnown ? device.id : undefined;
}

/** Marks the device as one from which this account has signed in, for a year. */
export function rememberDevice(
	reply: FastifyReply,
	device: Device,
	email: string,
): void {
	const { config } = reply.server;
	const mark = markOf(device, email, config.secret);
	const others = device.marks.filter((known) => known !== mark);
	const marks = [mark, ...others].slice(0, maxMarks);
	reply.setCookie(deviceCookieName(config), [device.id, ...marks].join("."), {
		path: "/api/v1/session",
		httpOnly: true,
		sameSite: "strict",
		secure: isHttps(config),
		maxAge: 365 * 24 * 60 * 60,
	});
}

/** It is sent to one path alone, which `__Host-` does not allow: browsers keep a `__Secure-` cookie to HTTPS. */
function deviceCookieName(config: Config): string {
	return isHttps(config) ? "__Secure-waymark_device" : "waymark_device";
}

function markOf(device: Device, email: string, secret: string): string {
	return createHmac("sha256", secret)
		.update(`known device\n${device.id}\n${email.toLowerCase()}`)
		.digest("base64url")
		.slice(0, 22);
}

import { createHmac } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import { randomBase32 } from "../secrets/crockford-base32.ts";
import { isHttps } from "./session.ts";

const cookieName = "waymark_device";
const maxMarks = 20;

/** A browser, and proofs of who has signed in with it. */
export interface Device {
	id: string;
	/** One for each account, latest first. Only this server can make them, and they name nobody. */
	marks: string[];
}

/** The device as its cookie tells it; a new one when there is no cookie that could be read. */
export function readDevice(request: FastifyRequest): Device {
	const [id = "", ...marks] = (request.cookies[cookieName] ?? "").split(".");
	if (!/^[0-9A-Z]{26}$/.test(id)) return { id: randomBase32(26), marks: [] };
	return { id, marks };
}

export function isKnownFor(device: Device, email: string, secret: string) {
	return device.marks.includes(markOf(device, email, secret));
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
	reply.setCookie(cookieName, [device.id, ...marks].join("."), {
		path: "/api/v1/session",
		httpOnly: true,
		sameSite: "strict",
		secure: isHttps(config),
		maxAge: 365 * 24 * 60 * 60,
	});
}

function markOf(device: Device, email: string, secret: string): string {
	return createHmac("sha256", secret)
		.update(`known device\n${device.id}\n${email.toLowerCase()}`)
		.digest("base64url")
		.slice(0, 22);
}

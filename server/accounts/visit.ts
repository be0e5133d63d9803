import type { FastifyRequest } from "fastify";
import { deviceInWords } from "./device-in-words.ts";
import { sessionOf } from "./session.ts";

/** From where somebody signs in. */
export interface Visit {
	/** Network address. */
	address: string;
	/** Browser and system in words. */
	device: string;
	/** Hash of the session that was there, whose secret somebody may have planted: it ends. */
	session: Buffer | undefined;
}

export function visitOf(request: FastifyRequest): Visit {
	return {
		address: request.ip,
		device: deviceInWords(request.headers["user-agent"]),
		session: sessionOf(request),
	};
}

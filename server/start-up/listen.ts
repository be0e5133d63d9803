import type { FastifyInstance } from "fastify";
import type { Config } from "../config.ts";
import { isSystemError } from "./is-system-error.ts";
import { StartUpError } from "./start-up-error.ts";

/**
 * Listens on HOST and PORT. Returns the address to open. Throws StartUpError
 * when the port is taken or not allowed, or the host is not this machine.
 */
export async function listen(
	app: FastifyInstance,
	{ host, port }: Pick<Config, "host" | "port">,
): Promise<string> {
	try {
		return await app.listen({ host, port });
	} catch (error) {
		const advice = isSystemError(error) && adviceFor(error.code, host, port);
		throw advice ? new StartUpError(advice) : error;
	}
}

function adviceFor(
	code: string,
	host: string,
	port: number,
): string | undefined {
	switch (code) {
		case "EADDRINUSE":
			return `Port ${port} on ${host} is in use by another program, perhaps another Waymark: stop that one, or set PORT to a free port (PORT=0 takes any).`;
		case "EACCES":
			return `This account may not use port ${port}: set PORT to 1024 or more.`;
		case "EADDRNOTAVAIL":
		case "ENOTFOUND":
			return `HOST is "${host}", which is no address of this machine: write 127.0.0.1 for this machine alone, or 0.0.0.0 for every network.`;
		default:
			return undefined;
	}
}

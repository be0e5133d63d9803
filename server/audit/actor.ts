import type { FastifyRequest } from "fastify";
import { signedIn } from "../accounts/signed-in.ts";

/** Who did something, and from where. */
export interface Actor {
	/** `command`: somebody at the server's own command line. `system`: the server by itself. */
	kind: "account" | "respondent" | "command" | "system";
	id: string | null;
	/** An account's e-mail address at the time; the program's name for the rest. */
	name: string;
	/** The network address; null for a respondent, whose is never kept, and where there is none. */
	origin: string | null;
}

/** The account that makes a request. Throws `not-signed-in`. */
export function actorOf(request: FastifyRequest): Actor {
	const { accountId, email } = signedIn(request);
	return { kind: "account", id: accountId, name: email, origin: request.ip };
}

/** An account that no request is signed in with yet, or any more. */
export function accountActor(
	{ id, email }: { id: string; email: string },
	address: string,
): Actor {
	return { kind: "account", id, name: email, origin: address };
}

export const command: Actor = {
	kind: "command",
	id: null,
	name: "waymark",
	origin: null,
};

export const system: Actor = {
	kind: "system",
	id: null,
	name: "Waymark",
	origin: null,
};

import type { IncomingMessage, ServerResponse } from "node:http";
import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import type {
	FastifyBaseLogger,
	FastifyInstance,
	RawServerDefault,
} from "fastify";
import type { Kysely } from "kysely";
import type { Config } from "./config.ts";
import type { Database } from "./tables.ts";

/** The server, whose handlers are typed by their TypeBox schemas. */
export type App = FastifyInstance<
	RawServerDefault,
	IncomingMessage,
	ServerResponse,
	FastifyBaseLogger,
	TypeBoxTypeProvider
>;

declare module "fastify" {
	interface FastifyInstance {
		config: Config;
		db: Kysely<Database>;
		/** The code that lets somebody claim this installation; null once an account exists. */
		setupCode(): Promise<string | null>;
	}
}

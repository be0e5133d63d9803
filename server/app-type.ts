import type { IncomingMessage, ServerResponse } from "node:http";
import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import type {
	FastifyBaseLogger,
	FastifyInstance,
	RawServerDefault,
} from "fastify";
import type { Kysely } from "kysely";
import type { Collecting } from "./collect/collecting.ts";
import type { Config } from "./config.ts";
import type { Provider } from "./oidc/provider.ts";
import type { SealKeys } from "./sealing/seal-keys.ts";
import type { Database } from "./tables.ts";
import type { VaultKeys } from "./vault/vault-keys.ts";
import type { VaultDatabase } from "./vault/vault-tables.ts";

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
		/** Contact details, over connections of their own that see nothing else. */
		vault: Kysely<VaultDatabase>;
		vaultKeys: VaultKeys;
		/** What takes responses in. */
		collecting: Collecting;
		/** The keys to which devices seal answers. */
		sealKeys: SealKeys;
		/** The organisation's own sign-in; null when none is set up. */
		oidc: Provider | null;
		/** The code that lets somebody claim this installation; null once an account exists. */
		setupCode(): Promise<string | null>;
	}
}

import { createSecretKey, type KeyObject } from "node:crypto";
import type { Kysely } from "kysely";
import type { App } from "../app-type.ts";
import type { Database } from "../tables.ts";
import { ResponseQueues } from "./response-queues.ts";
import { WaysIn } from "./ways-in.ts";

/** What takes responses in. */
export interface Collecting {
	db: Kysely<Database>;
	/** Of what is hashed. */
	key: KeyObject;
	ways: WaysIn;
	queues: ResponseQueues;
}

export function openCollecting(app: App): Collecting {
	return {
		db: app.db,
		key: createSecretKey(app.config.secret, "utf8"),
		ways: new WaysIn(app.db),
		queues: new ResponseQueues(app.pg.pool),
	};
}

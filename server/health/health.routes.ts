import { setTimeout as sleep } from "node:timers/promises";
import Type from "typebox";
import type { App } from "../app-type.ts";
import { pendingMigrations } from "../migrate.ts";
import { closed } from "../wire.schemas.ts";

const patienceMs = 2_000;

const State = Type.Object({ status: Type.Enum(["ok", "unavailable"]) }, closed);

/** For whatever watches over the process: alive, and able to do its work. */
export async function healthRoutes(app: App): Promise<void> {
	app.get(
		"/livez",
		{
			schema: {
				tags: ["about"],
				summary: "Whether the process is alive",
				security: [],
				response: { 200: State },
			},
		},
		async () => ({ status: "ok" as const }),
	);

	app.get(
		"/readyz",
		{
			schema: {
				tags: ["about"],
				summary: "Whether the database can be reached and is up to date",
				security: [],
				response: { 200: State, 503: State },
			},
		},
		async (_request, reply) => {
			if (await isReady(app)) return { status: "ok" as const };
			reply.code(503).header("retry-after", 5);
			return { status: "unavailable" as const };
		},
	);
}

/** Whether the database answers within two seconds and has the newest schema. */
async function isReady(app: App): Promise<boolean> {
	const migrated = pendingMigrations(app.db).then(
		(pending) => pending.length === 0,
		() => false,
	);
	const outOfPatience = sleep(patienceMs, false, { ref: false });
	return await Promise.race([migrated, outOfPatience]);
}

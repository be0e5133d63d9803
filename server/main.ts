import { setTimeout as sleep } from "node:timers/promises";
import type { FastifyInstance } from "fastify";
import { buildApp } from "./app.ts";
import { keepWitness } from "./audit/keep-witness.ts";
import { type Config, readConfig } from "./config.ts";
import { runDaily } from "./jobs/daily.ts";
import { scatterAnonymous } from "./linkage/scatter-job.ts";
import { migrateDatabase } from "./migrate.ts";
import { forgetDrafts } from "./paper/forget-drafts.ts";
import { openLogins } from "./postgres/open-logins.ts";
import { openPostgres } from "./postgres/open-postgres.ts";
import { retainNoLonger } from "./rights/retention.ts";
import { listen } from "./start-up/listen.ts";
import { StartUpError } from "./start-up/start-up-error.ts";

/** Requests under way get this long to finish when the server stops. */
const drainMs = 10_000;

try {
	const config = readConfig(process.env);
	await serve(config, stopSignal());
	process.exit();
} catch (error) {
	console.error(error instanceof StartUpError ? error.message : error);
	process.exit(1);
}

/** Serves until `stopped` settles, then undoes each step of starting in reverse. */
async function serve(config: Config, stopped: Promise<void>): Promise<void> {
	const postgres = await openPostgres(config);
	try {
		await migrateDatabase(postgres.url);
		await openLogins(postgres.url, config.secret);
		const app = await buildApp({ ...config, databaseUrl: postgres.url });
		keepWitness(app);
		runDaily(app, [
			{ name: "scatter", run: () => scatterAnonymous(app.db, new Date()) },
			{ name: "retention", run: () => retainNoLonger(app) },
			{ name: "paper drafts", run: () => forgetDrafts(app.db) },
		]);
		try {
			const address = await listen(app, config);
			await announce(app, config.publicUrl ?? address);
			await stopped;
		} finally {
			await Promise.race([app.close(), sleep(drainMs)]);
		}
	} finally {
		await postgres.close();
	}
}

/** Ctrl+C in a terminal often arrives twice, once by way of npm; one stop is enough. */
function stopSignal(): Promise<void> {
	return new Promise((resolve) => {
		process.on("SIGINT", () => resolve());
		process.on("SIGTERM", () => resolve());
	});
}

/** Tells the person at the terminal where to go, and how to claim an empty installation. */
async function announce(app: FastifyInstance, address: string): Promise<void> {
	const code = await app.setupCode();
	const setUp = code ? `\nSet-up code: ${code}` : "";
	console.log(`Waymark is ready: ${address}${setUp}`);
}

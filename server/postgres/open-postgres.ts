import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import type { Config } from "../config.ts";
import { StartUpError } from "../start-up/start-up-error.ts";
import { openEmbeddedPostgres } from "./embedded-postgres.ts";

const oldestVersion = 15;
const patienceMs = 8_000;

/** A reachable database and what to do when it is no longer needed. */
export interface Postgres {
	url: string;
	close(): Promise<void>;
}

/**
 * The database of this installation: the one that DATABASE_URL names, or else
 * the embedded one. Throws StartUpError when it cannot be reached.
 */
export async function openPostgres(
	config: Pick<Config, "databaseUrl" | "dataDir">,
): Promise<Postgres> {
	if (!config.databaseUrl) return await openEmbeddedPostgres(config.dataDir);
	await awaitDatabase(config.databaseUrl);
	return { url: config.databaseUrl, close: async () => {} };
}

/** Tries for a few seconds, since a database often starts beside its server. */
async function awaitDatabase(url: string): Promise<void> {
	const deadline = Date.now() + patienceMs;
	for (;;) {
		try {
			return await checkVersion(url);
		} catch (error) {
			if (error instanceof StartUpError) throw error;
			if (isFinal(error) || Date.now() > deadline) {
				throw new StartUpError(unreachable(url, error));
			}
			await sleep(250);
		}
	}
}

async function checkVersion(url: string): Promise<void> {
	const client = new pg.Client({
		connectionString: url,
		connectionTimeoutMillis: 5_000,
	});
	client.on("error", () => {});
	try {
		await client.connect();
		const { rows } = await client.query<{ server_version: string }>(
			"show server_version",
		);
		const version = rows[0]?.server_version ?? "";
		if (Number.parseInt(version, 10) >= oldestVersion) return;
		throw new StartUpError(
			`The database in DATABASE_URL is PostgreSQL ${version}: Waymark needs ${oldestVersion} or newer.`,
		);
	} finally {
		await client.end().catch(() => {});
	}
}

/** Wrong password, role or database: waiting does not mend it. */
function isFinal(error: unknown): boolean {
	const code = error instanceof pg.DatabaseError ? error.code : undefined;
	return code?.startsWith("28") === true || code === "3D000";
}

function unreachable(url: string, error: unknown): string {
	const { hostname, port, pathname } = new URL(url);
	const reason = error instanceof Error ? error.message || error.name : error;
	return `The database in DATABASE_URL cannot be used (${hostname}:${port || 5432}${pathname}): ${reason}. See that PostgreSQL runs there and that user, password and database name are right, or leave DATABASE_URL out to use the embedded database.`;
}

import type { Kysely } from "kysely";
import pg from "pg";
import { buildApp } from "../app.ts";
import type { App } from "../app-type.ts";
import { type Config, readConfig } from "../config.ts";
import { createDatabase, poolOptions } from "../database.ts";
import { migrateDatabase } from "../migrate.ts";
import { openLogins } from "../postgres/open-logins.ts";
import { openPostgres } from "../postgres/open-postgres.ts";
import type { Database } from "../tables.ts";
import type { Terminal } from "./command.ts";

/**
 * Does the work on the installation's database, which is brought up to date
 * first; beside a running server too. Nothing is listened to, and nothing logged.
 */
export async function withApp<T>(
	terminal: Terminal,
	work: (app: App) => Promise<T>,
): Promise<T> {
	return await withPostgres(terminal, async (config, databaseUrl) => {
		await migrateDatabase(databaseUrl);
		await openLogins(databaseUrl, config.secret);
		const app = await buildApp({ ...config, databaseUrl, logLevel: "silent" });
		try {
			return await work(app);
		} finally {
			await app.close();
		}
	});
}

/** Does the work on the database, which is brought up to date first, as the role that owns everything in it. */
export async function withOwner<T>(
	terminal: Terminal,
	work: (db: Kysely<Database>, config: Config) => Promise<T>,
): Promise<T> {
	return await withPostgres(terminal, async (config, databaseUrl) => {
		await migrateDatabase(databaseUrl);
		return await onDatabase(databaseUrl, (db) => work(db, config));
	});
}

/** As `withOwner`, on the database as it is, whatever its version. */
export async function withDatabase<T>(
	terminal: Terminal,
	work: (db: Kysely<Database>) => Promise<T>,
): Promise<T> {
	return await withPostgres(terminal, (_config, databaseUrl) =>
		onDatabase(databaseUrl, work),
	);
}

async function onDatabase<T>(
	url: string,
	work: (db: Kysely<Database>) => Promise<T>,
): Promise<T> {
	const pool = new pg.Pool(poolOptions(url));
	try {
		return await work(createDatabase(pool));
	} finally {
		await pool.end();
	}
}

async function withPostgres<T>(
	{ env }: Terminal,
	work: (config: Config, databaseUrl: string) => Promise<T>,
): Promise<T> {
	const config = readConfig(env);
	const postgres = await openPostgres(config);
	try {
		return await work(config, postgres.url);
	} finally {
		await postgres.close();
	}
}

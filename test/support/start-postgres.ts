import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { migrateDatabase } from "../../server/migrate.ts";
import { openLogins } from "../../server/postgres/open-logins.ts";
import { openPostgres } from "../../server/postgres/open-postgres.ts";

/** Of every test installation, whose servers share its two database logins. */
export const secret = "a secret for tests, 32 characters or more";

declare module "vitest" {
	interface ProvidedContext {
		/** The PostgreSQL of this run, as a role that may create databases. */
		postgresUrl: string;
		/** Name of the migrated, empty database that each test file copies. */
		templateName: string;
		/** What that PostgreSQL itself writes down; undefined for one that was there before. */
		postgresLog: string | undefined;
	}
}

/**
 * Starts one PostgreSQL for the whole run, or uses that of TEST_DATABASE_URL
 * or DATABASE_URL, whose role must be allowed to create databases.
 */
export default async function startPostgres(project: TestProject) {
	const { vitest } = project;
	if (vitest.getRootProject().getProvidedContext().templateName) return;
	const dataDir = mkdtempSync(join(tmpdir(), "waymark-test-"));
	const { TEST_DATABASE_URL, DATABASE_URL } = process.env;
	const databaseUrl = TEST_DATABASE_URL || DATABASE_URL || undefined;
	const postgres = await openPostgres({ databaseUrl, dataDir });
	if (!databaseUrl) await forgetPowerCuts(postgres.url);

	const name = `waymark_test_${randomUUID().replaceAll("-", "")}`;
	const template = new URL(postgres.url);
	template.pathname = name;
	await query(postgres.url, `create database ${name}`);
	await migrateDatabase(template.href);
	await openLogins(template.href, secret);
	vitest.provide("postgresUrl", postgres.url);
	vitest.provide("templateName", name);
	vitest.provide(
		"postgresLog",
		databaseUrl ? undefined : join(dataDir, "postgres", "log"),
	);

	return async () => {
		await query(postgres.url, `drop database ${name} with (force)`);
		await postgres.close();
		rmSync(dataDir, { recursive: true });
	};
}

/** What a test wrote need not outlive the machine, for which each commit waits otherwise. */
async function forgetPowerCuts(url: string): Promise<void> {
	await query(url, "alter system set fsync = off");
	await query(url, "alter system set full_page_writes = off");
	await query(url, "select pg_reload_conf()");
}

async function query(url: string, text: string): Promise<void> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	await client.query(text);
	await client.end();
}

import { randomUUID } from "node:crypto";
import type { Kysely } from "kysely";
import pg from "pg";
import { inject } from "vitest";
import { createDatabase, poolOptions } from "../../server/database.ts";
import type { Database } from "../../server/tables.ts";
import { atTheEnd } from "./clean-up.ts";

export interface TestDatabase {
	url: string;
	pool: pg.Pool;
	db: Kysely<Database>;
}

/**
 * A migrated database of the calling test file's own, dropped after its last
 * test. Pass `empty` for one in which no migration has run.
 */
export async function openDatabase(
	contents: "migrated" | "empty" = "migrated",
): Promise<TestDatabase> {
	const template = inject("templateName");
	const name = `${template}_${randomUUID().slice(0, 8)}`;
	const source = contents === "empty" ? "template1" : template;
	await administer(`create database ${name} template ${source}`);

	const url = new URL(inject("postgresUrl"));
	url.pathname = name;
	const pool = new pg.Pool(poolOptions(url.href));
	atTheEnd(async () => {
		await pool.end();
		await administer(`drop database ${name} with (force)`);
	});
	return { url: url.href, pool, db: createDatabase(pool) };
}

async function administer(statement: string): Promise<void> {
	const client = new pg.Client({ connectionString: inject("postgresUrl") });
	await client.connect();
	await client.query(statement);
	await client.end();
}

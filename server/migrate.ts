import { type Kysely, type Migration, Migrator, sql } from "kysely";
import pg from "pg";
import { createDatabase, poolOptions } from "./database.ts";
import { mayNotMakeRoles } from "./postgres/open-logins.ts";
import { StartUpError } from "./start-up/start-up-error.ts";

const files = import.meta.glob<Migration>("../migrations/*.ts", {
	eager: true,
});

const migrations: Record<string, Migration> = Object.fromEntries(
	Object.entries(files).map(([path, migration]) => [nameOf(path), migration]),
);

/**
 * Brings the database at this address to the newest schema, on connections
 * without the time limits of everyday use: a migration may take long, or wait
 * long for another server's.
 */
export async function migrateDatabase(url: string): Promise<void> {
	const pool = new pg.Pool({
		...poolOptions(url),
		statement_timeout: 0,
		idle_in_transaction_session_timeout: 0,
	});
	try {
		await migrateToLatest(createDatabase(pool));
	} finally {
		await pool.end();
	}
}

/**
 * Brings the database to the newest schema. An advisory lock makes servers
 * that start together wait for one another, so each migration runs once.
 * Throws StartUpError when a newer Waymark has already changed the database.
 */
export async function migrateToLatest<T>(db: Kysely<T>): Promise<void> {
	await refuseNewerDatabase(db);
	const { error } = await migrator(db).migrateToLatest();
	if (error) throw isRefusal(error) ? new StartUpError(mayNotMakeRoles) : error;
}

/** Names of the migrations that the database still lacks, oldest first. */
export async function pendingMigrations<T>(db: Kysely<T>): Promise<string[]> {
	const known = await migrator(db).getMigrations();
	return known
		.filter((migration) => !migration.executedAt)
		.map((migration) => migration.name);
}

function migrator<T>(db: Kysely<T>): Migrator {
	return new Migrator({
		db,
		provider: { getMigrations: async () => migrations },
	});
}

/** PostgreSQL 42501: the first thing that a plain user may not do is to make a role. */
function isRefusal(error: unknown): boolean {
	return error instanceof pg.DatabaseError && error.code === "42501";
}

async function refuseNewerDatabase<T>(db: Kysely<T>): Promise<void> {
	const executed = await executedMigrations(db);
	const unknown = executed.filter((name) => !(name in migrations));
	if (unknown.length === 0) return;
	throw new StartUpError(
		`The database was changed by a newer Waymark (it has ${unknown.join(", ")}): start that version or a later one, or restore a backup made before it.`,
	);
}

async function executedMigrations<T>(db: Kysely<T>): Promise<string[]> {
	const table = await sql<{ present: boolean }>`
		select to_regclass('kysely_migration') is not null as present
	`.execute(db);
	if (!table.rows[0]?.present) return [];
	const { rows } = await sql<{ name: string }>`
		select name from kysely_migration order by name
	`.execute(db);
	return rows.map((row) => row.name);
}

function nameOf(path: string): string {
	return path.replace(/^.*\//, "").replace(/\.ts$/, "");
}

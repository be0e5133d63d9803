import { type Kysely, sql, type Transaction } from "kysely";
import type { Database } from "../../tables.ts";

/** Nobody stays signed in, or on the way to it, across a restore; the list of migrations is made by migrating. */
const leftOut = [
	"session",
	"oidc_flow",
	"oidc_logout",
	"kysely_migration",
	"kysely_migration_lock",
];
const schemas = sql`select oid from pg_namespace where nspname in ('public', 'vault')`;
const pageSize = 500;

/** Every table that a backup holds; those outside the schema `public` with its name, such as `vault.contact`. */
export async function listTables(db: Kysely<Database>): Promise<string[]> {
	const { rows } = await sql<{ name: string }>`
		select oid::regclass::text as name from pg_class
		where relkind = 'r' and relnamespace in (${schemas}) order by name
	`.execute(db);
	return rows.map(({ name }) => name).filter((name) => !leftOut.includes(name));
}

/** Which table refers to which other by a foreign key. */
export async function listReferences(
	db: Kysely<Database>,
): Promise<{ from: string; to: string }[]> {
	const { rows } = await sql<{ from: string; to: string }>`
		select conrelid::regclass::text as "from", confrelid::regclass::text as "to"
		from pg_constraint
		where contype = 'f' and conrelid <> confrelid and connamespace in (${schemas})
	`.execute(db);
	return rows;
}

export async function listMigrations(db: Kysely<Database>): Promise<string[]> {
	const { rows } = await sql<{ name: string }>`
		select name from kysely_migration order by name
	`.execute(db);
	return rows.map(({ name }) => name);
}

export async function hasRows(
	db: Kysely<Database>,
	table: string,
): Promise<boolean> {
	const { rows } = await sql`select from ${sql.table(table)} limit 1`.execute(
		db,
	);
	return rows.length > 0;
}

/** Every row of a table as the text of a JSON object, in pages; `json`, because `jsonb` would reorder a definition. */
export async function* readRows(
	trx: Transaction<Database>,
	table: string,
): AsyncGenerator<string[]> {
	await sql`
		declare backup no scroll cursor for
		-- No table may have a column of this name.
		select row_to_json(whole_row)::text as row from ${sql.table(table)} whole_row
	`.execute(trx);
	// biome-ignore lint/plugin: FETCH takes no parameter, and the number stands above.
	const count = sql.raw(String(pageSize));
	const fetch = sql<{
		row: string;
	}>`fetch ${count} from backup`;
	let page: string[];
	do {
		page = (await fetch.execute(trx)).rows.map(({ row }) => row);
		yield page;
	} while (page.length === pageSize);
	await sql`close backup`.execute(trx);
}

/** Writes rows that `readRows` has read. */
export async function writeRows(
	trx: Transaction<Database>,
	table: string,
	rows: string[],
): Promise<void> {
	const name = sql.table(table);
	await sql`
		insert into ${name}
		select * from json_populate_recordset(null::${name}, ${`[${rows.join(",")}]`}::json)
	`.execute(trx);
}

import { type Kysely, type RawBuilder, sql } from "kysely";
import {
	listReferences,
	listTables,
} from "../../../server/cli/backup/backup.queries.ts";
import { tablesInOrder } from "../../../server/cli/backup/tables-in-order.ts";
import type { Database } from "../../../server/tables.ts";

interface ColumnToFill {
	name: string;
	type: string;
	/** The first text that a check lets in. */
	choice: string | null;
	/** What a foreign key makes it refer to. */
	table: string | null;
	column: string | null;
	inProject: boolean;
}

/** Puts a made-up row into every table that has none, so that what is done with all tables is tried on each. */
export async function fillTables(
	db: Kysely<Database>,
	project: string,
): Promise<void> {
	const tables = tablesInOrder(await listTables(db), await listReferences(db));
	for (const table of tables) {
		const { rows } = await sql`select from ${sql.table(table)} limit 1`.execute(
			db,
		);
		if (rows.length > 0) continue;
		await addRow(db, table, project).catch((error) => {
			throw new Error(`${table} cannot be filled: ${error.message}`);
		});
	}
}

async function addRow(
	db: Kysely<Database>,
	table: string,
	project: string,
): Promise<void> {
	const columns = await columnsOf(db, table);
	const names = columns.map(({ name }) => sql.ref(name));
	const values = columns.map((column) => valueFor(table, column, project));
	await db.transaction().execute(async (trx) => {
		// Without triggers, which may refuse what is made up.
		await sql`set local session_replication_role = replica`.execute(trx);
		await sql`insert into ${sql.table(table)} (${sql.join(names)}) values (${sql.join(values)})`.execute(
			trx,
		);
	});
}

/** Columns that must have a value, and those that refer to another table. */
async function columnsOf(
	db: Kysely<Database>,
	table: string,
): Promise<ColumnToFill[]> {
	const { rows } = await sql<ColumnToFill>`
		select
			filled.attname as name, format_type(atttypid, null) as type,
			(
				select substring(pg_get_constraintdef(oid) from '''([^'']+)''')
				from pg_constraint
				where conrelid = attrelid and contype = 'c' and conkey = array[filled.attnum] limit 1
			) as choice,
			key.table, key.column, coalesce(key."inProject", false) as "inProject"
		from pg_attribute filled
		left join lateral (
			select
				confrelid::regclass::text as table, other.attname as column,
				exists (
					select from pg_attribute where attrelid = confrelid and attname = 'project_id'
				) as "inProject"
			from pg_constraint
			cross join lateral unnest(conkey, confkey) as pair (own, other)
			join pg_attribute other on other.attrelid = confrelid and other.attnum = pair.other
			where contype = 'f' and conrelid = filled.attrelid and pair.own = filled.attnum
			order by cardinality(conkey) desc limit 1
		) as key on true
		where attrelid = ${table}::regclass and attnum > 0 and not attisdropped
			and attgenerated = '' and (
				attnotnull and not atthasdef or key.table is not null
				or ${table} || '.' || filled.attname = any(${Object.keys(specials)})
			)
	`.execute(db);
	return rows;
}

function valueFor(
	table: string,
	column: ColumnToFill,
	project: string,
): RawBuilder<unknown> {
	const special = specials[`${table}.${column.name}`];
	if (special) return special(project);
	if (column.name === "project_id") return sql`${project}::uuid`;
	if (column.table && column.column) {
		const only = column.inProject ? sql`where project_id = ${project}` : sql``;
		return sql`(select ${sql.ref(column.column)} from ${sql.table(column.table)} ${only} order by ctid limit 1)`;
	}
	const fitting = column.type === "text" ? column.choice : null;
	const made =
		fitting ?? madeUp[column.type] ?? (column.type.endsWith("[]") ? "{}" : "x");
	// Text that PostgreSQL reads as whatever the column is.
	return sql`${made}`;
}

/** Where a table's columns have to suit each other. */
const specials: Record<string, (project: string) => RawBuilder<unknown>> = {
	"outside_value.value": () => sql`1.5`,
	"paper_form.response_id": () => sql`gen_random_uuid()`,
	"primary_measure.responses": () => sql`0`,
	"survey_media.kind": () => sql`'picture'`,
	"variant.variant_survey_id": (project) =>
		sql`(select id from survey where project_id = ${project}::uuid order by ctid desc limit 1)`,
};

const madeUp: Record<string, string> = {
	uuid: "01a1fbc9-bc67-7323-9e31-6ab1174b6359",
	bytea: `\\x${"00ff".repeat(16)}`,
	json: '{"b": "\\"\\u00eb", "a": [1]}',
	jsonb: "{}",
	integer: "1",
	bigint: "1",
	boolean: "true",
	date: "2026-11-21",
	"timestamp with time zone": "2026-11-21T09:00:00.123456Z",
	"text[]": '{a,"b c"}',
	"boolean[]": "{t,f}",
};

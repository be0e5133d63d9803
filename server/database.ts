import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Database } from "./tables.ts";

const { builtins, getTypeParser } = pg.types;

// Type numbers from PostgreSQL's pg_type catalogue, which pg does not name.
const arrayOf = {
	TEXT: 1009,
	FLOAT8: 1022,
	DATE: 1182,
	INT8: 1016,
	NUMERIC: 1231,
};

// By default counts and numerics arrive as text, and a date as midnight in the
// server's time zone, which moves it by a day elsewhere.
const parsers = new Map<number, (text: string) => unknown>([
	[builtins.INT8, wholeNumber],
	[builtins.NUMERIC, Number],
	[builtins.DATE, String],
	[arrayOf.TEXT, splitArray],
	[arrayOf.FLOAT8, arrayParser(Number)],
	[arrayOf.INT8, arrayParser(wholeNumber)],
	[arrayOf.NUMERIC, arrayParser(Number)],
	[arrayOf.DATE, arrayParser(String)],
]);

/** Settings of every pool, also that of @fastify/postgres; times in milliseconds. */
export function poolOptions(databaseUrl: string) {
	return {
		connectionString: databaseUrl,
		application_name: "waymark",
		max: 10,
		connectionTimeoutMillis: 5_000,
		idleTimeoutMillis: 30_000,
		statement_timeout: 30_000,
		idle_in_transaction_session_timeout: 30_000,
		// Statements that are sent together travel together.
		pipeline: true,
		types: { getTypeParser: typeParser },
	} satisfies pg.PoolConfig;
}

/** Kysely over a pool; ending the pool stays with whoever made it. */
export function createDatabase<Tables = Database>(
	pool: pg.Pool,
): Kysely<Tables> {
	// Without listeners a connection that breaks, idle or in use, would end the
	// process. The pool drops it, and the query under way or the next one fails.
	pool.on("error", () => {});
	pool.on("connect", (client) => client.on("error", () => {}));
	return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

function typeParser(oid: number, format?: "text" | "binary") {
	const parser = format === "binary" ? undefined : parsers.get(oid);
	return parser ?? getTypeParser(oid, format);
}

function wholeNumber(text: string): number {
	const value = Number(text);
	if (Number.isSafeInteger(value)) return value;
	throw new RangeError(`${text} is too large for an exact number`);
}

function arrayParser(parseElement: (text: string) => unknown) {
	return (text: string) =>
		splitArray(text).map((element) =>
			element === null ? null : parseElement(element),
		);
}

/** Reads every array rightly, and what most are, one row of plain words or numbers, without looking at each character. */
function splitArray(text: string): (string | null)[] {
	if (text === "{}") return [];
	if (!/^\{[^"\\{]*\}$/.test(text)) return splitAnyArray(text);
	return text
		.slice(1, -1)
		.split(",")
		.map((element) => (element === "NULL" ? null : element));
}

const splitAnyArray: (text: string) => (string | null)[] = getTypeParser(
	arrayOf.TEXT,
);

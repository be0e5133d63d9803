import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { openDatabase } from "../support/database.ts";

const { db } = await openDatabase();

it("reads counts, numerics and dates as numbers and calendar dates", async () => {
	const { rows } = await sql`
		select
			count(*) as count,
			avg(n) as mean,
			array[1::bigint, null] as counts,
			array[0.5::numeric] as shares,
			date '2026-03-29' as day,
			array[date '2026-03-29'] as days,
			timestamptz '2026-03-29 00:30:00+00' as at
		from (values (1), (2)) as v (n)
	`.execute(db);

	expect(rows).toEqual([
		{
			count: 2,
			mean: 1.5,
			counts: [1, null],
			shares: [0.5],
			day: "2026-03-29",
			days: ["2026-03-29"],
			at: new Date("2026-03-29T00:30:00Z"),
		},
	]);
});

it("refuses a count that a number cannot hold exactly", async () => {
	const query = sql`select 9007199254740993 as count`.execute(db);
	await expect(query).rejects.toThrow("too large for an exact number");
});

describe("when the server breaks a connection, the process lives on and", () => {
	const terminate = (url: string) =>
		sql`
			select pg_terminate_backend(pid) from pg_stat_activity
			where datname = ${new URL(url).pathname.slice(1)}::text
		`.execute(db);

	it("an idle one is replaced", async () => {
		const other = await openDatabase();
		await sql`select 1`.execute(other.db);
		const broken = new Promise((resolve) => other.pool.once("error", resolve));
		await terminate(other.url);
		await broken;

		const { rows } = await sql`select 1 as one`.execute(other.db);
		expect(rows).toEqual([{ one: 1 }]);
	});

	it("a transaction on it fails, also between two statements", async () => {
		const other = await openDatabase();
		const transaction = other.db.transaction().execute(async (trx) => {
			await sql`select 1`.execute(trx);
			await terminate(other.url);
			await sleep(100);
			await sql`select 1`.execute(trx);
		});
		await expect(transaction).rejects.toThrow();

		const { rows } = await sql`select 1 as one`.execute(other.db);
		expect(rows).toEqual([{ one: 1 }]);
	});
});

import { readdirSync } from "node:fs";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { migrateDatabase, pendingMigrations } from "../../../server/migrate.ts";
import { runCommand } from "../../support/command.ts";
import { openDatabase } from "../../support/database.ts";
import { temporaryDir } from "../../support/temporary-dir.ts";

const files = readdirSync("migrations").map((file) => file.replace(".ts", ""));

describe("migrations", () => {
	it("are every file of migrations/, and each runs once", async () => {
		const { db, url } = await openDatabase("empty");
		expect(await pendingMigrations(db)).toEqual(files.sort());

		await migrateDatabase(url);
		await migrateDatabase(url);

		expect(await pendingMigrations(db)).toEqual([]);
	});

	it("run once when pools in one process start together", async () => {
		const { db, url } = await openDatabase("empty");
		await Promise.all([1, 2, 3, 4].map(() => migrateDatabase(url)));
		expect(await executed(db)).toBe(files.length);
	});

	it("run once when two processes start together", async () => {
		const { db, url } = await openDatabase("empty");
		const commands = [1, 2].map(() => {
			const env = { DATABASE_URL: url, WAYMARK_DATA_DIR: temporaryDir() };
			return runCommand("waymark", env, ["migrate"]);
		});
		const codes = await Promise.all(commands.map(({ ended }) => ended));
		expect(codes, commands.map(({ printed }) => printed.err).join()).toEqual([
			0, 0,
		]);
		expect(await executed(db)).toBe(files.length);
	});

	it("refuse a database that a newer version has changed", async () => {
		const { db, url } = await openDatabase();
		await sql`
			insert into kysely_migration values ('29990101-01-later', now())
		`.execute(db);
		await expect(migrateDatabase(url)).rejects.toThrow(
			"changed by a newer Waymark (it has 29990101-01-later): start that version",
		);
	});
});

type Db = Awaited<ReturnType<typeof openDatabase>>["db"];

async function executed(db: Db): Promise<number> {
	const { rows } = await sql<{ count: number }>`
		select count(*) as count from kysely_migration
	`.execute(db);
	return rows[0]?.count ?? 0;
}

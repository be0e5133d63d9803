import { cpSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { describe, expect, it } from "vitest";
import { openEmbeddedPostgres } from "../../../server/postgres/embedded-postgres.ts";
import { temporaryDir } from "../../support/temporary-dir.ts";

async function query(url: string, text: string) {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	const { rows } = await client.query(text).finally(() => client.end());
	return rows;
}

const isRunning = (url: string) =>
	query(url, "select 1").then(
		() => true,
		() => false,
	);

const dataDir = temporaryDir();
const cluster = join(dataDir, "postgres", "cluster");
const pidFile = join(cluster, "postmaster.pid");

describe("the embedded database", () => {
	it("is made at the first start, durable, and stops when closed", async () => {
		const first = await openEmbeddedPostgres(dataDir);
		await query(first.url, "create table kept (word text)");
		await query(first.url, "insert into kept values ('kept')");
		const settings = await query(
			first.url,
			"select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit, current_setting('data_checksums') as checksums",
		);
		expect(settings).toEqual([{ fsync: "on", commit: "on", checksums: "on" }]);

		await first.close();

		expect(await isRunning(first.url)).toBe(false);
	});

	it("keeps what it holds, and its password from other accounts", async () => {
		const again = await openEmbeddedPostgres(dataDir);
		expect(await query(again.url, "select word from kept")).toEqual([
			{ word: "kept" },
		]);
		const wrong = new URL(again.url);
		wrong.password = "guessed";
		await expect(query(wrong.href, "select 1")).rejects.toThrow("password");
		const { mode } = statSync(join(dataDir, "postgres", "password"));
		expect(mode & 0o077).toBe(0);
		await again.close();
	});

	it("is shared, and stopped by whoever leaves last", async () => {
		const server = await openEmbeddedPostgres(dataDir);
		const command = await openEmbeddedPostgres(dataDir);
		expect(command.url).toBe(server.url);

		await server.close();
		expect(await isRunning(command.url)).toBe(true);

		await command.close();
		expect(await isRunning(command.url)).toBe(false);
	});

	it("is made once by several that start together", async () => {
		const fresh = temporaryDir();
		const opened = await Promise.all(
			[1, 2, 3].map(() => openEmbeddedPostgres(fresh)),
		);
		expect(new Set(opened.map(({ url }) => url)).size).toBe(1);
		await Promise.all(opened.map((each) => each.close()));
		expect(await isRunning(opened[0]?.url ?? "")).toBe(false);
	});

	it("never writes what people answered into its log", async () => {
		const postgres = await openEmbeddedPostgres(dataDir);
		const planted = "planted answer";
		await query(postgres.url, "create table answer (text text unique)");
		const twice = `insert into answer values ('${planted}'), ('${planted}')`;
		await expect(query(postgres.url, twice)).rejects.toThrow("unique");
		await postgres.close();

		const log = readFileSync(join(dataDir, "postgres", "log"), "utf8");
		expect(log).toContain("duplicate key value");
		expect(log).not.toContain(planted);
	});
});

describe("a postmaster.pid that a crash left behind", () => {
	it.each([
		["of a process that is gone", 2 ** 22 + 1],
		["whose number another program has now", process.pid],
	])("%s is no hindrance", async (_case, pid) => {
		writeFileSync(
			pidFile,
			`${pid}\n${cluster}\n0\n5432\n\n127.0.0.1\n\nready\n`,
		);
		const postgres = await openEmbeddedPostgres(dataDir);
		expect(await isRunning(postgres.url)).toBe(true);
		await postgres.close();
	});
});

describe("a damaged data dir is refused with advice:", () => {
	function damaged(damage: (home: string) => void) {
		const copy = temporaryDir();
		cpSync(dataDir, copy, { recursive: true });
		damage(join(copy, "postgres"));
		return openEmbeddedPostgres(copy);
	}

	it("another major version of PostgreSQL", async () => {
		const opened = damaged((home) =>
			writeFileSync(join(home, "cluster", "PG_VERSION"), "17\n"),
		);
		await expect(opened).rejects.toThrow(
			/was made by PostgreSQL 17, and this Waymark brings PostgreSQL 18: make a backup/,
		);
	});

	it("the password missing", async () => {
		const opened = damaged((home) => rmSync(join(home, "password")));
		await expect(opened).rejects.toThrow("restore it from a backup");
	});

	it("another password than the database's", async () => {
		const opened = damaged((home) =>
			writeFileSync(join(home, "password"), "another"),
		);
		await expect(opened).rejects.toThrow("refuses the password");
	});

	it("a database that does not start, with PostgreSQL's own reason", async () => {
		const opened = damaged((home) =>
			rmSync(join(home, "cluster", "global", "pg_control")),
		);
		await expect(opened).rejects.toThrow(/did not start: .*\nIts log is/);
	});
});

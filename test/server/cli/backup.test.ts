import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { type Kysely, sql } from "kysely";
import { expect, test } from "vitest";
import { tablesInOrder } from "../../../server/cli/backup/tables-in-order.ts";
import type { Database } from "../../../server/tables.ts";
import { password } from "../../support/person.ts";
import { fillTables } from "./fill-tables.ts";
import { openTerminal, temporaryFolder } from "./terminal.ts";

const folder = temporaryFolder();
const file = join(folder, "waymark.gz");
const source = await openTerminal();
await source.type(
	"user add --email ada@example.org --role owner --password-stdin --name Zoë",
	password,
);
await source.type("token create --email ada@example.org --name scripts");
await source.type("sample load");
await sql`
	insert into instrument (organisation_id, id, version, definition, created_by, changed_by)
	select organisation_id, 'draft', '1.0.0', '{"title": "\\"Line\\nbreak\\" [\u{1F600}]"}', id, id from account
`.execute(source.db);
await sql`insert into session (secret_hash, account_id) select '\\x00', id from account`.execute(
	source.db,
);
const sample = await source.db
	.selectFrom("project")
	.select("id")
	.executeTakeFirstOrThrow();
await fillTables(source.db, sample.id);
const made = await source.type(`backup --to ${file} --json`);

/** Every row of every table, as text. */
async function everything(
	db: Kysely<Database>,
): Promise<Map<string, string[]>> {
	const { rows } = await sql<{ name: string }>`
		select oid::regclass::text as name from pg_class
		where relkind = 'r' and relnamespace::regnamespace::text in ('public', 'vault')
	`.execute(db);
	const content = new Map<string, string[]>();
	for (const { name } of rows) {
		const table = await sql<{ row: string }>`
			select whole_row::text as row from ${sql.table(name)} whole_row order by 1
		`.execute(db);
		content.set(
			name,
			table.rows.map(({ row }) => row),
		);
	}
	return content;
}

test("everything comes back as it was, but for who was signed in", async () => {
	expect(made.code).toBe(0);
	expect(made.told[0]).toMatch("secret");
	const target = await openTerminal();
	const restored = await target.type(`restore --from ${file} --json`);
	expect(restored.told).toEqual([]);
	expect(restored.code).toBe(0);
	expect(JSON.parse(restored.out)).toEqual(JSON.parse(made.out));

	const before = await everything(source.db);
	const after = await everything(target.db);
	expect(before.get("response")?.length).toBeGreaterThan(100);
	expect(before.get("session")).toHaveLength(1);
	expect(after.get("session")).toEqual([]);
	for (const [table, rows] of before) {
		if (/^(session|oidc_.*|kysely_.*)$/.test(table)) continue;
		expect(rows.length, table).toBeGreaterThan(0);
		expect(after.get(table), table).toEqual(rows);
	}
	const sum = [...after]
		.filter(([table]) => !table.startsWith("kysely_"))
		.reduce((total, [, rows]) => total + rows.length, 0);
	expect(JSON.parse(made.out).rows).toBe(sum);

	const verified = await target.type("audit verify --no-responses --json");
	expect(JSON.parse(verified.out).faults).toEqual([]);
	expect(JSON.parse(verified.out).entries).toBe(before.get("audit")?.length);
});

test("taking a backup is entered in the audit, and the entry is in it", () => {
	const entries = lines.filter((line) => line.startsWith('["audit",'));
	expect(entries.at(-1)).toContain('"action":"backup.write"');
});

test("only its owner can read the file, and it is never overwritten", async () => {
	expect(statSync(file).mode & 0o777).toBe(0o600);
	const before = readFileSync(file);
	const again = await source.type(`backup --to ${file}`);
	expect(again.code).toBe(1);
	expect(again.told[0]).toMatch("is there already");
	expect(readFileSync(file)).toEqual(before);
});

test("an installation in use is left alone", async () => {
	const before = await everything(source.db);
	const outcome = await source.type(`restore --from ${file}`);
	expect(outcome.code).toBe(1);
	expect(outcome.told[0]).toMatch("This installation is in use");
	expect(await everything(source.db)).toEqual(before);
});

const lines = gunzipSync(readFileSync(file)).toString().split("\n");
test.each<[string, Buffer | string]>([
	["cut short", readFileSync(file).subarray(0, 2_000)],
	["that lacks its end", gzipSync(lines.slice(0, -2).join("\n"))],
	["that lacks a row", gzipSync(lines.filter((_, at) => at !== 5).join("\n"))],
	["with a changed answer", gzipSync(lines.join("\n").replace("ada@", "eve@"))],
	[
		"with a row that is none",
		gzipSync(lines.with(5, '["account",[{]').join("\n")),
	],
	[
		"with an unknown table",
		gzipSync(lines.with(5, '["nothing",{}]').join("\n")),
	],
	["of another kind", "not a backup"],
	["packed, of another kind", gzipSync("not a backup\n")],
	["with nothing in it", ""],
])("a file %s restores nothing", async (what, content) => {
	const target = await openTerminal();
	const damaged = join(folder, what.replaceAll(/\W/g, "-"));
	writeFileSync(damaged, content);
	const outcome = await target.type(`restore --from ${damaged}`);
	expect(outcome.code).toBe(1);
	expect(outcome.told).toEqual([
		"The file is no backup, or it is damaged: use another copy. Nothing was restored.",
	]);
	const left = await everything(target.db);
	expect(left.get("account")).toEqual([]);
	expect(left.get("project")).toEqual([]);
});

test("a backup of another version is refused by name", async () => {
	const target = await openTerminal();
	const older = join(folder, "older.gz");
	const [header = "", ...rest] = lines;
	const changed = header.replace(
		/"migrations":\[.*?\]/,
		'"migrations":["20200101-01-old"]',
	);
	writeFileSync(older, gzipSync([changed, ...rest].join("\n")));
	const outcome = await target.type(`restore --from ${older}`);
	expect(outcome.code).toBe(1);
	expect(outcome.told[0]).toMatch("20200101-01-old");
});

test("files that are not there, and folders that are not", async () => {
	const target = await openTerminal();
	const missing = await target.type(
		`restore --from ${join(folder, "missing")}`,
	);
	expect(missing.code).toBe(1);
	expect(missing.told[0]).toMatch("cannot be read (ENOENT)");
	const nowhere = await source.type(
		`backup --to ${join(folder, "no", "where")}`,
	);
	expect(nowhere.code).toBe(1);
	expect(nowhere.told[0]).toMatch("cannot be written (ENOENT)");
});

test("a database on which Waymark never ran holds nothing to keep, and stays as it is", async () => {
	const empty = await openTerminal("empty");
	const to = join(folder, "empty.gz");
	const outcome = await empty.type(`backup --to ${to}`);
	expect(outcome.code).toBe(1);
	expect(outcome.told[0]).toMatch("nothing to back up");
	expect(statSync(to, { throwIfNoEntry: false })).toBeUndefined();
	expect((await everything(empty.db)).size).toBe(0);
});

test("tables come after those they refer to", () => {
	const references = [
		{ from: "link", to: "wave" },
		{ from: "wave", to: "survey" },
		{ from: "link", to: "elsewhere" },
	];
	expect(tablesInOrder(["link", "survey", "wave"], references)).toEqual([
		"survey",
		"wave",
		"link",
	]);
	const circle = [...references, { from: "survey", to: "link" }];
	expect(() => tablesInOrder(["link", "survey", "wave"], circle)).toThrow(
		"circle",
	);
});

import { sql } from "kysely";
import pg from "pg";
import { describe, expect, test } from "vitest";
import { loginsOf } from "../../server/postgres/open-logins.ts";
import { transactionAbout, withProject } from "../../server/row-security.ts";
import { asOwner, openApp } from "../support/app.ts";
import { openHouse } from "../support/matrix-house.ts";
import { secret } from "../support/start-postgres.ts";

const app = await openApp();
const house = await openHouse(app);
const { db: owner, url } = asOwner(app);

/** Every table with a column project_id, and the project itself. */
async function projectTables(): Promise<string[]> {
	const { rows } = await sql<{ name: string }>`
		select c.oid::regclass::text as name from pg_class c
		join pg_namespace n on n.oid = c.relnamespace and n.nspname in ('public', 'vault')
		where c.relkind = 'r' and exists (
			select from pg_attribute a where a.attrelid = c.oid and a.attname in ('project_id', 'chain_id')
		) order by 1`.execute(owner);
	return [...rows.map(({ name }) => name), "project"];
}

const tables = await projectTables();
const readable = tables.filter(
	(name) => name !== "audit_head" && !name.startsWith("vault."),
);

describe("row-level security", () => {
	test.each(tables)("is forced on %s", async (name) => {
		const { rows } = await sql`
			select relrowsecurity as on, relforcerowsecurity as forced, pg_get_userbyid(relowner) as owner
			from pg_class where oid = ${name}::regclass`.execute(owner);
		expect(rows).toEqual([
			{ on: true, forced: true, owner: expect.not.stringMatching(/^waymark_/) },
		]);
	});

	test.each(readable)("without a project, %s is empty", async (name) => {
		const { rows } = await sql`select * from ${sql.table(name)}`.execute(
			app.db,
		);
		expect(rows).toEqual([]);
	});

	test.each(readable)(
		"in a project, %s without any WHERE shows nothing of another",
		async (name) => {
			const seen = await withProject(
				app.db,
				house.otherProject,
				async (trx) => {
					const { rows } = await sql<Record<string, string>>`
					select * from ${sql.table(name)}`.execute(trx);
					return rows.map((row) =>
						name === "project" ? row.id : (row.project_id ?? row.chain_id),
					);
				},
			);
			expect(new Set(seen)).toEqual(
				seen.length === 0 ? new Set() : new Set([house.otherProject]),
			);
		},
	);

	test("shows an account its own memberships and their projects, nobody else's", async () => {
		const { rows: accounts } = await sql<{ id: string }>`
			select id from account where email = 'viewer@example.org'`.execute(owner);
		const account = accounts[0]?.id ?? "";
		const seen = await transactionAbout(app.db, { account }, async (trx) => ({
			members: await trx.selectFrom("member").selectAll().execute(),
			projects: await trx.selectFrom("project").select("id").execute(),
		}));
		expect(seen.members.map((member) => member.account_id)).toEqual([account]);
		expect(seen.projects).toEqual([{ id: house.ids.project }]);
	});

	test("a row cannot be written into another project", async () => {
		const write = withProject(app.db, house.otherProject, (trx) =>
			trx
				.insertInto("site")
				.values({
					project_id: house.ids.project ?? "",
					id: "018f0000-0000-7000-8000-000000000001",
					name: "Smuggled",
					ods_code: null,
				})
				.execute(),
		);
		await expect(write).rejects.toThrow(/row-level security/);
	});

	test("what a transaction is about ends with it", async () => {
		await withProject(app.db, house.otherProject, async () => {});
		const { rows } = await sql`
			select current_setting('waymark.project', true) as project`.execute(
			app.db,
		);
		expect(rows[0]).not.toMatchObject({ project: house.otherProject });
		expect(await app.db.selectFrom("survey").selectAll().execute()).toEqual([]);
	});
});

describe("the server's role", () => {
	test("owns nothing, is no superuser and bypasses nothing", async () => {
		const { rows } = await sql`
			select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
				(select count(*) from pg_class where pg_get_userbyid(relowner) like 'waymark\\_app%') as owned
			from pg_roles where rolname = current_user`.execute(app.db);
		expect(rows).toEqual([
			{
				rolsuper: false,
				rolbypassrls: false,
				rolcreaterole: false,
				rolcreatedb: false,
				owned: 0,
			},
		]);
	});

	test.each([
		"update response set language = 'cy'",
		"delete from response",
		"truncate response",
		"delete from survey",
		"insert into audit select * from audit",
		"update audit set action = ''",
		"delete from audit",
		"truncate audit",
		"select * from audit_head",
		"alter table response disable row level security",
		"create table mine (id int)",
		"set role waymark",
		"select guard_project_table('response')",
	])("may not: %s", async (statement) => {
		await expect(sql.raw(statement).execute(app.db)).rejects.toThrow(
			/permission denied|must be owner|does not exist|is a procedure/,
		);
	});

	test("the vault's role sees nothing of answers or people", async () => {
		const pool = new pg.Pool({
			connectionString: loginsOf(url, secret).vault,
			max: 1,
		});
		for (const table of ["response", "participant", "account", "survey"]) {
			await expect(pool.query(`select * from ${table}`)).rejects.toThrow(
				/permission denied/,
			);
		}
		await pool.end();
	});
});

describe("the schema", () => {
	test("every key of a project's table begins with the project", async () => {
		const { rows } = await sql<{ table: string; constraint: string }>`
			select conrelid::regclass::text as table, conname as constraint
			from pg_constraint
			join pg_attribute a on a.attrelid = conrelid and a.attnum = conkey[1]
			where contype in ('p', 'u') and a.attname not in ('project_id', 'chain_id')
				and exists (
					select from pg_attribute p where p.attrelid = conrelid and p.attname = 'project_id'
				)`.execute(owner);
		expect(rows).toEqual([]);
	});

	test("every reference from one project's table to another begins with the project", async () => {
		const { rows } = await sql`
			select conrelid::regclass::text as table, conname as constraint
			from pg_constraint
			join pg_attribute a on a.attrelid = conrelid and a.attnum = conkey[1]
			where contype = 'f' and a.attname <> 'project_id'
				and exists (select from pg_attribute p where p.attrelid = conrelid and p.attname = 'project_id')
				and exists (select from pg_attribute p where p.attrelid = confrelid and p.attname = 'project_id')
		`.execute(owner);
		expect(rows).toEqual([]);
	});

	test("nothing counts up", async () => {
		const { rows } = await sql`
			select relname from pg_class
			join pg_namespace n on n.oid = relnamespace and nspname in ('public', 'vault')
			where relkind = 'S'`.execute(owner);
		expect(rows).toEqual([]);
	});
});

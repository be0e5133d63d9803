import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { sql } from "kysely";
import { describe, expect, inject, test } from "vitest";
import { withProject } from "../../../server/row-security.ts";
import { sealContact } from "../../../server/vault/seal-contact.ts";
import { asOwner, openApp } from "../../support/app.ts";
import { signUp } from "../../support/person.ts";

const app = await openApp();
const ada = await signUp(app, "ada@example.org");
const project = await ada.make("/projects", { name: "Peer support" });
const other = await ada.make("/projects", { name: "Another" });
/** Nobody else in the tests is called so: they share the log of writes. */
const planted = {
	name: "Wilhelmina Thistlewhack",
	address: ["7 Umbrella Mews"],
	email: "mina.thistlewhack@example.org",
	phone: "07700 900917",
	nhsNumber: "9434765919",
};
const person = await addPerson(project.id);
const elsewhere = await addPerson(other.id);

async function addPerson(projectId: string): Promise<string> {
	const people = `/projects/${projectId}/participants`;
	const { id } = await ada.make(people, {});
	await ada.call("PUT", `${people}/${id}/contact`, planted);
	return id;
}

describe("the server's everyday role", () => {
	test.each([
		["reads", sql`select * from vault.contact`],
		["writes", sql`delete from vault.contact`],
		["calls", sql`select vault.import_participants('[]')`],
	])("%s nothing in the vault", async (_does, statement) => {
		const attempt = withProject(app.db, project.id, (trx) =>
			statement.execute(trx),
		);
		await expect(attempt).rejects.toThrow("permission denied for schema vault");
	});
});

describe("the vault's role", () => {
	test.each([
		"participant",
		"response",
		"link",
		"site",
		"survey",
		"account",
		"audit",
	])("has no sight of %s, alone or joined", async (table) => {
		for (const statement of [
			sql`select * from ${sql.table(table)}`,
			sql`select * from vault.contact join ${sql.table(table)} on true`,
		]) {
			const attempt = withProject(app.vault, project.id, (trx) =>
				statement.execute(trx),
			);
			await expect(attempt).rejects.toThrow(
				`permission denied for table ${table}`,
			);
		}
	});

	test("sees one project's contacts, and none without a project", async () => {
		const seen = async (projectId: string) =>
			await withProject(app.vault, projectId, (trx) =>
				trx.selectFrom("vault.contact").select("participant_id").execute(),
			);
		expect(await seen(project.id)).toEqual([{ participant_id: person }]);
		expect(await seen(other.id)).toEqual([{ participant_id: elsewhere }]);
		const nowhere = app.vault.selectFrom("vault.contact").selectAll().execute();
		expect(await nowhere).toEqual([]);
	});

	test("writes into no other project", async () => {
		const attempt = withProject(app.vault, project.id, (trx) =>
			trx
				.updateTable("vault.contact")
				.set({ project_id: other.id, participant_id: elsewhere })
				.execute(),
		);
		await expect(attempt).rejects.toThrow("row-level security");
	});
});

describe("what is stored", () => {
	test("opens in its own place alone", async () => {
		const { pool } = asOwner(app);
		await pool.query(
			"update vault.contact set sealed = (select sealed from vault.contact where participant_id = $1) where participant_id = $2",
			[elsewhere, person],
		);
		const { status } = await ada.get(
			`/projects/${project.id}/participants/${person}/contact`,
		);
		expect(status).toBe(500);
		const key = app.vaultKeys.current();
		const place = { projectId: project.id, participantId: person };
		await pool.query(
			"update vault.contact set sealed = $1 where participant_id = $2",
			[sealContact(key, place, planted), person],
		);
	});

	test("seals the same differently each time", async () => {
		const key = app.vaultKeys.current();
		const place = { projectId: project.id, participantId: person };
		const sealed = [1, 2].map(() =>
			sealContact(key, place, planted).toString("hex"),
		);
		expect(sealed[0]).not.toBe(sealed[1]);
	});

	test("says of a key that is gone what to do", async () => {
		const { pool } = asOwner(app);
		const { id } = await ada.make(`/projects/${project.id}/participants`, {});
		const at = `/projects/${project.id}/participants/${id}/contact`;
		await ada.call("PUT", at, planted);
		await pool.query(
			"update vault.contact set key_id = 'gone' where participant_id = $1",
			[id],
		);
		const { status, body } = await ada.get(at);
		expect(status).toBe(503);
		expect(body.type).toBe("/problems/vault-key-missing");
		await pool.query("delete from vault.contact where participant_id = $1", [
			id,
		]);
	});

	test("names nobody, in any row of any table", async () => {
		const { pool } = asOwner(app);
		const { rows: tables } = await pool.query<{ name: string }>(
			"select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'vault')",
		);
		expect(tables.map(({ name }) => name)).toContain("vault.contact");
		for (const { name } of tables) {
			const { rows } = await pool.query(`select t::text as row from ${name} t`);
			const text = rows.map(({ row }) => row).join("\n");
			for (const detail of details()) expect(text).not.toContain(detail);
			for (const detail of details())
				expect(text).not.toContain(Buffer.from(detail).toString("hex"));
		}
	});

	test.runIf(inject("postgresLog"))(
		"nor any file of the database",
		async () => {
			const { db } = asOwner(app);
			await sql`checkpoint`.execute(db);
			const { rows } = await sql<{ oid: number }>`
				select oid from pg_database where datname = current_database()`.execute(
				db,
			);
			const others = new RegExp(`/base/(?!${rows[0]?.oid}/)`);
			const files = filesIn(dirname(inject("postgresLog") ?? "")).filter(
				(file) => !others.test(file),
			);
			expect(files.length).toBeGreaterThan(100);
			const found = files.filter((file) => {
				const bytes = contentOf(file);
				return details().some((detail) => bytes.includes(detail));
			});
			expect(found).toEqual([]);
		},
	);
});

/** Not the number, ten digits of which stand in a database by chance. */
function details(): string[] {
	return [planted.name, "Umbrella Mews", planted.email, planted.phone];
}

/** Empty where PostgreSQL has done away with the file meanwhile. */
function contentOf(file: string): Buffer {
	return existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
}

function filesIn(dir: string): string[] {
	return readdirSync(dir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name));
}

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { WitnessKeeper } from "../../../server/audit/keep-witness.ts";
import { openApp } from "../../support/app.ts";
import { openField } from "../../support/field.ts";
import { secret } from "../../support/start-postgres.ts";
import { openTerminal, temporaryFolder } from "./terminal.ts";

const { db, url, dataDir, type } = await openTerminal();
const settings = { WAYMARK_SECRET: secret };
const verify = (options = "", more = {}) =>
	type(`audit verify ${options}`.trim(), "", { ...settings, ...more });
const app = await openApp({ databaseUrl: url, dataDir });
const field = await openField(app);
const chain = field.projectId;
const keeper = new WitnessKeeper(app);

async function newestEntry(): Promise<number> {
	const { rows } = await sql<{ seq: number }>`
		select seq from audit_head where chain_id = ${chain}
	`.execute(db);
	return rows[0]?.seq ?? 0;
}

async function tamper(statement: ReturnType<typeof sql>) {
	await db.transaction().execute(async (trx) => {
		await sql`set local session_replication_role = replica`.execute(trx);
		await statement.execute(trx);
	});
}

test("an untouched audit holds; without a witness that is said", async () => {
	const outcome = await verify();
	expect(outcome.code).toBe(0);
	expect(outcome.told).toEqual([]);
	expect(outcome.out).toMatch(
		/^\d+ entries in \d+ chains? were checked\.\nThere is no witness at /,
	);
});

test("with a witness, its newest line is named", async () => {
	await keeper.write();
	const outcome = await verify();
	expect(outcome.code).toBe(0);
	expect(outcome.out).toMatch(
		/held against the witness .*audit-witness\.jsonl, whose newest line is of 20/,
	);
});

test("one chain alone, as JSON", async () => {
	const outcome = await verify(`--project ${chain} --json`);
	expect(JSON.parse(outcome.out)).toEqual({
		chains: 1,
		entries: await newestEntry(),
		witness: expect.stringMatching(/^20/),
		faults: [],
	});
});

test("what was typed wrongly, and a witness that is not there", async () => {
	expect((await verify("--project 1")).code).toBe(2);
	const missing = await verify("--witness /nowhere/witness.jsonl");
	expect(missing.code).toBe(1);
	const folder = await verify(`--witness ${dataDir}`);
	expect(folder.told[0]).toMatch("cannot be read (EISDIR)");
	expect(missing.told[0]).toMatch(
		"There is no witness at /nowhere/witness.jsonl",
	);
});

test("a fault is one sentence, and code 1", async () => {
	await field.person.make(`${field.project}/sites`, { name: "North" });
	await keeper.write();
	await tamper(
		sql`update audit set actor_name = 'eve@example.org' where chain_id = ${chain} and seq = 2`,
	);
	const outcome = await verify();
	expect(outcome.code).toBe(1);
	expect(outcome.out).toMatch(
		`Chain ${chain}: Entry 2 was edited: what it says does not fit its hash.\n`,
	);
	expect(outcome.told[0]).toMatch("The audit does not hold.");
	await tamper(
		sql`update audit set actor_name = 'owner@example.org' where chain_id = ${chain} and seq = 2`,
	);
	expect((await verify()).code).toBe(0);
});

test("a copy of the witness kept elsewhere finds a chain cut short with its end", async () => {
	const { body } = await field.person.get<string>(
		"/organisation/audit/witness",
	);
	const copy = join(temporaryFolder(), "witness.jsonl");
	writeFileSync(copy, body);
	expect((await verify(`--witness ${copy}`)).code).toBe(0);
	const last = await newestEntry();
	await tamper(sql`
		with gone as (delete from audit where chain_id = ${chain} and seq = ${last} returning prev_hash)
		update audit_head set seq = seq - 1, hash = (select prev_hash from gone) where chain_id = ${chain}
	`);
	const outcome = await verify(`--witness ${copy} --json`);
	expect(outcome.code).toBe(1);
	expect(JSON.parse(outcome.out).faults).toMatchObject([
		{ chain, kind: "cut-short", entry: last - 1 },
	]);
	expect(
		(await verify(`--witness ${copy}`, { WAYMARK_SECRET: `${secret}!` })).out,
	).toMatch(/^\d+ of the lines of .* are not as this installation signed them/);
});

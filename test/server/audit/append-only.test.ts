import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { system } from "../../../server/audit/actor.ts";
import { recordAudit } from "../../../server/audit/record-audit.ts";
import { transactionAbout, withProject } from "../../../server/row-security.ts";
import { asOwner, openApp } from "../../support/app.ts";
import { openField } from "../../support/field.ts";
import { Person, password } from "../../support/person.ts";
import { verifyAfter } from "./chain-field.ts";

const field = await openField(await openApp());
const { app, projectId: chain } = field;
const owner = asOwner(app);

const changes = [
	["insert", sql`insert into audit select * from audit`],
	["update", sql`update audit set actor_name = 'eve'`],
	["delete", sql`delete from audit`],
	["truncate", sql`truncate audit`],
	["move the end of", sql`update audit_head set seq = seq + 1`],
	[
		"make believe the end of",
		sql`insert into audit_head select * from audit_head`,
	],
] as const;

test.each(changes)(
	"the server's role may not %s the audit",
	async (_, change) => {
		await expect(
			withProject(app.db, chain, (trx) => change.execute(trx)),
		).rejects.toThrow("permission denied");
	},
);

test.each(changes.slice(1, 4))(
	"the owner of the table may not %s the audit by mistake",
	async (_, change) => {
		await expect(change.execute(owner.db)).rejects.toThrow(
			"Entries of audit are never changed or taken away.",
		);
	},
);

const read = sql<{
	chain: string;
}>`select distinct chain_id as chain from audit`;

test("the server sees the chain that a transaction is about and no other", async () => {
	await field.person.make("/projects", { name: "Another" });
	expect((await read.execute(app.db)).rows).toEqual([]);
	const { rows } = await withProject(app.db, chain, (trx) => read.execute(trx));
	expect(rows).toEqual([{ chain }]);
});

test("an organisation's chain is seen by naming the organisation", async () => {
	const { rows } = await sql<{
		id: string;
	}>`select id from organisation`.execute(app.db);
	const organisation = rows[0]?.id ?? "";
	await transactionAbout(app.db, { organisation }, (trx) =>
		recordAudit(trx, {
			chain: organisation,
			actor: system,
			action: "account.note",
		}),
	);
	const seen = await transactionAbout(app.db, { organisation }, (trx) =>
		read.execute(trx),
	);
	expect(seen.rows).toEqual([{ chain: organisation }]);
});

async function lengthOf(): Promise<number> {
	const { rows } = await sql<{ n: number }>`
		select count(*) as n from audit where chain_id = ${chain}
	`.execute(owner.db);
	return rows[0]?.n ?? 0;
}

describe("an entry and what it tells of happen together:", () => {
	test("a write that is taken back leaves none, and no gap", async () => {
		const before = await lengthOf();
		const failing = withProject(app.db, chain, async (trx) => {
			await recordAudit(trx, { chain, actor: system, action: "site.create" });
			throw new Error("something else went wrong");
		});
		await expect(failing).rejects.toThrow("something else");
		expect(await lengthOf()).toBe(before);
		await field.person.make(`${field.project}/sites`, { name: "Next" });
		expect(await lengthOf()).toBe(before + 1);
		expect((await verifyAfter(field, async () => {})).faults).toEqual([]);
	});

	test("a request that is refused leaves none", async () => {
		const before = await lengthOf();
		const refused = await field.person.post(`${field.project}/sites`, {
			name: "Next",
		});
		expect(refused.status).toBe(409);
		expect(await lengthOf()).toBe(before);
	});
});

test("writes of two servers at the same moment make one unbroken chain", async () => {
	const second = await openApp({ databaseUrl: owner.url });
	const colleague = new Person(second);
	await colleague.signIn("owner@example.org", password);
	const before = await lengthOf();
	const made = await Promise.all(
		Array.from({ length: 50 }, (_, index) =>
			(index % 2 === 0 ? field.person : colleague).post(
				`${field.project}/sites`,
				{ name: `Ward ${index}` },
			),
		),
	);
	expect(made.map(({ status }) => status)).toEqual(made.map(() => 201));
	expect(await lengthOf()).toBe(before + 50);
	expect((await verifyAfter(field, async () => {})).faults).toEqual([]);
});

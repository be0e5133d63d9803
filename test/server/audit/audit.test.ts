import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { command } from "../../../server/audit/actor.ts";
import type {
	AuditEntry,
	AuditPage,
} from "../../../server/audit/audit.schemas.ts";
import { recordAudit } from "../../../server/audit/record-audit.ts";
import { readWitnessLine } from "../../../server/audit/witness-lines.ts";
import { transactionAbout, withProject } from "../../../server/row-security.ts";
import { asOwner } from "../../support/app.ts";
import { signUp } from "../../support/person.ts";
import { secret } from "../../support/start-postgres.ts";
import { openChain, verifyAfter } from "./chain-field.ts";

const { field, chain, survey } = await openChain();
const { app, person, project } = field;
const { organisation } = (
	await person.get<{ organisation: { id: string } }>("/session")
).body;

async function read(query = "", path = `${project}/audit`): Promise<AuditPage> {
	const { status, body } = await person.get<AuditPage>(`${path}${query}`);
	expect(status).toBe(200);
	return body;
}
const actionsOf = (entries: readonly AuditEntry[]) =>
	entries.map(({ action }) => action);

describe("a project's audit", () => {
	test("tells who did what, newest first, and where the chain ends", async () => {
		const { entries, next, head } = await read();
		expect(entries.map(({ seq }) => seq)).toEqual(
			entries.map((_, index) => entries.length - index),
		);
		expect(next).toBeNull();
		expect(head).toEqual({ seq: entries[0]?.seq, hash: entries[0]?.hash });
		const created = entries.find(({ action }) => action === "survey.create");
		expect(created).toMatchObject({
			actor: {
				kind: "account",
				name: "owner@example.org",
				origin: "127.0.0.1",
			},
			subject: {
				kind: "survey",
				id: survey.id,
				name: expect.stringMatching("Survey"),
			},
			hash: expect.stringMatching(/^[0-9a-f]{64}$/),
		});
		expect(entries.at(-1)?.action).toBe("project.create");
	});

	test("who answered is not said, nor from where", async () => {
		const { entries } = await read("?action=responses.receive");
		expect(entries.length).toBeGreaterThan(0);
		for (const { actor } of entries)
			expect(actor).toEqual({
				kind: "respondent",
				id: null,
				name: "respondent",
				origin: null,
			});
	});

	test("looking leaves no entry", async () => {
		const before = await read();
		expect(await read()).toEqual(before);
	});

	test("goes on page by page, without a gap or a repeat", async () => {
		await withProject(app.db, chain, async (trx) => {
			for (let index = 0; index < 120; index += 1)
				await recordAudit(trx, {
					chain,
					actor: command,
					action: "test.page",
					details: { index },
				});
		});
		const seen: number[] = [];
		let query = "?action=test";
		for (let pages = 0; pages < 5 && query; pages += 1) {
			const { entries, next } = await read(query);
			seen.push(...entries.map(({ details }) => Number(details.index)));
			query = next === null ? "" : `?action=test&before=${next}`;
		}
		expect(seen).toEqual(
			Array.from({ length: 120 }, (_, index) => 119 - index),
		);
	});

	test("filters by who, action, subject, time and text", async () => {
		const sites = await read("?action=site.create");
		expect(sites.entries).toHaveLength(2);
		expect(await read("?action=site")).toEqual(sites);
		expect((await read("?action=sit")).entries).toEqual([]);

		expect(
			actionsOf((await read("?who=OWNER@&action=site")).entries),
		).toHaveLength(2);
		const [site] = sites.entries;
		expect(
			(await read(`?who=${site?.actor.id}`)).entries.length,
		).toBeGreaterThan(2);
		expect((await read("?who=nobody")).entries).toEqual([]);
		expect((await read(`?subject=${site?.subject?.id}`)).entries).toEqual([
			site,
		]);

		const middle = encodeURIComponent(site?.at ?? "");
		expect((await read(`?action=project&from=${middle}`)).entries).toEqual([]);
		const older = await read(`?action=project&to=${middle}`);
		expect(older.entries.at(-1)?.action).toBe("project.create");
		expect((await read("?text=%22index%22%3A77")).entries).toHaveLength(1);
		expect((await read("?text=%25")).entries).toEqual([]);
	});

	test.each([
		"before=0",
		"before=x",
		"from=yesterday",
		"action=A%20B",
		"format=xls",
		"who=",
		"wrong=1",
	])("%s is refused with what to correct", async (query) => {
		const { status, body } = await person.get(`${project}/audit?${query}`);
		expect(status).toBe(422);
		expect(body.errors).toHaveLength(1);
	});
});

describe("as a file", () => {
	test("CSV holds what fits, no formula, and is entered", async () => {
		const formula = '=HYPERLINK("https://example.org")';
		await withProject(app.db, chain, (trx) =>
			recordAudit(trx, {
				chain,
				actor: { ...command, name: formula },
				action: "formula.try",
			}),
		);
		const { body, headers } = await person.get<string>(
			`${project}/audit?format=csv&action=formula`,
		);
		expect(headers["content-type"]).toMatch("text/csv");
		expect(headers["content-disposition"]).toMatch(
			/attachment; filename="waymark-audit-.*\.csv"/,
		);
		const lines = body.replace("\uFEFF", "").trim().split("\r\n");
		expect(lines).toHaveLength(2);
		expect(lines[0]).toBe(
			"entry,at,actor_kind,actor_id,actor,origin,action,subject_kind,subject_id,subject,details,hash,prev_hash",
		);
		expect(lines[1]).toContain("'=HYPERLINK");
		const [exported] = (await read("?action=audit.export")).entries;
		expect(exported).toMatchObject({
			actor: { name: "owner@example.org" },
			details: { format: "csv" },
		});
	});

	test("JSON holds every entry, also beyond a page", async () => {
		const { body } = await person.get<{ entry: number; details: string }[]>(
			`${project}/audit?format=json`,
		);
		const { head } = await read();
		expect(body.map(({ entry }) => entry)).toEqual(
			Array.from(
				{ length: head?.seq ?? 0 },
				(_, index) => (head?.seq ?? 0) - index,
			),
		);
	});
});

describe("an organisation's audit", () => {
	const note = () =>
		transactionAbout(app.db, { organisation: organisation.id }, (trx) =>
			recordAudit(trx, {
				chain: organisation.id,
				actor: command,
				action: "test.organisation",
			}),
		);

	test("is for its owners", async () => {
		await note();
		const { entries } = await read("?action=test", "/organisation/audit");
		expect(actionsOf(entries)).toEqual(["test.organisation"]);
		const file = await person.get<string>(
			"/organisation/audit?format=csv&action=test",
		);
		expect(file.body).toMatch("test.organisation");
		const [exported] = (await read("?action=audit", "/organisation/audit"))
			.entries;
		expect(exported?.action).toBe("audit.export");
	});

	test("shows nothing of another's, nor of the projects", async () => {
		const stranger = await signUp(app, "stranger@example.org", "Elsewhere");
		const { body } = await stranger.get<AuditPage>(
			"/organisation/audit?action=test",
		);
		expect(body.entries).toEqual([]);
		const projects = await read("?action=site", "/organisation/audit");
		expect(projects.entries).toEqual([]);
	});

	test("is hidden from who is no owner", async () => {
		const member = await signUp(app, "member@example.org", "Test trust");
		await sql`update account set role = 'member' where email = 'member@example.org'`.execute(
			asOwner(app).db,
		);
		for (const path of ["", "?format=csv", "/witness"])
			expect((await member.get(`/organisation/audit${path}`)).status).toBe(404);
	});

	test("the ends of its chains can be kept elsewhere, signed", async () => {
		const { body, headers } = await person.get<string>(
			"/organisation/audit/witness",
		);
		expect(headers["content-disposition"]).toMatch(
			/waymark-audit-witness-.*\.jsonl/,
		);
		const lines = body
			.trim()
			.split("\n")
			.map((line) => readWitnessLine(secret, line));
		const chains = lines.map((line) => line?.chain);
		expect(chains).toContain(chain);
		expect(chains).toContain(organisation.id);
		expect(chains).not.toContain(undefined);
		const { head } = await read();
		expect(lines.find((line) => line?.chain === chain)).toMatchObject({
			...head,
		});
		const { rows } = await sql<{ id: string }>`
			select id from project where organisation_id = ${organisation.id}
		`.execute(asOwner(app).db);
		expect(chains.length).toBe(rows.length + 1);
	});
});

test("after all this the chains hold", async () => {
	expect((await verifyAfter(field, async () => {})).faults).toEqual([]);
});

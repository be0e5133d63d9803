import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import type {
	Draft,
	DraftSaved,
} from "../../../server/drafts/drafts.schemas.ts";
import type {
	InstrumentDetail,
	InstrumentList,
} from "../../../server/instruments/instruments.schemas.ts";
import { sampleInstrument } from "../../instruments/sample-instrument.ts";
import { asOwner, openApp } from "../../support/app.ts";
import { type Person, publish, signUp } from "../../support/person.ts";

const app = await openApp();
const ada = await signUp(app, "ada@example.org", "Northern trust");
const bob = await signUp(app, "bob@example.org", "Northern trust");
const eve = await signUp(app, "eve@example.org", "Southern trust");

let made = 0;
let definition = sampleInstrument();
let path = "";

beforeEach(async () => {
	made += 1;
	definition = sampleInstrument({ id: `draft-${made}` });
	path = `/instruments/${definition.id}/versions/1.0.0`;
	await ada.make("/instruments", definition);
});

const draftFor = async (person: Person) =>
	(await person.get<Draft>(`${path}/draft`)).body;

/** Saves the content over a revision. */
const save = (person: Person, content: object, revision = 1) =>
	person.call<DraftSaved & { type: string; detail: string }>(
		"PUT",
		`${path}/draft`,
		{ content, revision },
	);

async function audited(action: string): Promise<number> {
	const { rows } = await sql<{ n: number }>`
		select count(*)::int as n from audit
		where action = ${action} and subject_id = ${`${definition.id} 1.0.0`}
	`.execute(asOwner(app).db);
	return rows[0]?.n ?? 0;
}

test("a draft is read as it was stored, with what it needs next", async () => {
	expect(await draftFor(bob)).toEqual({
		content: definition,
		revision: 1,
		changedBy: "ada",
		changedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
		state: "draft",
		review: null,
		contributors: ["ada"],
		mayReview: true,
		publishing: "review-or-reason",
	});
	expect((await draftFor(ada)).mayReview).toBe(false);
});

describe("saving", () => {
	test("keeps a definition and counts up the revision", async () => {
		const content = { ...definition, title: { en: "New", cy: "Newydd" } };
		const { status, body } = await save(bob, content);
		expect([status, body.revision]).toEqual([200, 2]);
		expect(await draftFor(ada)).toMatchObject({
			content,
			revision: 2,
			changedBy: "bob",
			changedAt: body.changedAt,
		});
		const { body: detail } = await ada.get<InstrumentDetail>(path);
		expect(detail.definition).toEqual(content);
	});

	test("keeps what is no definition, and lists show the last that was", async () => {
		const broken = { id: definition.id, version: "1.0.0", items: "none" };
		expect((await save(ada, broken)).status).toBe(200);
		expect((await draftFor(bob)).content).toEqual(broken);
		const { body } = await ada.get<InstrumentDetail>(path);
		expect(body.definition).toEqual(definition);
		const list = await ada.get<InstrumentList>("/instruments");
		expect(list.status).toBe(200);
		expect(list.body.instruments.map(({ id }) => id)).toContain(definition.id);

		const content = { ...definition, cautions: [{ en: "Few", cy: "Ychydig" }] };
		expect((await save(ada, content, 2)).status).toBe(200);
		expect((await draftFor(bob)).content).toEqual(content);
	});

	test("lists meet a definition of the right shape whose parts are missing", async () => {
		const content = {
			...definition,
			languages: ["fr"],
			responseSets: {},
			scales: [
				{
					id: "total",
					title: { en: "Total" },
					meaning: { en: "More" },
					rule: "sum",
					items: ["gone"],
					missing: { maxMissing: 0 },
					range: { min: 0, max: 1 },
					direction: "neutral",
				},
			],
		};
		expect((await save(ada, content)).status).toBe(200);
		expect((await ada.get(path)).status).toBe(200);
		expect((await ada.get("/instruments?search=total")).status).toBe(200);
	});

	test("refuses a revision that is not the newest, names who was faster, and overwrites nothing", async () => {
		const first = { ...definition, title: { en: "Ada's", cy: "Ada" } };
		expect((await save(ada, first)).status).toBe(200);
		const late = await save(bob, { ...definition, scales: [] });
		expect(late.status).toBe(409);
		expect(late.body.type).toBe("/problems/edited-elsewhere");
		expect(late.body.detail).toMatch(
			/^ada has saved revision 2 .* 20\d\d at \d\d:\d\d UTC/,
		);
		expect((await draftFor(bob)).content).toEqual(first);
		expect((await save(bob, definition, 7)).status).toBe(409);
	});

	test("of many who save the same revision at once, one does", async () => {
		const all = [ada, bob, ada, bob, ada, bob].map((person, n) =>
			save(person, { ...definition, purpose: { en: `${n}`, cy: `${n}` } }),
		);
		const statuses = (await Promise.all(all)).map(({ status }) => status);
		expect(statuses.sort()).toEqual([200, 409, 409, 409, 409, 409]);
		expect((await draftFor(ada)).revision).toBe(2);
	});

	test.each([
		["another id", { id: "another" }, "/content/id"],
		["another version", { version: "2.0.0" }, "/content/version"],
		["no id", { id: undefined }, "/content/id"],
	])("refuses %s in the content", async (_, wrong, where) => {
		const reply = await ada.call("PUT", `${path}/draft`, {
			content: { ...definition, ...wrong },
			revision: 1,
		});
		expect(reply.status).toBe(422);
		expect(reply.body.errors?.map((fault) => fault.path)).toEqual([where]);
		expect((await draftFor(ada)).revision).toBe(1);
	});

	test.each([
		["a list", { content: [], revision: 1 }],
		["a text", { content: "draft", revision: 1 }],
		["nothing", { revision: 1 }],
		["no revision", { content: {} }],
		["a revision in quotation marks", { content: {}, revision: "1" }],
		["a revision of none", { content: {}, revision: 0 }],
	])("refuses %s", async (_, body) => {
		expect((await ada.call("PUT", `${path}/draft`, body)).status).toBe(422);
	});

	test("takes 1 MB and no more", async () => {
		const content = { ...definition, note: "x".repeat(1_000_000) };
		expect((await save(ada, content)).status).toBe(200);
		const huge = { ...definition, note: "x".repeat(1_050_000) };
		expect((await save(ada, huge, 2)).status).toBe(413);
		expect((await draftFor(ada)).revision).toBe(2);
	});

	test("refuses what lies too deep", async () => {
		let deep: object = {};
		for (let level = 0; level < 40; level++) deep = { deep };
		const reply = await save(ada, { ...definition, deep });
		expect(reply.status).toBe(400);
		expect(reply.body.detail).toMatch(/32 levels/);
	});

	test("is told once for a stretch of work by one person", async () => {
		for (let revision = 1; revision < 4; revision++)
			await save(ada, definition, revision);
		expect(await audited("instrument.change")).toBe(1);
		await save(bob, definition, 4);
		expect(await audited("instrument.change")).toBe(2);
	});
});

describe("what is published or comes with Waymark", () => {
	test("is no draft", async () => {
		const own = sampleInstrument({ id: `published-${made}` });
		await publish(ada, own);
		const published = `/instruments/${own.id}/versions/1.0.0/draft`;
		const shipped = "/instruments/care-measure/versions/1.0.0/draft";
		for (const [draft, content] of [
			[published, own],
			[shipped, { id: "care-measure", version: "1.0.0" }],
		] as const) {
			const replies = [
				await ada.get(draft),
				await ada.call("PUT", draft, { content, revision: 1 }),
				await ada.call("DELETE", draft),
			];
			expect(replies.map(({ status }) => status)).toEqual([409, 409, 409]);
			expect(replies[1]?.body.type).toBe("/problems/instrument-published");
		}
	});

	test("is kept by the database from being changed or deleted by the server's own role", async () => {
		const own = sampleInstrument({ id: `kept-${made}` });
		await publish(ada, own);
		const versions = () => ({
			update: app.db.updateTable("instrument").where("id", "=", own.id),
			remove: app.db.deleteFrom("instrument").where("id", "=", own.id),
		});
		const refused = "a published version never changes";
		await expect(
			versions().update.set({ definition: "{}" }).execute(),
		).rejects.toThrow(refused);
		await expect(
			versions().update.set({ published_at: null }).execute(),
		).rejects.toThrow(refused);
		await expect(
			versions().update.set({ without_review: null }).execute(),
		).rejects.toThrow(refused);
		await expect(versions().remove.execute()).rejects.toThrow(refused);
		await expect(
			versions().update.set({ version: "2.0.0" }).execute(),
		).rejects.toThrow("permission denied");
	});
});

test("a draft is discarded for good", async () => {
	expect((await bob.call("DELETE", `${path}/draft`)).status).toBe(204);
	expect((await ada.get(path)).status).toBe(404);
	expect((await save(ada, definition)).status).toBe(404);
	expect(await audited("instrument.discard")).toBe(1);
});

test("another organisation has no way to it", async () => {
	expect((await eve.get(`${path}/draft`)).status).toBe(404);
	expect((await save(eve, definition)).status).toBe(404);
	expect((await eve.call("DELETE", `${path}/draft`)).status).toBe(404);
	expect((await draftFor(ada)).revision).toBe(1);
});

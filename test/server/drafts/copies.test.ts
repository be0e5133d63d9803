import { expect, test } from "vitest";
import type { Instrument } from "#instruments/definition.ts";
import type { Draft, NewCopy } from "../../../server/drafts/drafts.schemas.ts";
import type { InstrumentDetail } from "../../../server/instruments/instruments.schemas.ts";
import { sampleInstrument } from "../../instruments/sample-instrument.ts";
import { openApp } from "../../support/app.ts";
import { newSurvey, publish, signUp } from "../../support/person.ts";

const app = await openApp();
const ada = await signUp(app, "ada@example.org", "Northern trust");
const eve = await signUp(app, "eve@example.org", "Southern trust");

const copy = (parts: Partial<NewCopy>): NewCopy => ({
	from: { id: "consultation-relationship", version: "1.0.0" },
	relation: "adapted-from",
	id: "our-consultations",
	version: "1.0.0",
	...parts,
});

test("an instrument of the library becomes a draft with its lineage", async () => {
	const made = await ada.make<Draft>(
		"/instruments/copies",
		copy({ title: "Our consultations" }),
	);
	expect(made.state).toBe("draft");
	expect(made.content).toMatchObject({
		id: "our-consultations",
		version: "1.0.0",
		title: { en: "Our consultations" },
		lineage: {
			relation: "adapted-from",
			from: { id: "consultation-relationship", version: "1.0.0" },
		},
	});
	const { body } = await ada.get<Draft>(
		"/instruments/our-consultations/versions/1.0.0/draft",
	);
	expect(body).toEqual(made);
});

test("a new version keeps the id", async () => {
	const own = sampleInstrument({ id: "own" });
	await publish(ada, own);
	const next = copy({
		from: { id: "own", version: "1.0.0" },
		relation: "new-version-of",
		id: "own",
		version: "1.1.0",
	});
	const made = await ada.make<Draft>("/instruments/copies", next);
	expect(made.content.title).toEqual(own.title);
	const again = await ada.post("/instruments/copies", next);
	expect(again.status).toBe(409);
	expect(again.body.type).toBe("/problems/already-exists");
});

test.each([
	[
		"a source that is not there",
		{ from: { id: "no", version: "1.0.0" } },
		"/from",
	],
	["another id for a new version", { relation: "new-version-of" }, "/id"],
	[
		"the source's id for an adaptation",
		{ id: "consultation-relationship" },
		"/id",
	],
	["an id with blanks", { id: "our own" }, "/id"],
	["a version that is none", { version: "one" }, "/version"],
	["an empty title", { title: "" }, "/title"],
	["a relation that is none", { relation: "brother-of" }, "/relation"],
])("refuses %s", async (_, parts, where) => {
	const body = { ...copy({ id: "refused" }), ...parts };
	const reply = await ada.post("/instruments/copies", body);
	expect(reply.status).toBe(422);
	expect(reply.body.errors?.map(({ path }) => path)).toContain(where);
	expect((await ada.get("/instruments/refused/versions/1.0.0")).status).toBe(
		404,
	);
});

test("refuses an id of the library", async () => {
	const reply = await ada.post(
		"/instruments/copies",
		copy({ id: "end-of-shift-safety-scale" }),
	);
	expect(reply.body.type).toBe("/problems/name-taken");
});

test("refuses what belongs to another organisation", async () => {
	await publish(ada, sampleInstrument({ id: "theirs" }));
	const from = { id: "theirs", version: "1.0.0" };
	const reply = await eve.post("/instruments/copies", copy({ from }));
	expect(reply.body.errors?.[0]?.path).toBe("/from");
});

test("withheld wording is pasted in with the permission, and only then a survey opens", async () => {
	const source = { id: "patient-enablement-instrument", version: "1.0.0" };
	const { id: project } = await ada.make("/projects", { name: "Ours" });
	const open = (instrument: { id: string; version: string }, title: string) =>
		ada.post(`/projects/${project}/surveys`, newSurvey({ instrument, title }));
	expect((await open(source, "Before")).body.type).toBe(
		"/problems/instrument-not-ready",
	);

	const own = { id: "patient-enablement-instrument-own", version: "1.0.0" };
	const made = await ada.make<Draft>(
		"/instruments/copies",
		copy({ from: source, relation: "new-version-of", ...own }),
	);
	const path = `/instruments/${own.id}/versions/${own.version}`;
	const save = (content: Instrument, revision: number) =>
		ada.call("PUT", `${path}/draft`, { content, revision });
	const faultOf = async () => {
		const { status, body } = await ada.post(`${path}/publish`);
		return [status, body.errors?.[0]?.path];
	};
	expect(await faultOf()).toEqual([422, "/items/0/text"]);

	const worded = withWording(made.content as unknown as Instrument);
	expect((await save(worded, 1)).status).toBe(200);
	expect(await faultOf()).toEqual([422, "/items/0/text"]);
	expect((await open(own, "A draft")).status).toBe(422);

	const permissionEvidence = "Letter of 3 March, shared drive, research office";
	const licence = { ...worded.licence, permissionEvidence };
	expect((await save({ ...worded, licence }, 2)).status).toBe(200);
	const published = await ada.post<InstrumentDetail>(`${path}/publish`);
	expect(published.status).toBe(200);
	expect(published.body.usable).toBe(true);
	expect(published.body.definition).toMatchObject({
		title: { en: "Patient Enablement Instrument" },
		status: "validated",
	});
	expect((await open(own, "With permission")).status).toBe(201);
});

test("what differs from a validated source does not stay validated", async () => {
	const source = sampleInstrument({ id: "sound", status: "validated" });
	await publish(ada, source);
	const next = { id: "sound", version: "1.1.0" };
	const { content } = await ada.make<Draft>(
		"/instruments/copies",
		copy({
			from: { id: "sound", version: "1.0.0" },
			relation: "new-version-of",
			...next,
		}),
	);
	const [first, ...others] = source.items;
	const items = [{ ...first, text: { en: "Other?", cy: "Arall?" } }, ...others];
	const path = `/instruments/${next.id}/versions/${next.version}`;
	await ada.call("PUT", `${path}/draft`, {
		content: { ...content, items },
		revision: 1,
	});
	const reply = await ada.post(`${path}/publish`);
	expect(reply.status).toBe(422);
	expect(reply.body.errors?.map((fault) => fault.path)).toEqual(["/title/en"]);
});

/** Made-up words in place of those that are withheld. */
function withWording(definition: Instrument): Instrument {
	const items = definition.items.map((item, n) => ({
		...item,
		text: { en: `Made-up question ${n + 1}?` },
	}));
	return { ...definition, items };
}

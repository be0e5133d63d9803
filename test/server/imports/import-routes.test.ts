import { expect, test } from "vitest";
import type { Draft } from "../../../server/drafts/drafts.schemas.ts";
import type { ImportReport } from "../../../server/imports/imports.schemas.ts";
import type { ProblemBody } from "../../../server/wire.schemas.ts";
import { both, sampleInstrument } from "../../instruments/sample-instrument.ts";
import { asOwner, openApp } from "../../support/app.ts";
import { publish, signUp } from "../../support/person.ts";

const app = await openApp();
const person = await signUp(app, "owner@example.org", "Trust");

const fhir = {
	resourceType: "Questionnaire",
	status: "active",
	title: "Tea round",
	item: [
		{
			linkId: "a",
			type: "boolean",
			text: "Tea?",
			extension: [{ url: "http://example.org/glow", valueBoolean: true }],
		},
	],
};
const surveyJs = {
	title: "Tea round",
	pages: [
		{ name: "p", elements: [{ type: "text", name: "a", title: "Tea?" }] },
	],
};
const redcap =
	'"Variable / Field Name","Form Name","Field Type","Field Label"\na,tea,yesno,Tea?\n';

async function send(content: string | Buffer | object, query = "") {
	const isBytes = typeof content === "string" || Buffer.isBuffer(content);
	const response = await app.inject({
		method: "POST",
		url: `/api/v1/instruments/imports${query}`,
		cookies: person.cookies,
		headers: { "content-type": "application/octet-stream" },
		payload: isBytes ? content : JSON.stringify(content),
	});
	return {
		status: response.statusCode,
		body: response.json<ImportReport & ProblemBody>(),
	};
}

async function stored(): Promise<number> {
	const { count } = await asOwner(app)
		.db.selectFrom("instrument")
		.select(({ fn }) => fn.countAll().as("count"))
		.executeTakeFirstOrThrow();
	return Number(count);
}

test.each([
	["fhir", fhir],
	["surveyjs", surveyJs],
	["waymark", sampleInstrument()],
	["redcap", redcap],
	["table", "id,text,type\na,Tea?,text\n"],
	["text", "How was the tea?\nWhat would be better?\n"],
])("knows %s by what is in it, and stores nothing", async (format, content) => {
	const before = await stored();
	const { status, body } = await send(content);
	expect([status, body.format]).toEqual([200, format]);
	expect(body.definition.items.length).toBeGreaterThan(0);
	expect(body.understood.length).toBeGreaterThan(0);
	expect(await stored()).toBe(before);
});

test("reports what was lost, and takes id, title and language from whoever imports", async () => {
	const { body } = await send(fhir, "?id=tea-2&title=Te&language=cy");
	expect(body.definition).toMatchObject({
		id: "tea-2",
		title: { cy: "Te" },
		languages: ["cy"],
	});
	expect(body.losses.map(({ what }) => what).join()).toContain(
		"http://example.org/glow",
	);
});

test("a definition of ours that is broken is read, with its faults and unknown fields", async () => {
	const { status, body } = await send({
		...sampleInstrument(),
		glow: true,
		title: 3,
	});
	expect(status).toBe(200);
	expect(body.faults.map(({ path }) => path)).toEqual(
		expect.arrayContaining(["/glow", "/title"]),
	);
	expect(body.definition).toMatchObject({ glow: true });
});

const deep = `${'{"resourceType":"Questionnaire","item":'.repeat(1)}${'[{"item":'.repeat(10_000)}[]${"}]".repeat(10_000)}}`;

test.each([
	["an empty file", "", /empty/],
	["half a file", JSON.stringify(fhir).slice(0, 90), /breaks off/],
	["JSON with an error", '{"a": b}', /error in it/],
	["JSON of another kind", '{"resourceType":"Patient"}', /no Questionnaire/],
	["JSON of no kind", '{"a": 1}', /neither a FHIR/],
	[
		"FHIR as XML",
		'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><Questionnaire xmlns="http://hl7.org/fhir">&e;</Questionnaire>',
		/Save or download it as JSON/,
	],
	["a page", "<!doctype html><p>Hello", /XML or a web page/],
	["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), /not a text/],
	["a zip that is no workbook", Buffer.from("PK\u0003\u0004 nothing"), /./],
	["answers in place of questions", "record_id,age,mood\n1,44,3\n", /column/],
	["10,000 levels", deep, /levels deep/],
])("refuses %s with a sentence", async (_, content, words) => {
	const { status, body } = await send(content);
	expect([status, body.type]).toEqual([422, "/problems/unreadable-file"]);
	expect(body.detail).toMatch(words);
});

test.each([
	["fhir", redcap],
	["surveyjs", { a: 1 }],
	["waymark", fhir],
	["redcap", "a,b\n1,2\n"],
	["xlsform", redcap],
])(
	"says that a file is not of the kind that was named: %s",
	async (format, content) => {
		const { status, body } = await send(content, `?format=${format}`);
		expect([status, body.type]).toEqual([422, "/problems/unreadable-file"]);
		expect(body.detail.length).toBeGreaterThan(20);
	},
);

test("reads 5 MB, and refuses more, more questions than a questionnaire has, and JSON sent as such", async () => {
	const long = { ...fhir, purpose: "x".repeat(4_900_000) };
	expect((await send(long)).status).toBe(200);
	expect((await send({ ...fhir, purpose: "x".repeat(5_300_000) })).status).toBe(
		413,
	);
	const many = Array.from({ length: 6000 }, (_, i) => ({
		linkId: `q${i}`,
		type: "boolean",
		text: "Tea?",
	}));
	const { body } = await send({ ...fhir, item: many });
	expect(body.detail).toContain("more than 2500 questions");
	const { status } = await person.post("/instruments/imports", fhir);
	expect(status).toBe(415);
});

test("a draft is stored with its faults, under the id that it was given, and audited", async () => {
	const content = { ...sampleInstrument({ id: "tea-round" }), items: [] };
	const draft = await person.make<Draft>("/instruments/drafts", { content });
	expect(draft).toMatchObject({ content, state: "draft" });
	const again = await person.post("/instruments/drafts", { content });
	expect([again.status, again.body.type]).toEqual([
		409,
		"/problems/already-exists",
	]);
	const { body } = await person.get<{
		entries: { action: string; subject: { id: string } | null }[];
	}>("/organisation/audit");
	expect(JSON.stringify(body)).toContain("tea-round 1.0.0");
});

test.each([{}, { id: "Tea", version: "1" }, { id: "tea" }])(
	"a draft needs an id and a version: %j",
	async (content) => {
		const before = await stored();
		const { status, body } = await person.post("/instruments/drafts", {
			content,
		});
		expect([status, body.type]).toEqual([422, "/problems/invalid-body"]);
		expect(await stored()).toBe(before);
	},
);

const version = "/instruments/sample/versions/1.0.0";

test("an instrument leaves in every format, and what is lost is told before", async () => {
	await publish(person, sampleInstrument());
	for (const format of [
		"redcap",
		"xlsform",
		"fhir",
		"surveyjs",
		"table",
		"waymark",
	]) {
		const file = await app.inject({
			url: `/api/v1${version}/export?format=${format}`,
			cookies: person.cookies,
		});
		expect([format, file.statusCode]).toEqual([format, 200]);
		expect(file.headers["content-disposition"]).toContain(
			`sample-1.0.0-${format}.`,
		);
		const { body } = await person.get<{ losses: object[] }>(
			`${version}/export/losses?format=${format}`,
		);
		expect(Array.isArray(body.losses)).toBe(true);
		const back = await send(file.rawPayload);
		expect([format, back.status, back.body.format]).toEqual([
			format,
			200,
			format,
		]);
		expect(back.body.definition.items).toHaveLength(4);
	}
});

test("wording that is here by permission never leaves", async () => {
	const secret = "A wording that belongs to somebody else";
	const [first, ...rest] = sampleInstrument().items;
	if (!first) throw new Error("The sample is empty.");
	const definition = sampleInstrument({
		id: "withheld",
		itemsPolicy: "withheld",
		licence: {
			id: "permission-required",
			summary: both("Ask"),
			commercialUse: "no",
			modification: "no",
			permissionEvidence: "Letter of 3 May",
		},
		items: [{ ...first, text: both(secret) }, ...rest],
	});
	await publish(person, definition);
	for (const format of ["redcap", "fhir", "surveyjs", "table", "waymark"]) {
		const { payload } = await app.inject({
			url: `/api/v1/instruments/withheld/versions/1.0.0/export?format=${format}`,
			cookies: person.cookies,
		});
		expect(payload).toContain("Topic a");
		expect(payload).not.toContain(secret);
		expect(payload).not.toContain("Letter of 3 May");
	}
	const { body } = await person.get<{ losses: { what: string }[] }>(
		"/instruments/withheld/versions/1.0.0/export/losses?format=fhir",
	);
	expect(body.losses.map(({ what }) => what)).toContain("Their wording");
});

test("a language that it has not, a draft with faults, and what is not there are refused", async () => {
	expect(
		(await person.get(`${version}/export?format=fhir&language=de`)).status,
	).toBe(422);
	expect(
		(await person.get("/instruments/nobody/versions/1.0.0/export?format=fhir"))
			.status,
	).toBe(404);
	await person.make("/instruments/drafts", {
		content: sampleInstrument({
			id: "faulty",
			scales: [{ ...scaleOfNothing }],
		}),
	});
	const { status, body } = await person.get(
		"/instruments/faulty/versions/1.0.0/export?format=fhir",
	);
	expect([status, body.type]).toEqual([422, "/problems/instrument-not-ready"]);
	expect(
		(
			await person.get(
				"/instruments/faulty/versions/1.0.0/export?format=waymark",
			)
		).status,
	).toBe(200);
});

const scaleOfNothing = {
	id: "total",
	title: both("Total"),
	meaning: both("Higher is better"),
	rule: "sum" as const,
	items: ["nobody"],
	missing: { maxMissing: 0 },
	range: { min: 0, max: 1 },
	direction: "neutral" as const,
};

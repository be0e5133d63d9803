import { expect, test } from "vitest";
import type {
	InstrumentDetail,
	InstrumentList,
} from "../../../server/instruments/instruments.schemas.ts";
import {
	sampleInstrument,
	scale,
} from "../../instruments/sample-instrument.ts";
import { openApp } from "../../support/app.ts";
import { signUp } from "../../support/person.ts";

const app = await openApp();
const ada = await signUp(app, "ada@example.org", "Northern trust");
const bob = await signUp(app, "bob@example.org", "Northern trust");
const eve = await signUp(app, "eve@example.org", "Southern trust");

async function ids(search: string): Promise<string[]> {
	const { body } = await ada.get<InstrumentList>(
		`/instruments?search=${encodeURIComponent(search)}`,
	);
	return body.instruments.map(({ id }) => id);
}

test("the library is there from the start, with what a reader asks first", async () => {
	const { body } = await ada.get<InstrumentList>("/instruments");
	const shipped = body.instruments.filter(({ origin }) => origin === "library");
	expect(shipped).toHaveLength(7);
	expect(shipped.find(({ id }) => id === "care-measure")).toMatchObject({
		version: "1.0.0",
		title: "CARE measure",
		items: 10,
		languages: ["en"],
		licence: "permission-required",
		usable: false,
		state: "published",
	});
	const usable = shipped.filter((instrument) => instrument.usable);
	expect(usable).toHaveLength(5);
	expect(usable.every(({ minutes }) => minutes > 0)).toBe(true);
});

test("one of the library, with its definition", async () => {
	const { body } = await ada.get<InstrumentDetail>(
		"/instruments/care-measure/versions/1.0.0",
	);
	expect(body).toMatchObject({
		state: "published",
		origin: "library",
		usable: false,
	});
	expect(body.definition.items.every(({ text }) => text === null)).toBe(true);
	expect(
		(await ada.get("/instruments/care-measure/versions/9.9.9")).status,
	).toBe(404);
	expect((await ada.get("/instruments/nothing/versions/1.0.0")).status).toBe(
		404,
	);
});

test("search reads titles, purposes, topics and scales, in any order and case", async () => {
	await ada.make(
		"/instruments",
		sampleInstrument({
			id: "searched",
			scales: [scale({ title: { en: "Quixotry", cy: "Cwicsotri" } })],
		}),
	);
	expect(await ids("CARE measure")).toContain("care-measure");
	expect(await ids("measure care")).toContain("care-measure");
	expect(await ids("quixotry")).toEqual(["searched"]);
	expect(await ids("cwicsotri topic")).toEqual(["searched"]);
	expect(await ids("nothing-is-called-this")).toEqual([]);
	expect(await ids(" ")).toHaveLength(8);
});

test("a draft is published once and for all", async () => {
	const draft = sampleInstrument({ id: "drafted" });
	const made = await ada.make<InstrumentDetail>("/instruments", draft);
	expect(made).toEqual({
		definition: draft,
		state: "draft",
		review: null,
		withdrawn: null,
		origin: "organisation",
		usable: true,
		minutes: 1,
	});
	const path = "/instruments/drafted/versions/1.0.0";
	expect((await bob.get<InstrumentDetail>(path)).body).toEqual(made);
	const published = await bob.post<InstrumentDetail>(`${path}/publish`, {
		withoutReview: "It is a poll of one morning.",
	});
	expect(published.status).toBe(200);
	expect(published.body).toEqual({
		...made,
		state: "published",
		review: { without: "It is a poll of one morning." },
	});
	expect((await ada.post(`${path}/publish`)).body).toEqual(published.body);

	const changed = await ada.post("/instruments", {
		...draft,
		title: { en: "Changed", cy: "Newid" },
	});
	expect(changed.status).toBe(409);
	expect(changed.body.detail).toMatch(/higher version/);
	expect((await ada.get(path)).body).toEqual(published.body);
});

test("a higher version stands beside the lower one", async () => {
	for (const version of ["1.0.0", "1.10.0", "1.9.0"])
		await ada.make(
			"/instruments",
			sampleInstrument({ id: "versions", version }),
		);
	const { body } = await ada.get<InstrumentList>("/instruments");
	const versions = body.instruments
		.filter(({ id }) => id === "versions")
		.map(({ version }) => version);
	expect(versions).toEqual(["1.0.0", "1.9.0", "1.10.0"]);
});

test("of the same version stored at once, one is stored", async () => {
	const draft = sampleInstrument({ id: "at-once" });
	const replies = await Promise.all(
		[1, 2, 3, 4].map(() => ada.post("/instruments", draft)),
	);
	expect(replies.map(({ status }) => status).sort()).toEqual([
		201, 409, 409, 409,
	]);
});

test("another organisation neither sees it nor is in its way", async () => {
	const draft = sampleInstrument({ id: "private" });
	await ada.make("/instruments", draft);
	expect((await eve.get("/instruments/private/versions/1.0.0")).status).toBe(
		404,
	);
	expect(
		(await eve.post("/instruments/private/versions/1.0.0/publish")).status,
	).toBe(404);
	await eve.make("/instruments", draft);
});

test("the ids of the library are reserved, whatever the version", async () => {
	const reply = await ada.post(
		"/instruments",
		sampleInstrument({ id: "care-measure", version: "2.0.0" }),
	);
	expect(reply.status).toBe(409);
	expect(reply.body.type).toBe("/problems/name-taken");
	expect(reply.body.detail).toMatch(/id of your own/);
});

test("publishing what comes with Waymark changes nothing", async () => {
	const reply = await ada.post<InstrumentDetail>(
		"/instruments/care-measure/versions/1.0.0/publish",
	);
	expect(reply.status).toBe(200);
	expect(reply.body.state).toBe("published");
});

test("each fault of a definition is named, and nothing is stored", async () => {
	const faulty = {
		...sampleInstrument({ id: "faulty", version: "one" }),
		surprise: true,
	};
	const reply = await ada.post("/instruments", faulty);
	expect(reply.status).toBe(422);
	expect(reply.body.type).toBe("/problems/invalid-definition");
	const paths = reply.body.errors?.map(({ path }) => path);
	expect(paths).toContain("/version");
	expect(paths).toContain("/surprise");
	expect(await ids("faulty")).toEqual([]);
});

test("a fault that no schema sees is named too", async () => {
	const reply = await ada.post(
		"/instruments",
		sampleInstrument({ id: "faulty", scales: [scale({ items: ["missing"] })] }),
	);
	expect(reply.status).toBe(422);
	expect(reply.body.errors?.[0]?.path).toMatch(/^\/scales\/0/);
	expect(reply.body.errors?.[0]?.message.length).toBeGreaterThan(10);
});

test.each([
	["a list", "[]"],
	["a text", '"x"'],
	["null", "null"],
])("%s is no definition", async (_what, body) => {
	expect((await ada.post("/instruments", body)).status).toBe(422);
});

test("unknown questions are refused", async () => {
	const reply = await ada.get("/instruments?serach=care");
	expect(reply.status).toBe(422);
	expect(reply.body.errors?.[0]?.path).toBe("/serach");
});

test("the schema of definitions is published", async () => {
	const reply = await app.inject("/schemas/instrument.json");
	expect(reply.statusCode).toBe(200);
	expect(reply.headers["content-type"]).toMatch("application/schema+json");
	expect(reply.json().$schema).toMatch("2020-12");
	expect(reply.json().properties).toHaveProperty("scales");
});

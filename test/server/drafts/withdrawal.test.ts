import { expect, test } from "vitest";
import type {
	InstrumentDetail,
	InstrumentList,
} from "../../../server/instruments/instruments.schemas.ts";
import { sampleInstrument } from "../../instruments/sample-instrument.ts";
import { openApp } from "../../support/app.ts";
import { newSurvey, publish, signUp } from "../../support/person.ts";

const app = await openApp();
const ada = await signUp(app, "ada@example.org", "Northern trust");
const instrument = sampleInstrument({ id: "withdrawn" });
const path = "/instruments/withdrawn/versions/1.0.0";
const reason = "Question b was read in two ways.";
await publish(ada, instrument);
const { id: project } = await ada.make("/projects", { name: "Ours" });
const survey = (title: string) =>
	newSurvey({ title, instrument: { id: "withdrawn", version: "1.0.0" } });

test("no new survey uses a withdrawn version, and those that exist go on", async () => {
	const surveys = `/projects/${project}/surveys`;
	const before = await ada.make(surveys, survey("Before"));
	const reply = await ada.post<InstrumentDetail>(`${path}/withdraw`, {
		reason,
	});
	expect(reply.status).toBe(200);
	expect(reply.body).toMatchObject({
		state: "withdrawn",
		withdrawn: { reason, at: expect.stringMatching(/^20/) },
	});
	const refused = await ada.post(surveys, survey("After"));
	expect(refused.status).toBe(422);
	expect(refused.body.type).toBe("/problems/instrument-not-ready");
	expect(refused.body.detail).toContain(reason);
	expect((await ada.get(`${surveys}/${before.id}`)).status).toBe(200);
	const link = await ada.post(`${surveys}/${before.id}/links`, {
		wave: "baseline",
		kind: "open",
	});
	expect(link.status).toBe(201);

	const { body: list } = await ada.get<InstrumentList>("/instruments");
	expect(list.instruments.find(({ id }) => id === "withdrawn")).toMatchObject({
		state: "withdrawn",
		withdrawn: { reason },
	});
});

test("a withdrawal is taken back", async () => {
	const reply = await ada.call<InstrumentDetail>("DELETE", `${path}/withdraw`);
	expect(reply.body).toMatchObject({ state: "published", withdrawn: null });
	await ada.make(`/projects/${project}/surveys`, survey("Again"));
	expect((await ada.call("DELETE", `${path}/withdraw`)).status).toBe(200);
});

test("a draft is discarded instead, and the library stays", async () => {
	await ada.make("/instruments", sampleInstrument({ id: "a-draft" }));
	const draft = await ada.post("/instruments/a-draft/versions/1.0.0/withdraw", {
		reason,
	});
	expect(draft.status).toBe(422);
	expect(draft.body.detail).toMatch(/Discard it/);
	const shipped = await ada.post(
		"/instruments/consultation-relationship/versions/1.0.0/withdraw",
		{ reason },
	);
	expect(shipped.status).toBe(403);
});

test.each([{}, { reason: "" }, { reason: " " }, { reason: "x".repeat(2001) }])(
	"needs a reason: not %j",
	async (body) => {
		const reply = await ada.post(`${path}/withdraw`, body);
		expect(reply.status).toBe(422);
		expect(reply.body.errors?.[0]?.path).toBe("/reason");
	},
);

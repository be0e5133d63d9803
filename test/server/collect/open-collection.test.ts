import { v7 } from "uuid";
import { beforeAll, expect, test } from "vitest";
import type { Collection } from "../../../server/collect/collect.schemas.ts";
import type { ProblemBody } from "../../../server/wire.schemas.ts";
import { both, sampleInstrument } from "../../instruments/sample-instrument.ts";
import { asOwner, openApp } from "../../support/app.ts";
import {
	addLink,
	addParticipants,
	addSurvey,
	type Field,
	openField,
	send,
	submission,
} from "../../support/field.ts";
import { completeGovernance } from "../../support/governance.ts";
import { publish } from "../../support/person.ts";

const instrument = sampleInstrument();
let field: Field;
let survey: { id: string; path: string };
let ward: { id: string };

beforeAll(async () => {
	field = await openField(await openApp());
	await publish(field.person, instrument);
	ward = await field.person.make(`${field.project}/sites`, { name: "Ward 1" });
	survey = await addSurvey(field, instrument, {
		title: "Before and after",
		linkage: "participant",
		languages: ["en", "cy"],
		consent: both("What happens with your answers."),
	});
});

async function look(token: string) {
	return await field.person.call<Collection & ProblemBody>(
		"GET",
		`/collect/${token}`,
	);
}

test("a link says everything that a respondent is asked", async () => {
	const { token } = await addLink(field, survey, {
		wave: "follow-up",
		kind: "kiosk",
	});
	const { status, body } = await look(token);
	expect(status).toBe(200);
	expect(body).toEqual({
		organisation: "Test trust",
		project: { name: "Test project", synthetic: false },
		survey: {
			title: "Before and after",
			linkage: "participant",
			codeQuestions: null,
			settings: { idleSeconds: 90, asksWhoAnswered: true },
		},
		wave: { key: "follow-up", title: "Follow-up", pilot: false },
		kind: "kiosk",
		languages: ["en", "cy"],
		information: {
			version: 1,
			ask: true,
			texts: both("What happens with your answers."),
			since: expect.stringMatching(/^20/),
		},
		feedback: { own: false, unit: false, note: null },
		sealTo: {
			kid: expect.stringMatching(/^[\w-]{43}$/),
			key: { kty: "RSA", e: "AQAB", n: expect.any(String) },
		},
		about: {
			purpose: completeGovernance.purpose,
			controller: "Test trust",
			contact: completeGovernance.contact,
			classification: "service-evaluation",
			keptMonths: 120,
			readsAnswers: false,
			reading: null,
			signpost: completeGovernance.signpost,
			canWithdraw: false,
		},
		site: null,
		sites: [{ id: ward.id, name: "Ward 1" }],
		media: [],
		variants: [],
		version: null,
		minutes: 1,
		definition: instrument,
	});
});

test("a link of a site names that site alone", async () => {
	const { token } = await addLink(field, survey, { site: ward.id });
	const { body } = await look(token);
	expect(body.site).toEqual({ id: ward.id, name: "Ward 1" });
	expect(body.sites).toEqual([]);
});

test("nobody needs to be signed in, and no cache keeps the answer", async () => {
	const { token } = await addLink(field, survey);
	const reply = await field.app.inject(`/api/v1/collect/${token}`);
	expect(reply.statusCode).toBe(200);
	expect(reply.headers["cache-control"]).toBe("no-store");
});

test("a token may be typed in small letters and with spaces", async () => {
	const { token } = await addLink(field, survey);
	const typed = `${token.slice(0, 8)} ${token.slice(8)}`.toLowerCase();
	expect((await look(encodeURIComponent(typed))).status).toBe(200);
});

test("looking uses nothing up; answering does", async () => {
	const [participant = ""] = await addParticipants(field, 1);
	const { token } = await addLink(field, survey, {
		kind: "personal",
		participant,
	});
	expect((await look(token)).status).toBe(200);
	expect((await look(token)).status).toBe(200);
	const body = submission({ a: 1 }, { consent: { agreed: true, version: 1 } });
	expect((await send(field, token, v7(), body)).status).toBe(201);
	expect(await look(token)).toMatchObject({
		status: 410,
		body: { type: "/problems/link-used" },
	});
});

test("a revoked, an expired and an invented link say what to do", async () => {
	const revoked = await addLink(field, survey);
	await field.person.call("DELETE", `${survey.path}/links/${revoked.id}`);
	const expired = await addLink(field, survey);
	await asOwner(field.app)
		.db.updateTable("link")
		.set({ expires_at: new Date(Date.now() - 1000) })
		.where("id", "=", expired.id)
		.execute();
	const replies = [
		await look(revoked.token),
		await look(expired.token),
		await look("0".repeat(34)),
	];
	expect(replies.map(({ status, body }) => [status, body.type])).toEqual([
		[410, "/problems/link-revoked"],
		[410, "/problems/link-expired"],
		[404, "/problems/not-found"],
	]);
	for (const { body } of replies) expect(body.detail).toMatch(/Ask|Check/);
});

test("a wave that is not open says so", async () => {
	const closed = await addSurvey(field, instrument);
	const { token } = await addLink(field, closed);
	const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
	await field.person.call("PATCH", `${closed.path}/waves/baseline`, {
		opens: tomorrow,
	});
	expect(await look(token)).toMatchObject({
		status: 410,
		body: { type: "/problems/wave-not-open" },
	});
});

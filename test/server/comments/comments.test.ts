import { sql } from "kysely";
import { v4, v7 } from "uuid";
import { beforeAll, expect, test } from "vitest";
import type { Comments } from "../../../server/comments/comments.schemas.ts";
import {
	sampleInstrument,
	single,
} from "../../instruments/sample-instrument.ts";
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
import { type Person, publish, signUp } from "../../support/person.ts";

const instrument = sampleInstrument({
	items: [
		single("a"),
		{
			id: "words",
			type: "long-text",
			text: { en: "Anything else?", cy: "Unrhyw beth arall?" },
			topic: { en: "Anything else", cy: "Arall" },
		},
	],
	scales: [],
});

let field: Field;
let viewer: Person;

beforeAll(async () => {
	field = await openField(await openApp());
	await publish(field.person, instrument);
	viewer = await signUp(field.app, "viewer@example.org");
	await field.person.make(`${field.project}/members`, {
		email: "viewer@example.org",
		role: "viewer",
	});
	const [participant = ""] = await addParticipants(field, 1);
	const contact = await field.person.call(
		"PUT",
		`${field.project}/participants/${participant}/contact`,
		{ name: "Zebulon Quince" },
	);
	expect(contact.status).toBeLessThan(300);
});

const telling =
	"Zebulon was kind. Ring 07700 900123 or write to z@example.org, SW1A 1AA, NHS 943 476 5919.";

async function surveyWith(texts: readonly string[]) {
	const survey = await addSurvey(field, instrument, { linkage: "none" });
	const { token } = await addLink(field, survey);
	for (const words of texts) {
		const sent = await send(field, token, v4(), submission({ a: 1, words }));
		expect(sent.status).toBe(201);
	}
	await sql`update response set received_at = received_at - interval '60 days'
		where survey_id = ${survey.id}`.execute(asOwner(field.app).db);
	return survey;
}

async function read(person: Person, survey: { path: string }) {
	const { status, body } = await person.get<Comments>(
		`${survey.path}/comments?wave=baseline`,
	);
	expect(status).toBe(200);
	return body;
}

test("names in the vault, numbers and addresses are taken out for everybody", async () => {
	const survey = await surveyWith([telling]);
	const { questions, removed, threshold } = await read(field.person, survey);
	const [comment = ""] = questions[0]?.comments ?? [];
	for (const part of ["Zebulon", "07700", "z@example", "SW1A", "943"])
		expect(comment).not.toContain(part);
	expect(comment).toContain("was kind");
	expect(removed).toBe(5);
	expect(threshold).toBe(null);
});

test("a viewer reads what at least ten wrote, in no telling order", async () => {
	const few = await surveyWith(Array.from({ length: 9 }, (_, n) => `No. ${n}`));
	expect((await read(viewer, few)).questions[0]?.comments).toEqual([]);
	const texts = ["c", "a", "b", "j", "i", "h", "g", "f", "e", "d"];
	const enough = await surveyWith(texts);
	const seen = await read(viewer, enough);
	expect(seen.questions[0]?.comments).toEqual(texts.toSorted());
	expect(seen.threshold).toBe(10);
});

test("reading is entered in the audit, and so is the use of names from the vault", async () => {
	const survey = await surveyWith(["a"]);
	await read(field.person, survey);
	const entries = await asOwner(field.app)
		.db.selectFrom("audit")
		.where("action", "in", ["comments.view", "contacts.scrub"])
		.select("action")
		.execute();
	expect(new Set(entries.map(({ action }) => action)).size).toBe(2);
});

test("a wave that is none is named as the fault", async () => {
	const survey = await surveyWith([]);
	const reply = await field.person.get(`${survey.path}/comments?wave=${v7()}`);
	expect(reply.status).toBe(422);
	expect(reply.body.errors?.[0]?.path).toBe("/wave");
});

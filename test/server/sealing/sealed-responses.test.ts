import { v7 as newId } from "uuid";
import { beforeAll, expect, test } from "vitest";
import type { Collection } from "../../../server/collect/collect.schemas.ts";
import { sampleInstrument } from "../../instruments/sample-instrument.ts";
import { asOwner, openApp } from "../../support/app.ts";
import {
	addLink,
	addSurvey,
	type Field,
	faultPaths,
	openField,
	send,
	submission,
} from "../../support/field.ts";
import { publish } from "../../support/person.ts";
import { sealFor } from "./seal-response.ts";

const answers = { a: 4, b: 5 };
let field: Field;
let token: string;
let sealTo: Collection["sealTo"];

beforeAll(async () => {
	const instrument = sampleInstrument();
	field = await openField(await openApp());
	await publish(field.person, instrument);
	const survey = await addSurvey(field, instrument, { linkage: "participant" });
	({ token } = await addLink(field, survey));
	const { body } = await field.person.get<Collection>(`/collect/${token}`);
	({ sealTo } = body);
});

async function rowsOf(id: string) {
	return await asOwner(field.app)
		.db.selectFrom("response")
		.select(["id", "answers"])
		.where("id", "=", id)
		.execute();
}

const sealed = async (content: unknown) => ({
	sealed: await sealFor(sealTo, content),
});

test("a sealed response is stored once, however often it is sealed and sent, sealed or not", async () => {
	const id = newId();
	const content = { id, submission: submission(answers) };
	const [first, again] = [await sealed(content), await sealed(content)];
	expect(first.sealed).not.toBe(again.sealed);
	const sent = await send(field, token, id, first);
	expect(sent).toMatchObject({ status: 201, body: { id } });
	for (const body of [first, again, content.submission])
		expect(await send(field, token, id, body)).toMatchObject({
			status: 200,
			body: sent.body,
		});
	expect(await rowsOf(id)).toEqual([{ id, answers }]);
	const other = { id, submission: submission({ a: 1 }) };
	expect(await send(field, token, id, await sealed(other))).toMatchObject({
		status: 409,
		body: { type: "/problems/different-answers" },
	});
});

test("sealed answers cannot be sent under another id", async () => {
	const body = await sealed({ id: newId(), submission: submission(answers) });
	const id = newId();
	const reply = await send(field, token, id, body);
	expect(reply.status).toBe(422);
	expect(faultPaths(reply)).toEqual(["/sealed"]);
	expect(await rowsOf(id)).toEqual([]);
});

test("what was sealed is checked like any other submission", async () => {
	const id = newId();
	const refused = async (content: unknown) =>
		await send(field, token, id, await sealed(content));
	const wrong = submission({ a: 99 });
	expect(faultPaths(await refused({ id, submission: wrong }))).toEqual([
		"/answers/a",
	]);
	const { language, ...rest } = submission(answers);
	expect(faultPaths(await refused({ id, submission: rest }))).toEqual([
		"/language",
	]);
	expect(faultPaths(await refused({ id }))).toEqual(["/sealed"]);
	expect((await refused({ id, submission: null })).status).toBe(422);
	expect(await rowsOf(id)).toEqual([]);
});

test("a sealed submission may be as large as one that is not", async () => {
	const id = newId();
	const large = { ...submission(answers), ownCode: "x".repeat(250_000) };
	const reply = await send(
		field,
		token,
		id,
		await sealed({ id, submission: large }),
	);
	// Read, and refused for what it holds.
	expect(faultPaths(reply)).toEqual(["/ownCode"]);
});

test("without a link nothing is opened, and a key from elsewhere keeps the answers where they are", async () => {
	const id = newId();
	const body = await sealed({ id, submission: submission(answers) });
	expect((await send(field, "nowhere", id, body)).status).toBe(404);
	sealTo = { ...sealTo, kid: "x".repeat(43) };
	const stranger = await sealed({ id, submission: submission(answers) });
	expect(await send(field, token, id, stranger)).toMatchObject({
		status: 503,
		body: { type: "/problems/unknown-seal-key" },
	});
});

import { v4, v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { buildApp } from "../../../server/app.ts";
import type { Survey } from "../../../server/surveys/surveys.schemas.ts";
import { sampleInstrument } from "../../instruments/sample-instrument.ts";
import { asOwner, openApp } from "../../support/app.ts";
import { atTheEnd } from "../../support/clean-up.ts";
import {
	addLink,
	addParticipants,
	addSurvey,
	type Field,
	openField,
	send,
	submission,
} from "../../support/field.ts";
import { Person, publish } from "../../support/person.ts";

const instrument = sampleInstrument();
const answers = { a: 4, b: 3 };
const body = submission(answers);
const questions = ["mother-first-name", "birth-day", "older-siblings"] as const;
const withCode = submission(answers, { ownCode: "M-07-02" });

let field: Field;
/** Another server of the same installation, and somebody who answers through it. */
let elsewhere: Field;

beforeAll(async () => {
	field = await openField(await openApp());
	await publish(field.person, instrument);
	const other = await buildApp(field.app.config);
	atTheEnd(() => other.close());
	await other.ready();
	elsewhere = { ...field, person: new Person(other) };
});

type Change = { linkage: string; codeQuestions?: readonly string[] };

/** A project that is not live yet. */
async function draft(): Promise<Field> {
	const name = `Draft ${v4()}`;
	const { id } = await field.person.make("/projects", { name });
	return { ...field, project: `/projects/${id}`, projectId: id };
}

function change(survey: { path: string }, wanted: Change) {
	return field.person.post<Survey>(`${survey.path}/linkage`, wanted);
}

async function rowsOf(survey: { id: string }) {
	return await asOwner(field.app)
		.db.selectFrom("response")
		.selectAll()
		.where("survey_id", "=", survey.id)
		.execute();
}

async function personalLink(survey: { path: string }) {
	const [participant = ""] = await addParticipants(field, 1);
	return await addLink(field, survey, { kind: "personal", participant });
}

/** A survey by participant with one response by a personal link and one by an open link. */
async function byParticipant() {
	const survey = await addSurvey(field, instrument, { linkage: "participant" });
	const personal = await personalLink(survey);
	const open = await addLink(field, survey);
	const ids = [v7(), v7()] as const;
	expect((await send(field, personal.token, ids[0], body)).status).toBe(201);
	expect((await send(field, open.token, ids[1], body)).status).toBe(201);
	return { survey, personal, open, ids };
}

async function byOwnCode() {
	const survey = await addSurvey(field, instrument, {
		linkage: "own-code",
		codeQuestions: [...questions],
	});
	const open = await addLink(field, survey);
	const id = v7();
	expect((await send(field, open.token, id, withCode)).status).toBe(201);
	return { survey, open, id };
}

describe("once there are responses linkage may only be tightened", () => {
	test.each([
		["none", "own-code"],
		["none", "participant"],
		["own-code", "participant"],
		["own-code", "own-code"],
	] as const)(
		"from %s to %s is refused, and nothing changes",
		async (from, to) => {
			const survey = await addSurvey(field, instrument, { linkage: from });
			const { token } = await addLink(field, survey);
			const id = from === "none" ? v4() : v7();
			const sent = from === "none" ? body : withCode;
			expect((await send(field, token, id, sent)).status).toBe(201);
			const before = await rowsOf(survey);
			expect(await change(survey, { linkage: to })).toMatchObject({
				status: 422,
				body: { type: "/problems/linkage-forbids" },
			});
			expect(await rowsOf(survey)).toEqual(before);
		},
	);

	test("also when every one of them has been erased since", async () => {
		const survey = await addSurvey(await draft(), instrument, {
			linkage: "own-code",
		});
		await asOwner(field.app).pool.query(
			`insert into erased_response
				(project_id, id, survey_id, wave_id, unit, received_on, scored, cause)
			select project_id, gen_random_uuid(), survey_id, id, gen_random_uuid(), now(), '{}', 'erasure'
			from wave where survey_id = $1`,
			[survey.id],
		);
		const loosened = await change(survey, { linkage: "participant" });
		expect(loosened.status).toBe(422);
	});

	test("and from when the project is live, before any response", async () => {
		const survey = await addSurvey(field, instrument, { linkage: "none" });
		const loosened = await change(survey, { linkage: "participant" });
		expect(loosened.status).toBe(422);
	});

	test("questions for a code belong to own-codes", async () => {
		const { survey } = await byOwnCode();
		const reply = await change(survey, {
			linkage: "none",
			codeQuestions: questions,
		});
		expect(reply).toMatchObject({
			status: 422,
			body: { errors: [{ path: "/codeQuestions" }] },
		});
	});
});

describe("before the first response, in a draft, any change is free", () => {
	test("to more, to other questions, and back", async () => {
		const survey = await addSurvey(await draft(), instrument, {
			linkage: "none",
		});
		for (const wanted of [
			{ linkage: "own-code", codeQuestions: questions },
			{ linkage: "own-code", codeQuestions: [...questions].reverse() },
			{ linkage: "participant" },
			{ linkage: "none" },
			{ linkage: "participant" },
		]) {
			const { status, body } = await change(survey, wanted);
			expect(status).toBe(200);
			expect(body.linkage).toBe(wanted.linkage);
			expect(body.codeQuestions).toEqual(wanted.codeQuestions ?? null);
		}
	});
});

describe("from participant to anonymous", () => {
	test("nothing that is stored leads from a response to a person any more", async () => {
		const { survey, personal, ids } = await byParticipant();
		const before = await rowsOf(survey);
		const { status, body } = await change(survey, { linkage: "none" });
		expect({ status, linkage: body.linkage }).toEqual({
			status: 200,
			linkage: "none",
		});
		const after = await rowsOf(survey);
		expect(after).toHaveLength(2);
		for (const row of after) {
			expect(ids).not.toContain(row.id);
			expect(row.id[14]).toBe("4");
			expect(row).toMatchObject({
				linkage: "none",
				participant_id: null,
				own_code_hash: null,
				answers,
			});
			expect(row.link_id).not.toBe(personal.id);
			expect(row.completed_at.toISOString()).toMatch(/T00:00:00\.000Z$/);
			expect(row.received_at.toISOString()).toMatch(/T00:00:00\.000Z$/);
			const hashes = before.map(({ body_hash }) => body_hash.toString("hex"));
			expect(hashes).not.toContain(row.body_hash.toString("hex"));
		}
	});

	test("the personal links are closed, and nobody's", async () => {
		const { survey, personal } = await byParticipant();
		await change(survey, { linkage: "none" });
		const link = await asOwner(field.app)
			.db.selectFrom("link")
			.selectAll()
			.where("id", "=", personal.id)
			.executeTakeFirstOrThrow();
		expect(link).toMatchObject({ participant_id: null, used_at: null });
		expect(link.revoked_at).not.toBeNull();
	});

	test("a superuser joins no response with the audit or with the retired ids", async () => {
		const { survey, ids } = await byParticipant();
		await change(survey, { linkage: "none" });
		const { pool } = asOwner(field.app);
		const { rows } = await pool.query(
			`select 1 from response
			join audit on audit.details::text like '%' || response.id || '%'
				or audit.subject_id = response.id::text or audit.subject_id = response.link_id::text
			where response.survey_id = $1 and audit.action <> 'link.create'
			union all
			select 1 from response join retired_response as retired
				on retired.id_hash = sha256(uuid_send(response.id)) or retired.body_hash = response.body_hash
			where response.survey_id = $1`,
			[survey.id],
		);
		expect(rows).toEqual([]);
		const told = await pool.query(
			"select details::text as details from audit where action = 'responses.receive' and subject_id = $1",
			[survey.id],
		);
		// The entries themselves stay as they were written.
		expect(JSON.stringify(told.rows)).toContain(ids[0]);
	});

	test("what arrived before and is sent again is known, and not stored twice", async () => {
		const { survey, personal, open, ids } = await byParticipant();
		await change(survey, { linkage: "none" });
		for (const server of [field, elsewhere]) {
			expect((await send(server, personal.token, ids[0], body)).status).toBe(
				200,
			);
			expect((await send(server, open.token, ids[1], body)).status).toBe(200);
		}
		const others = submission({ ...answers, a: 1 });
		expect((await send(field, open.token, ids[1], others)).status).toBe(409);
		expect(await rowsOf(survey)).toHaveLength(2);
	});

	test("an unsent response of before is taken by its open link, under an id that tells no time", async () => {
		const { survey, open } = await byParticipant();
		await change(survey, { linkage: "none" });
		const id = v7();
		expect((await send(field, open.token, id, body)).status).toBe(201);
		expect((await send(elsewhere, open.token, id, body)).status).toBe(200);
		const rows = await rowsOf(survey);
		expect(rows).toHaveLength(3);
		expect(rows.map((row) => row.id)).not.toContain(id);
		expect(rows.map((row) => row.id[14])).toEqual(["4", "4", "4"]);
	});

	test("the audit says from what to what, and how many were severed", async () => {
		const { survey } = await byParticipant();
		await change(survey, { linkage: "none" });
		const entry = await asOwner(field.app)
			.db.selectFrom("audit")
			.select(["details", "actor_name"])
			.where("action", "=", "survey.linkage")
			.where("subject_id", "=", survey.id)
			.executeTakeFirstOrThrow();
		expect(entry).toEqual({
			details: { from: "participant", to: "none", severed: 2 },
			actor_name: "owner@example.org",
		});
	});
});

describe("from participant to own-code", () => {
	test("those that are there are joined to nobody, and new ones by their code", async () => {
		const { survey, open, ids } = await byParticipant();
		const { status } = await change(survey, {
			linkage: "own-code",
			codeQuestions: questions,
		});
		expect(status).toBe(200);
		expect((await send(field, open.token, ids[1], body)).status).toBe(200);
		expect((await send(field, open.token, v7(), withCode)).status).toBe(201);
		const rows = await rowsOf(survey);
		expect(rows.map((row) => row.participant_id)).toEqual([null, null, null]);
		const codes = rows.filter(({ own_code_hash }) => own_code_hash !== null);
		expect(codes).toHaveLength(1);
	});

	test("an unsent response of before, which knows of no code, is taken all the same", async () => {
		const { survey, open } = await byParticipant();
		await change(survey, { linkage: "own-code", codeQuestions: questions });
		expect((await send(field, open.token, v7(), body)).status).toBe(201);
	});
});

describe("from own-code to anonymous", () => {
	test("the codes are gone, and those that still arrive are dropped", async () => {
		const { survey, open, id } = await byOwnCode();
		await change(survey, { linkage: "none" });
		expect((await send(field, open.token, v7(), withCode)).status).toBe(201);
		expect((await send(field, open.token, id, withCode)).status).toBe(200);
		const rows = await rowsOf(survey);
		expect(rows).toHaveLength(2);
		for (const row of rows) {
			expect(row.own_code_hash).toBeNull();
			expect(row.own_code_parts).toBeNull();
			expect(row.id[14]).toBe("4");
		}
	});
});

describe("a server that remembers the looser linkage", () => {
	test("stores nothing by it, and asks by the new one from then on", async () => {
		const { survey, open } = await byOwnCode();
		const seen = await send(elsewhere, open.token, v7(), withCode);
		expect(seen.status).toBe(201);
		await change(survey, { linkage: "none" });
		expect((await send(elsewhere, open.token, v7(), withCode)).status).toBe(
			201,
		);
		const rows = await rowsOf(survey);
		expect(rows).toHaveLength(3);
		expect(rows.filter(({ linkage }) => linkage !== "none")).toEqual([]);
	});

	test("takes what a page that knows the new one sends", async () => {
		const { survey, open } = await byOwnCode();
		await send(elsewhere, open.token, v7(), withCode);
		await change(survey, { linkage: "none" });
		expect((await send(elsewhere, open.token, v4(), body)).status).toBe(201);
	});

	test("shows the words of the new one", async () => {
		const { survey, open } = await byOwnCode();
		const words = async ({ person }: Field) =>
			(await person.app.inject(`/r/${open.token}`)).payload;
		expect(await words(elsewhere)).toContain("Confidential by own code.");
		await change(survey, { linkage: "none" });
		expect(await words(elsewhere)).toContain("Anonymous.");
		const { body } = await elsewhere.person.get<{ survey: object }>(
			`/collect/${open.token}`,
		);
		expect(body.survey).toMatchObject({ linkage: "none", codeQuestions: null });
	});

	test("loses and doubles nothing of what comes in while it is tightened", async () => {
		const { survey, open } = await byOwnCode();
		const ids = Array.from({ length: 60 }, () => v7());
		const deliver = (id: string, place: number) =>
			send(place % 2 === 0 ? field : elsewhere, open.token, id, withCode);
		const sent = ids.map(deliver);
		const tightened = change(survey, { linkage: "none" });
		const statuses = (await Promise.all(sent)).map(({ status }) => status);
		expect(new Set(statuses)).toEqual(new Set([201]));
		expect((await tightened).status).toBe(200);
		const again = await Promise.all(ids.map(deliver));
		expect(new Set(again.map(({ status }) => status))).toEqual(new Set([200]));
		const rows = await rowsOf(survey);
		expect(rows).toHaveLength(61);
		expect(rows.filter((row) => row.own_code_hash !== null)).toEqual([]);
	});
});

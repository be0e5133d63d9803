import { v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import type { ResponseInWords } from "../../../server/rights/rights.schemas.ts";
import type { Summary } from "../../../server/summaries/summaries.schemas.ts";
import {
	sampleInstrument,
	scale,
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
import { publish } from "../../support/person.ts";

const instrument = sampleInstrument({
	items: [single("a"), single("b")],
	scales: [scale({ items: ["a", "b"] })],
});

let field: Field;

beforeAll(async () => {
	field = await openField(await openApp());
	await publish(field.person, instrument);
});

/** A participant who has answered both waves, and what was sent for them. */
async function answered(a = 2) {
	const survey = await addSurvey(field, instrument, { linkage: "participant" });
	const [participant = ""] = await addParticipants(field, 1);
	const sent = [];
	for (const wave of ["baseline", "follow-up"]) {
		const { token } = await addLink(field, survey, {
			wave,
			kind: "personal",
			participant,
		});
		const id = v7();
		const body = submission({ a, b: 3 });
		expect((await send(field, token, id, body)).status).toBe(201);
		sent.push({ token, id, body });
	}
	return { survey, participant, sent };
}

async function countOf(survey: { path: string }) {
	const { body } = await field.person.get<Summary>(
		`${survey.path}/summary?from=baseline&to=follow-up`,
	);
	return [body.linked.before, body.linked.after, body.linked.both];
}

const reason = "The person asked for it.";

describe("erasing a participant", () => {
	test("takes away answers, scores and code, and every figure follows", async () => {
		const { survey, participant } = await answered();
		expect(await countOf(survey)).toEqual([1, 1, 1]);
		const path = `${field.project}/participants/${participant}`;
		const { status, body } = await field.person.post(`${path}/erasure`, {
			reason,
		});
		expect({ status, body }).toEqual({ status: 200, body: { responses: 2 } });
		expect(await countOf(survey)).toEqual([0, 0, 0]);
		const { db } = asOwner(field.app);
		const left = await db
			.selectFrom("participant")
			.where("id", "=", participant)
			.selectAll()
			.execute();
		expect(left).toEqual([]);
		const links = await db
			.selectFrom("link")
			.where("survey_id", "=", survey.id)
			.select(["participant_id", "revoked_at"])
			.execute();
		expect(links.map((link) => link.participant_id)).toEqual([null, null]);
		expect(links.every((link) => link.revoked_at !== null)).toBe(true);
		expect(
			(await field.person.post(`${path}/erasure`, { reason })).status,
		).toBe(404);
	});

	test("leaves a mark without answers, by which a second delivery is turned away", async () => {
		const { survey, participant, sent } = await answered();
		await field.person.post(
			`${field.project}/participants/${participant}/erasure`,
			{ reason },
		);
		for (const { token, id, body } of sent) {
			const again = await send(field, token, id, body);
			expect(again.status).toBe(410);
			expect(again.body.type).toBe("/problems/response-erased");
		}
		const { db } = asOwner(field.app);
		const marks = await db
			.selectFrom("erased_response")
			.where("survey_id", "=", survey.id)
			.selectAll()
			.execute();
		expect(marks).toHaveLength(2);
		const units = new Set(marks.map(({ unit }) => unit));
		expect(units.size).toBe(1);
		expect(units).not.toContain(null);
		expect(marks[0]).toMatchObject({ cause: "erasure", scored: [true] });
		expect(JSON.stringify(marks)).not.toContain(participant);
		expect(await countOf(survey)).toEqual([0, 0, 0]);
	});

	test("with a response still on a tablet: it is refused when it arrives", async () => {
		const survey = await addSurvey(field, instrument, {
			linkage: "participant",
		});
		const [participant = ""] = await addParticipants(field, 1);
		const { token } = await addLink(field, survey, {
			kind: "personal",
			participant,
		});
		await field.person.post(
			`${field.project}/participants/${participant}/erasure`,
			{ reason },
		);
		const late = await send(field, token, v7(), submission({ a: 1, b: 1 }));
		expect(late.status).toBe(410);
		expect(await countOf(survey)).toEqual([0, 0, 0]);
	});

	test("sent twenty times at once while it is erased: never there afterwards", async () => {
		const { survey, participant, sent } = await answered();
		const [first] = sent;
		await Promise.all([
			field.person.post(
				`${field.project}/participants/${participant}/erasure`,
				{ reason },
			),
			...Array.from(
				{ length: 20 },
				() => first && send(field, first.token, first.id, first.body),
			),
		]);
		expect(await countOf(survey)).toEqual([0, 0, 0]);
	});

	test("needs a reason", async () => {
		const { participant } = await answered();
		const path = `${field.project}/participants/${participant}/erasure`;
		expect((await field.person.post(path, {})).status).toBe(422);
		expect((await field.person.post(path, { reason: " " })).status).toBe(422);
	});
});

describe("correcting a response", () => {
	test("makes a new revision that figures follow, and keeps the former with its reason", async () => {
		const { survey, sent } = await answered();
		const path = `${survey.path}/responses/${sent[0]?.id}`;
		const before = await field.person.get<ResponseInWords>(path);
		expect(before.body.revision).toBe(1);
		const made = await field.person.post(`${path}/revisions`, {
			answers: { a: 5, b: 5 },
			reason: "Keyed wrongly from paper.",
		});
		expect(made).toMatchObject({ status: 201, body: { revision: 2 } });
		const { body } = await field.person.get<ResponseInWords>(path);
		expect(body.answers).toEqual({ a: 5, b: 5 });
		expect(body.scores[0]?.value).not.toBe(before.body.scores[0]?.value);
		expect(body.former).toMatchObject([
			{
				revision: 1,
				answers: { a: 2, b: 3 },
				reason: "Keyed wrongly from paper.",
				replacedBy: "owner",
			},
		]);
		const [response] = sent;
		const again = await send(
			field,
			response?.token ?? "",
			response?.id ?? "",
			response?.body ?? {},
		);
		expect(again.status).toBe(200);
		expect(
			(await field.person.get<ResponseInWords>(path)).body.answers,
		).toEqual({ a: 5, b: 5 });
	});

	test("is checked as a response is", async () => {
		const { survey, sent } = await answered();
		const path = `${survey.path}/responses/${sent[0]?.id}/revisions`;
		const wrong = await field.person.post(path, {
			answers: { a: 99, nothing: 1 },
			reason: "Wrong.",
		});
		expect(wrong.status).toBe(422);
		expect(wrong.body.type).toBe("/problems/invalid-answers");
		expect(wrong.body.errors?.map((fault) => fault.path)).toContain(
			"/answers/a",
		);
	});

	test("happens twenty times at once without losing a revision", async () => {
		const { survey, sent } = await answered();
		const path = `${survey.path}/responses/${sent[0]?.id}`;
		const replies = await Promise.all(
			Array.from({ length: 20 }, () =>
				field.person.post(`${path}/revisions`, {
					answers: { a: 4, b: 4 },
					reason: "Again.",
				}),
			),
		);
		expect(replies.map(({ status }) => status)).toEqual(Array(20).fill(201));
		const { body } = await field.person.get<ResponseInWords>(path);
		expect(body.revision).toBe(21);
		expect(body.former.map(({ revision }) => revision)).toEqual(
			Array.from({ length: 20 }, (_, index) => index + 1),
		);
	});

	test("goes with the response when that is erased", async () => {
		const { survey, sent } = await answered();
		const path = `${survey.path}/responses/${sent[0]?.id}`;
		await field.person.post(`${path}/revisions`, {
			answers: { a: 1 },
			reason: "Twice.",
		});
		expect(
			(await field.person.post(`${path}/erasure`, { reason })).status,
		).toBe(200);
		const left = await asOwner(field.app)
			.db.selectFrom("response_revision")
			.where("response_id", "=", sent[0]?.id ?? "")
			.selectAll()
			.execute();
		expect(left).toEqual([]);
		expect((await field.person.get(path)).status).toBe(404);
	});
});

describe("a subject's export", () => {
	test("holds everything, for programs and for the person", async () => {
		const { participant } = await answered();
		const path = `${field.project}/participants/${participant}/subject-export`;
		const { status, body } = await field.person.get<{
			responses: ResponseInWords[];
			links: object[];
			audit: { action: string }[];
		}>(path);
		expect(status).toBe(200);
		expect(body.responses).toHaveLength(2);
		expect(body.responses[0]?.inWords).toHaveLength(2);
		expect(body.links).toHaveLength(2);
		expect(body.audit.map(({ action }) => action)).toContain(
			"participant.create",
		);
		const page = await field.person.get<string>(`${path}?format=html`);
		expect(page.status).toBe(200);
		expect(page.headers["content-disposition"]).toMatch(/attachment/);
		expect(page.body).toContain("What Test trust holds about you");
		expect(page.body).not.toMatch(/<script|https?:\/\//);
	});
});

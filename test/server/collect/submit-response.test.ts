import { v4, v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import {
	sampleInstrument,
	scale,
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

const instrument = sampleInstrument({ scales: [scale()] });
const answers = { a: 4, b: 5, c: "NA" };

let field: Field;
let survey: { id: string; path: string };
let token: string;

beforeAll(async () => {
	field = await openField(await openApp());
	await publish(field.person, instrument);
	survey = await addSurvey(field, instrument, { linkage: "participant" });
	({ token } = await addLink(field, survey));
});

async function rowsOf(id: string) {
	return await asOwner(field.app)
		.db.selectFrom("response")
		.selectAll()
		.where("id", "=", id)
		.execute();
}

describe("a submission", () => {
	test("is stored with its answers as given, its scores and its times", async () => {
		const id = v7();
		const reply = await send(field, token, id, submission(answers));
		expect(reply).toMatchObject({ status: 201, body: { id } });
		const [row, ...others] = await rowsOf(id);
		expect(others).toEqual([]);
		expect(row).toMatchObject({
			answers,
			score_values: [4.5],
			score_reasons: [null],
			language: "en",
			mode: "self",
			participant_id: null,
			own_code_hash: null,
			site_id: null,
			consent: null,
			started_at: new Date("2026-03-31T09:00:00.000Z"),
			completed_at: new Date("2026-03-31T09:05:00.000Z"),
		});
		expect(Math.abs(Date.now() - Number(row?.received_at))).toBeLessThan(
			60_000,
		);
	});

	test("without enough answers is stored with the reason why it has no score", async () => {
		const id = v7();
		await send(field, token, id, submission({ a: 1 }));
		expect(await rowsOf(id)).toMatchObject([
			{ score_values: [null], score_reasons: ["too-few-answered"] },
		]);
	});

	test("sent again is 200 and changes nothing, whatever the order of its keys", async () => {
		const id = v7();
		const body = submission(answers);
		const turned = Object.fromEntries(Object.entries(body).reverse());
		expect((await send(field, token, id, body)).status).toBe(201);
		const before = await rowsOf(id);
		expect((await send(field, token, id, body)).status).toBe(200);
		expect((await send(field, token, id.toUpperCase(), turned)).status).toBe(
			200,
		);
		expect(await rowsOf(id)).toEqual(before);
	});

	test("with the id of another one is 409, and the first stays", async () => {
		const id = v7();
		await send(field, token, id, submission(answers));
		const reply = await send(
			field,
			token,
			id,
			submission({ ...answers, a: 1 }),
		);
		expect(reply).toMatchObject({
			status: 409,
			body: { type: "/problems/different-answers" },
		});
		expect(await rowsOf(id)).toMatchObject([{ answers }]);
	});

	test("sent through the link of another wave is another response", async () => {
		const id = v7();
		const later = await addLink(field, survey, { wave: "follow-up" });
		await send(field, token, id, submission(answers));
		const reply = await send(field, later.token, id, submission(answers));
		expect(reply.status).toBe(409);
	});

	test("completed by a clock that runs ahead keeps its duration and ends when it came in", async () => {
		const id = v7();
		const ahead = submission(answers, {
			startedAt: "2999-12-31T23:50:00.000Z",
			completedAt: "2999-12-31T23:59:00.000Z",
		});
		expect((await send(field, token, id, ahead)).status).toBe(201);
		const [row] = await rowsOf(id);
		expect(row?.completed_at).toEqual(row?.received_at);
		expect(Number(row?.completed_at) - Number(row?.started_at)).toBe(540_000);
		expect((await send(field, token, id, ahead)).status).toBe(200);
	});
});

describe("at the same moment", () => {
	test("100 times the same submission makes one row", async () => {
		const id = v7();
		const replies = await Promise.all(
			Array.from({ length: 100 }, () =>
				send(field, token, id, submission(answers)),
			),
		);
		const statuses = replies.map(({ status }) => status).sort();
		expect(statuses).toEqual([...Array(99).fill(200), 201]);
		expect(await rowsOf(id)).toHaveLength(1);
	});

	test("100 submissions through one personal link make one row and use the link up", async () => {
		const [participant = ""] = await addParticipants(field, 1);
		const link = await addLink(field, survey, {
			kind: "personal",
			participant,
		});
		const ids = Array.from({ length: 100 }, () => v7());
		const replies = await Promise.all(
			ids.map((id) => send(field, link.token, id, submission(answers))),
		);
		const stored = replies.filter(({ status }) => status === 201);
		const used = replies.filter(({ status }) => status === 410);
		expect([stored.length, used.length]).toEqual([1, 99]);
		expect(used[0]?.body.type).toBe("/problems/link-used");
		const rows = await asOwner(field.app)
			.db.selectFrom("response")
			.select(["id", "participant_id"])
			.where("link_id", "=", link.id)
			.execute();
		expect(rows).toEqual([
			{ id: stored[0]?.body.id, participant_id: participant },
		]);
	});

	test("500 different submissions are all stored", async () => {
		const ids = Array.from({ length: 500 }, () => v7());
		const replies = await Promise.all(
			ids.map((id) => send(field, token, id, submission(answers))),
		);
		expect(replies.every(({ status }) => status === 201)).toBe(true);
		const { n } = await asOwner(field.app)
			.db.selectFrom("response")
			.where("id", "in", ids)
			.select((count) => count.fn.countAll<number>().as("n"))
			.executeTakeFirstOrThrow();
		expect(n).toBe(500);
	});
});

describe("a link", () => {
	test("that is personal takes its own response again, and no other", async () => {
		const [participant = ""] = await addParticipants(field, 1);
		const link = await addLink(field, survey, {
			kind: "personal",
			participant,
		});
		const id = v7();
		expect(
			(await send(field, link.token, id, submission(answers))).status,
		).toBe(201);
		expect(
			(await send(field, link.token, id, submission(answers))).status,
		).toBe(200);
		const other = await send(field, link.token, v7(), submission(answers));
		expect(other).toMatchObject({
			status: 410,
			body: { type: "/problems/link-used" },
		});
		const changed = await send(field, link.token, id, submission({ a: 1 }));
		expect(changed.status).toBe(409);
	});

	test("that is personal stays free when the id belongs to another response", async () => {
		const [participant = ""] = await addParticipants(field, 1);
		const link = await addLink(field, survey, {
			kind: "personal",
			participant,
		});
		const id = v7();
		await send(field, token, id, submission(answers));
		expect(
			(await send(field, link.token, id, submission(answers))).status,
		).toBe(409);
		expect(
			(await send(field, link.token, v7(), submission(answers))).status,
		).toBe(201);
	});

	test("that is revoked takes nothing new, and still confirms what it took", async () => {
		const link = await addLink(field, survey);
		const id = v7();
		await send(field, link.token, id, submission(answers));
		await field.person.call("DELETE", `${survey.path}/links/${link.id}`);
		const reply = await send(field, link.token, v7(), submission(answers));
		expect(reply).toMatchObject({
			status: 410,
			body: { type: "/problems/link-revoked" },
		});
		expect(reply.body.detail).toMatch(/Ask whoever gave you the link/);
		expect(
			(await send(field, link.token, id, submission(answers))).status,
		).toBe(200);
	});

	test("that expired takes what was completed before, and nothing later", async () => {
		const link = await addLink(field, survey);
		await asOwner(field.app)
			.db.updateTable("link")
			.set({ expires_at: new Date("2026-04-01T00:00:00Z") })
			.where("id", "=", link.id)
			.execute();
		const late = submission(answers, {
			completedAt: "2026-04-01T00:00:00.000Z",
		});
		expect(await send(field, link.token, v7(), late)).toMatchObject({
			status: 410,
			body: { type: "/problems/link-expired" },
		});
		const inTime = await send(field, link.token, v7(), submission(answers));
		expect(inTime.status).toBe(201);
	});

	test.each([
		["invented", "0".repeat(34)],
		["too short", "ABC"],
		["not even letters", "%00%FF"],
	])("that is %s leads nowhere", async (_, invented) => {
		const reply = await send(field, invented, v7(), submission(answers));
		expect(reply.status).toBeOneOf([400, 404]);
		expect(reply.body.detail.length).toBeGreaterThan(20);
	});
});

describe("a wave", () => {
	const hour = 3_600_000;
	const inHours = (n: number) => new Date(Date.now() + n * hour).toISOString();

	async function waveOpen(opens: string | null, closes: string | null) {
		const fresh = await addSurvey(field, instrument);
		const link = await addLink(field, fresh);
		await field.person.call("PATCH", `${fresh.path}/waves/baseline`, {
			opens,
			closes,
		});
		return (parts: object) =>
			send(field, link.token, v4(), submission(answers, parts));
	}

	test("that has not opened takes nothing", async () => {
		const put = await waveOpen(inHours(1), null);
		expect(await put({})).toMatchObject({
			status: 410,
			body: { type: "/problems/wave-not-open" },
		});
	});

	test("that is open takes a submission", async () => {
		const put = await waveOpen(inHours(-1), inHours(1));
		expect((await put({})).status).toBe(201);
	});

	test("that has closed takes what was completed while it was open, and nothing later", async () => {
		const put = await waveOpen(inHours(-3), inHours(-1));
		const inTime = { startedAt: inHours(-2.1), completedAt: inHours(-2) };
		expect((await put(inTime)).status).toBe(201);
		const late = { startedAt: inHours(-2.1), completedAt: inHours(-0.5) };
		expect(await put(late)).toMatchObject({
			status: 410,
			body: { type: "/problems/wave-not-open" },
		});
	});

	test("that has closed is not opened by a clock that runs ahead", async () => {
		const put = await waveOpen(inHours(-3), inHours(-1));
		expect((await put({ completedAt: inHours(5) })).status).toBe(410);
	});
});

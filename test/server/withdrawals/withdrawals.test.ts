import { createHash, createSecretKey } from "node:crypto";
import { v4, v7 } from "uuid";
import { beforeAll, describe, expect, it, test } from "vitest";
import type { WordLanguage } from "#instruments/page-words.ts";
import { startPageWords } from "../../../server/collect/start-page-words.ts";
import { withdrawPageWords } from "../../../server/withdrawals/withdraw-page-words.ts";
import { withdrawalCode } from "../../../server/withdrawals/withdrawal-code.ts";
import type { Withdrawn } from "../../../server/withdrawals/withdrawals.schemas.ts";
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
import { Person, publish } from "../../support/person.ts";
import { secret } from "../../support/start-postgres.ts";

const instrument = sampleInstrument({ scales: [scale()] });
let field: Field;
let survey: { id: string; path: string };
let participant: string;

beforeAll(async () => {
	field = await openField(await openApp());
	await publish(field.person, instrument);
	survey = await addSurvey(field, instrument, { linkage: "participant" });
	[participant = ""] = await addParticipants(field, 1);
});

interface Receipt {
	id: string;
	withdrawalCode?: string;
}

async function answerAs(person: string, wave = "baseline") {
	const link = await addLink(field, survey, {
		kind: "personal",
		participant: person,
		wave,
	});
	const body = submission({ a: 1, b: 2 });
	const sent = await send(field, link.token, v7(), body);
	expect(sent.status).toBe(201);
	const receipt = sent.body as Receipt;
	return { ...link, body, ...receipt, code: receipt.withdrawalCode ?? "" };
}

const withdraw = (code: string) =>
	new Person(field.app).post("/withdrawals", { code });
const isThere = async (id: string) =>
	(await asOwner(field.app)
		.db.selectFrom("response")
		.where("id", "=", id)
		.select("id")
		.executeTakeFirst()) !== undefined;
const erased = (id: string) =>
	asOwner(field.app)
		.db.selectFrom("erased_response")
		.where("id", "=", id)
		.selectAll()
		.executeTakeFirst();

async function audited(action: string) {
	return await asOwner(field.app)
		.db.selectFrom("audit")
		.where("chain_id", "=", field.projectId)
		.where("action", "=", action)
		.select(["subject_id", "actor_kind", "origin", "details"])
		.execute();
}

describe("a respondent's withdrawal", () => {
	it("erases the answers, and what is sent again stays erased", async () => {
		const given = await answerAs(participant);
		expect((await withdraw(given.code.toLowerCase())).status).toBe(204);
		expect(await isThere(given.id)).toBe(false);
		expect(await erased(given.id)).toMatchObject({
			survey_id: survey.id,
			cause: "withdrawal",
			scored: [true],
		});
		const again = await send(field, given.token, given.id, given.body);
		expect(again.body.type).toBe("/problems/response-erased");
		expect(await isThere(given.id)).toBe(false);
		expect(await audited("response.withdraw")).toEqual([
			{
				subject_id: given.id,
				actor_kind: "respondent",
				origin: null,
				details: {},
			},
		]);
	});

	it("gives the same code again to whoever sends the same again", async () => {
		const given = await answerAs(participant);
		const again = await send(field, given.token, given.id, given.body);
		expect(again.status).toBe(200);
		expect(again.body).toEqual({ id: given.id, withdrawalCode: given.code });
	});

	it("leaves the answers of everybody else alone", async () => {
		const [other = ""] = await addParticipants(field, 1);
		const [mine, theirs] = [await answerAs(participant), await answerAs(other)];
		await withdraw(mine.code);
		expect(await isThere(theirs.id)).toBe(true);
	});

	it("works for an own code, and there is none where nothing joins answers", async () => {
		const ownCode = await addSurvey(field, instrument, { linkage: "own-code" });
		const coded = await addLink(field, ownCode);
		const body = submission({ a: 1 }, { ownCode: "ZOE07" });
		const sent = await send(field, coded.token, v7(), body);
		const receipt = sent.body as Receipt;
		expect((await withdraw(receipt.withdrawalCode ?? "")).status).toBe(204);
		expect(await isThere(receipt.id)).toBe(false);

		const nobody = await addSurvey(field, instrument, { linkage: "none" });
		for (const each of [nobody, survey]) {
			const { token } = await addLink(field, each);
			const open = await send(field, token, v4(), submission({ a: 1 }));
			expect(open.body).not.toHaveProperty("withdrawalCode");
		}
	});
});

describe("codes that lead nowhere", () => {
	it("get the same answer whether used, unknown or of no project", async () => {
		const given = await answerAs(participant);
		await withdraw(given.code);
		const key = createSecretKey(secret, "utf8");
		const locator = given.code.replaceAll("-", "").slice(0, 8);
		const answers = [];
		for (const code of [
			given.code,
			withdrawalCode(key, locator, v7()),
			withdrawalCode(key, "00000000", v7()),
			withdrawalCode(createSecretKey("x".repeat(32), "utf8"), locator, v7()),
		]) {
			const { status, body, headers } = await withdraw(code);
			answers.push({ status, body, type: headers["content-type"] });
		}
		expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1);
		expect(answers[0]?.status).toBe(204);
	});

	it("are called mistyped when they are", async () => {
		const reply = await withdraw("ABCD-EFGH");
		expect(reply.status).toBe(422);
		expect(reply.body.errors?.[0]?.path).toBe("/code");
		expect(JSON.stringify(reply.body)).not.toContain("ABCD");
	});

	it("may be tried a hundred times in a quarter of an hour from one address", async () => {
		const app = await openApp();
		const person = new Person(app);
		const tries = [];
		for (let times = 0; times < 101; times += 1)
			tries.push((await person.post("/withdrawals", { code: "ABCD" })).status);
		expect(tries.slice(0, 100)).toEqual(Array(100).fill(422));
		expect(tries[100]).toBe(429);
	});
});

describe("a participant's withdrawal that staff record", () => {
	const record = (body: object, who = participant) =>
		field.person.post<Withdrawn>(
			`${field.project}/participants/${who}/withdrawal`,
			body,
		);

	it("closes their links and keeps what they answered, for the future alone", async () => {
		const [person = ""] = await addParticipants(field, 1);
		const given = await answerAs(person);
		const waiting = await addLink(field, survey, {
			kind: "personal",
			participant: person,
			wave: "follow-up",
		});
		const { status, body } = await record({ scope: "future" }, person);
		expect({ status, body }).toEqual({
			status: 200,
			body: { responses: 0, links: 1 },
		});
		expect(await isThere(given.id)).toBe(true);
		const late = await send(field, waiting.token, v7(), submission({ a: 1 }));
		expect(late.body.type).toBe("/problems/link-revoked");
		const row = await asOwner(field.app)
			.db.selectFrom("participant")
			.where("id", "=", person)
			.select("stopped_at")
			.executeTakeFirstOrThrow();
		expect(row.stopped_at).not.toBeNull();
	});

	it("erases what they answered, as one person's, where they want that", async () => {
		const [person = ""] = await addParticipants(field, 1);
		const given = [await answerAs(person), await answerAs(person, "follow-up")];
		const reason = "Said so on the telephone";
		const { body } = await record({ scope: "all", reason }, person);
		expect(body).toEqual({ responses: 2, links: 0 });
		const marks = await Promise.all(given.map(({ id }) => erased(id)));
		expect(marks.map((mark) => mark?.cause)).toEqual([
			"withdrawal",
			"withdrawal",
		]);
		expect(marks[0]?.unit).toBe(marks[1]?.unit);
		expect((await record({ scope: "all" }, person)).body).toEqual({
			responses: 0,
			links: 0,
		});
		const entries = await audited("participant.withdraw");
		expect(JSON.stringify(entries)).not.toContain(reason);
		expect(entries.at(-2)).toMatchObject({
			subject_id: person,
			details: { scope: "all", responses: 2, links: 0 },
		});
	});

	it.each([
		["a participant of nobody", { scope: "all" }, v4(), 404],
		["a scope that there is not", { scope: "some" }, undefined, 422],
		["no scope", {}, undefined, 422],
	])("is refused for %s", async (_, body, who, status) => {
		expect((await record(body, who)).status).toBe(status);
	});
});

test("responses are erased in the transaction's own project alone", async () => {
	const { id } = await answerAs(participant);
	await expect(
		field.app.pg.pool.query("select erase_responses($1, $2, 'withdrawal')", [
			field.projectId,
			[id],
		]),
	).rejects.toThrow(/project of the transaction/);
	expect(await isThere(id)).toBe(true);
});

test.each<[query: string, WordLanguage, direction: string]>([
	["?lang=cy", "cy", "ltr"],
	["?lang=pl", "pl", "ltr"],
	["?lang=ur", "ur", "rtl"],
	["?lang=ar-EG", "ar", "rtl"],
	["?lang=de", "en", "ltr"],
	["?lang=cy&lang=ar", "en", "ltr"],
	["?lang=<script>", "en", "ltr"],
])(
	"the page for %s speaks a language of ours, and says who translated it",
	async (query, language, direction) => {
		const words = withdrawPageWords[language];
		const { statusCode, headers, payload } = await field.app.inject(
			`/withdraw${encodeURI(query)}`,
		);
		expect(statusCode).toBe(200);
		expect(payload).toContain(`<html lang="${language}" dir="${direction}">`);
		expect(payload).toContain(`<h1>${words.title}</h1>`);
		expect(payload).toContain(
			`data-linkage-forbids="${words["linkage-forbids"]}"`,
		);
		const script = /<script>(.*)<\/script>/s.exec(payload)?.[1] ?? "";
		const hash = createHash("sha256").update(script).digest("base64");
		expect(headers["content-security-policy"]).toContain(`'sha256-${hash}'`);
		expect(payload.includes(startPageWords(language).say("machineMade"))).toBe(
			language !== "en",
		);
	},
);

test("the page is the same for everybody, and runs no script but its own", async () => {
	const { statusCode, headers, payload } = await field.app.inject("/withdraw");
	expect(statusCode).toBe(200);
	expect(headers["content-type"]).toBe("text/html; charset=utf-8");
	expect(headers["cache-control"]).toBe("no-store");
	expect(String(headers["content-security-policy"])).not.toContain("unsafe");
	expect(payload).toContain("<h1>Take back your answers</h1>");
});

describe("after the survey was tightened", () => {
	test.each(["none", "own-code"])(
		"to %s a code says truly that it leads to nothing any more, and erases nothing",
		async (linkage) => {
			survey = await addSurvey(field, instrument, { linkage: "participant" });
			const given = await answerAs(participant);
			const tightened = await field.person.post(`${survey.path}/linkage`, {
				linkage,
			});
			expect(tightened.status).toBe(200);
			const count = async () =>
				(
					await asOwner(field.app)
						.db.selectFrom("response")
						.where("survey_id", "=", survey.id)
						.select("id")
						.execute()
				).length;
			expect(await count()).toBe(1);
			const { status, body } = await withdraw(given.code);
			expect(status).toBe(422);
			expect(body.type).toBe("/problems/linkage-forbids");
			expect(body.detail).toMatch(/cannot be told from the others/);
			expect(await count()).toBe(1);
		},
	);

	test("a code of before still works where nothing was tightened", async () => {
		survey = await addSurvey(field, instrument, { linkage: "participant" });
		const given = await answerAs(participant);
		const same = await field.person.post(`${survey.path}/linkage`, {
			linkage: "participant",
		});
		expect(same.status).toBe(422);
		expect((await withdraw(given.code)).status).toBe(204);
		expect(await isThere(given.id)).toBe(false);
	});
});

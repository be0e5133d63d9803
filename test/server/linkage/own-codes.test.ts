import { v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import {
	sampleInstrument,
	scale,
} from "../../instruments/sample-instrument.ts";
import { asOwner, openApp } from "../../support/app.ts";
import {
	addLink,
	addSurvey,
	type Field,
	openField,
	send,
	submission,
} from "../../support/field.ts";
import { publish } from "../../support/person.ts";

const instrument = sampleInstrument({ scales: [scale()] });
const answers = { a: 4, b: 3 };
let field: Field;
let survey: { id: string; path: string };
let token: string;

beforeAll(async () => {
	field = await openField(await openApp());
	await publish(field.person, instrument);
	survey = await addSurvey(field, instrument, {
		linkage: "own-code",
		codeQuestions: [
			"mother-first-name",
			"birth-day",
			"older-siblings",
			"birth-town",
		],
	});
	({ token } = await addLink(field, survey));
});

async function give(ownCode: string) {
	const id = v7();
	const reply = await send(field, token, id, submission(answers, { ownCode }));
	return { id, ...reply };
}

async function keptOf(ownCode: string) {
	const { id, status } = await give(ownCode);
	expect(status).toBe(201);
	const { own_code_hash, own_code_parts } = await asOwner(field.app)
		.db.selectFrom("response")
		.select(["own_code_hash", "own_code_parts"])
		.where("id", "=", id)
		.executeTakeFirstOrThrow();
	return {
		hash: own_code_hash?.toString("hex"),
		parts: (own_code_parts ?? []).map((part) => part.toString("hex")),
	};
}

describe("a code of answers", () => {
	test("is the same however it is typed", async () => {
		const one = await keptOf("M-07-2-L");
		expect(one.hash).toMatch(/^[0-9a-f]{64}$/);
		expect(one.parts).toHaveLength(4);
		for (const typed of [
			"m-7-02-l",
			" M - 07 - 2 - l. ",
			"Ḿ-٠٧-٢-Ĺ",
			"ｍ-０７-２-ｌ",
		])
			expect(await keptOf(typed)).toEqual(one);
	});

	test("in another script is a code of its own", async () => {
		const latin = await keptOf("A-07-2-B");
		const cyrillic = await keptOf("А-07-2-В");
		expect(cyrillic.hash).not.toBe(latin.hash);
		expect((await keptOf("م-07-2-ق")).hash).not.toBe(latin.hash);
	});

	test("has one part in common with a code that differs in one answer, and none with one that differs in two", async () => {
		const one = await keptOf("K-11-0-S");
		const near = await keptOf("K-12-0-S");
		const far = await keptOf("K-12-1-S");
		const common = ({ parts }: typeof one) =>
			one.parts.map((part, place) => part === parts[place]);
		expect(common(near)).toEqual([false, true, false, false]);
		expect(common(far)).toEqual([false, false, false, false]);
	});

	test("leaves none of its answers in the database, nor the code", async () => {
		await keptOf("Q-29-13-Z");
		const { rows } = await asOwner(field.app).pool.query(
			"select 1 from response where response::text ~ 'Q-29|29-13|13-Z|Q2913Z'",
		);
		expect(rows).toEqual([]);
	});

	test("takes XX for an answer that is not known", async () => {
		expect((await give("M-07-XX-xx")).status).toBe(201);
	});

	test.each([
		["31-07-2-L", ["Answer 1"]],
		["M-32-2-L", ["Answer 2"]],
		["M-0-2-L", ["Answer 2"]],
		["M-07-two-L", ["Answer 3"]],
		["M-07-21-L", ["Answer 3"]],
		["-07-2-L", ["Answer 1"]],
		["---", ["Answer 1", "Answer 2", "Answer 3", "Answer 4"]],
		["Anna-07-2-Leeds", ["Answer 1", "Answer 4"]],
		["M072L", ["Give 4 answers"]],
		["M-07-2", ["Give 4 answers"]],
		["M-07-2-L-9", ["Give 4 answers"]],
		["M-XX-XX-XX", ["Give at least 2 answers"]],
	])("%j is refused, part by part", async (typed, begins) => {
		const { status, body } = await give(typed);
		expect(status).toBe(422);
		expect(body.errors?.map(({ path }) => path)).toEqual(
			begins.map(() => "/ownCode"),
		);
		body.errors?.forEach(({ message }, place) => {
			expect(message).toContain(begins[place]);
			expect(message).not.toContain("Leeds");
		});
	});

	test("is asked by its questions, in their order", async () => {
		const { body } = await field.person.get<{
			survey: { codeQuestions: string[] };
		}>(`/collect/${token}`);
		expect(body.survey.codeQuestions).toEqual([
			"mother-first-name",
			"birth-day",
			"older-siblings",
			"birth-town",
		]);
	});

	test("is in an export as one hash, and its parts are not", async () => {
		const { parts } = await keptOf("P-01-1-P");
		const { payload } = await field.app.inject({
			url: `/api/v1${survey.path}/responses?format=csv`,
			cookies: field.person.cookies,
		});
		expect(payload).toContain("own_code_hash");
		for (const part of parts) expect(payload).not.toContain(part);
	});
});

describe("a survey's questions for a code", () => {
	test.each([
		[["birth-day", "birth-town"]],
		[["birth-day", "birth-town", "birth-town"]],
		[["birth-day", "birth-town", "shoe-size"]],
	])("%j cannot be chosen", async (codeQuestions) => {
		const { person, project } = field;
		const { id, version } = instrument;
		const reply = await person.post(`${project}/surveys`, {
			title: `With ${codeQuestions.join()}`,
			instrument: { id, version },
			linkage: "own-code",
			codeQuestions,
			languages: ["en"],
			waves: [{ key: "only", title: "Only" }],
		});
		expect(reply.status).toBe(422);
	});
});

import { v4, v7 } from "uuid";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Item } from "#instruments/definition.ts";
import {
	both,
	information,
	question,
	sampleInstrument,
	scale,
	single,
} from "../../instruments/sample-instrument.ts";
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

const items: Item[] = [
	single("a", { required: true }),
	single("b"),
	single("c"),
	single("d"),
	{ ...question("why"), type: "long-text", showIf: { item: "b", atLeast: 4 } },
	{ ...question("several"), type: "multiple", responseSet: "agree" },
	{
		...question("ten"),
		type: "rating",
		min: 0,
		max: 10,
		minLabel: both("None"),
		maxLabel: both("All"),
	},
	{ ...question("visits"), type: "number", min: 0, max: 99 },
	{ ...question("since"), type: "date" },
	{ ...question("word"), type: "text", maxLength: 10 },
	information("read"),
];
const instrument = sampleInstrument({ items, scales: [scale()] });
const answers = { a: 4, b: 3 };
const good = submission(answers);

let field: Field;
let token: string;

beforeAll(async () => {
	field = await openField(await openApp());
	await publish(field.person, instrument);
	const survey = await addSurvey(field, instrument, {
		languages: ["en", "cy"],
	});
	({ token } = await addLink(field, survey));
});

/** Nothing of a refused submission is in the database. */
afterEach(async () => {
	const rows = await asOwner(field.app)
		.db.selectFrom("response")
		.select("id")
		.execute();
	expect(rows).toEqual([]);
});

async function expectFault(body: object, path: string) {
	const reply = await send(field, token, v4(), body);
	expect(reply.status).toBe(422);
	expect(reply.headers["content-type"]).toContain("application/problem+json");
	expect(faultPaths(reply)).toContain(path);
	for (const { message } of reply.body.errors ?? [])
		expect(message).not.toBe("");
	return reply;
}

describe("refused with the item that is wrong:", () => {
	test.each<[string, object, string]>([
		["a required item left out", { b: 3 }, "/answers/a"],
		["null", { a: null }, "/answers/a"],
		["an unknown item", { a: 1, zzz: 1 }, "/answers/zzz"],
		["a code that is not on the list", { a: 9 }, "/answers/a"],
		["a number written as text", { a: "4" }, "/answers/a"],
		["a list where one code belongs", { a: [4] }, "/answers/a"],
		["an object", { a: { value: 4 } }, "/answers/a"],
		["an answer to a hidden item", { a: 1, b: 3, why: "x" }, "/answers/why"],
		[
			"an answer to an item hidden by a missing one",
			{ a: 1, why: "x" },
			"/answers/why",
		],
		["an answer to information", { a: 1, read: "yes" }, "/answers/read"],
		["no code chosen of several", { a: 1, several: [] }, "/answers/several"],
		["one code twice", { a: 1, several: [2, 2] }, "/answers/several"],
		[
			"a code beside one that excludes it",
			{ a: 1, several: ["NA", 2] },
			"/answers/several",
		],
		["a rating beyond the end", { a: 1, ten: 11 }, "/answers/ten"],
		["half a rating", { a: 1, ten: 4.5 }, "/answers/ten"],
		["a number beyond the limit", { a: 1, visits: 100 }, "/answers/visits"],
		[
			"a day that does not exist",
			{ a: 1, since: "2026-02-30" },
			"/answers/since",
		],
		[
			"a text that is too long",
			{ a: 1, word: "x".repeat(11) },
			"/answers/word",
		],
		["an empty text", { a: 1, word: " " }, "/answers/word"],
	])("%s", async (_, given, path) => {
		const reply = await expectFault(submission(given as typeof answers), path);
		expect(reply.body.type).toBe("/problems/invalid-answers");
	});

	test("several at once, each named", async () => {
		const given = { a: 9, b: null, zzz: 1 } as unknown as typeof answers;
		const reply = await expectFault(submission(given), "/answers/a");
		expect(faultPaths(reply)).toEqual([
			"/answers/a",
			"/answers/b",
			"/answers/zzz",
		]);
	});

	test("without repeating what was answered", async () => {
		const secret = "planted-secret-4711";
		const given = { a: secret, zzz: secret } as unknown as typeof answers;
		const reply = await expectFault(submission(given), "/answers/a");
		expect(JSON.stringify(reply.body)).not.toContain(secret);
	});
});

describe("refused with the field that is wrong:", () => {
	test.each<[string, object, string]>([
		["no answers", { answers: undefined }, "/answers"],
		["answers as a list", { answers: [4, 3] }, "/answers"],
		["answers as null", { answers: null }, "/answers"],
		["a language the survey does not have", { language: "pl" }, "/language"],
		["a language that is none", { language: "English" }, "/language"],
		["an unknown mode", { mode: "robot" }, "/mode"],
		[
			"a time without a zone",
			{ startedAt: "2026-03-31T09:00:00" },
			"/startedAt",
		],
		["a day as a time", { startedAt: "2026-03-31" }, "/startedAt"],
		["a time in milliseconds", { completedAt: 1774947600000 }, "/completedAt"],
		[
			"a day that does not exist",
			{ completedAt: "2026-02-30T09:00:00Z" },
			"/completedAt",
		],
		["half a zone", { completedAt: "2026-03-31T09:00:00+05" }, "/completedAt"],
		[
			"an end before the start",
			{ completedAt: "2026-03-31T08:59:59Z" },
			"/completedAt",
		],
		["a site that is no id", { site: "Ward 1" }, "/site"],
		["a site of nobody", { site: v4() }, "/site"],
		[
			"information that no version of the survey gives",
			{ consent: { agreed: true, version: 1 } },
			"/consent/version",
		],
		[
			"a version that is no number of the database's",
			{ consent: { agreed: true, version: 2 ** 40 } },
			"/consent/version",
		],
		[
			"agreement to nothing in particular",
			{ consent: { agreed: true } },
			"/consent/version",
		],
		["consent of the wrong shape", { consent: true }, "/consent"],
		["an unknown property", { patientName: "x" }, "/patientName"],
		[
			"an unknown property within",
			{ consent: { agreed: true, version: 1, at: 1 } },
			"/consent/at",
		],
	])("%s", async (_, parts, path) => {
		const reply = await expectFault({ ...good, ...parts }, path);
		expect(reply.body.type).toBe("/problems/invalid-body");
	});
});

describe("refused whole:", () => {
	test.each([
		["malformed JSON", '{"answers": {', 400],
		["an empty body", "", 400],
		["JSON that is no object", "[]", 422],
		["a key that reaches for a prototype", '{"__proto__": {"a": 1}}', 400],
		[
			"a character that cannot be stored",
			JSON.stringify({ ...good, answers: { a: 4, word: "\u0000" } }),
			400,
		],
		[
			"half of a surrogate pair",
			'{"answers": {"a": 4, "word": "\\ud800"}}',
			400,
		],
		[
			"ten megabytes",
			JSON.stringify({ ...good, padding: "x".repeat(10_000_000) }),
			413,
		],
	])("%s", async (_, body, status) => {
		const reply = await send(field, token, v4(), body);
		expect(reply.status).toBe(status);
		expect(reply.body.detail.length).toBeGreaterThan(20);
	});

	test("another content type", async () => {
		const reply = await field.app.inject({
			method: "PUT",
			url: `/api/v1/collect/${token}/responses/${v4()}`,
			headers: { "content-type": "application/x-www-form-urlencoded" },
			payload: JSON.stringify(good),
		});
		expect(reply.statusCode).toBe(415);
	});

	test.each(["42", "urn:uuid:7d444840-9dc0-41d1-b245-5ffdce74fad2", "%00"])(
		"an id that is none: %s",
		async (id) => {
			expect((await send(field, token, id, good)).status).toBeOneOf([400, 404]);
		},
	);

	test("an id that tells when it was made, where nothing is linked", async () => {
		const reply = await send(field, token, v7(), good);
		expect(reply).toMatchObject({
			status: 422,
			body: { type: "/problems/linkage-forbids" },
		});
		expect(reply.body.detail).toContain("make the id with UUID v4");
	});
});

import { v4, v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import type { Item } from "#instruments/definition.ts";
import {
	agreeOptions,
	both,
	information,
	question,
	sampleInstrument,
	scale,
	single,
} from "../../instruments/sample-instrument.ts";
import { openApp } from "../../support/app.ts";
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

const items: Item[] = [
	single("a"),
	single("b"),
	single("c"),
	single("d"),
	single("wave"),
	{ ...question("several"), type: "multiple", responseSet: "agree" },
	{ ...question("order"), type: "ranking", responseSet: "wishes" },
	{
		...question("line"),
		type: "slider",
		min: 0,
		max: 1,
		step: 0.1,
		minLabel: both("None"),
		maxLabel: both("All"),
	},
	{ ...question("warmth"), type: "number", min: -50, max: 50, decimals: 1 },
	{ ...question("since"), type: "date" },
	{ ...question("words"), type: "long-text" },
	information("read"),
];
const wishes = ["quiet", "time", "view"].map((code) => ({
	code,
	label: both(`More ${code}`),
}));
const instrument = sampleInstrument({
	items,
	scales: [scale()],
	responseSets: {
		agree: { options: agreeOptions },
		wishes: { options: wishes },
	},
});

let field: Field;

beforeAll(async () => {
	field = await openField(await openApp());
	await publish(field.person, instrument);
});

type Row = Record<string, string | number | null>;

async function exported(survey: { path: string }, format: string) {
	return await field.person.call<string>(
		"GET",
		`${survey.path}/responses?format=${format}`,
	);
}

async function rows(survey: { path: string }): Promise<Row[]> {
	const { body } = await field.person.call<Row[]>(
		"GET",
		`${survey.path}/responses?format=json`,
	);
	return body;
}

describe("the export", () => {
	test("has one row a response, codes as stored, scores never rounded, and blanks for what is not there", async () => {
		const site = await field.person.make<{ id: string }>(
			`${field.project}/sites`,
			{
				name: "Ward 1",
			},
		);
		const survey = await addSurvey(field, instrument, {
			linkage: "participant",
		});
		const [participant = ""] = await addParticipants(field, 1);
		const personal = await addLink(field, survey, {
			kind: "personal",
			participant,
		});
		const open = await addLink(field, survey, {
			wave: "follow-up",
			site: site.id,
		});
		const [first, second] = [v7(), v7()];
		const full = {
			a: 4,
			b: 5,
			c: 5,
			d: "NA",
			wave: 2,
			several: [2, 5],
			warmth: -5.5,
			order: ["view", "quiet"],
			line: 0.3,
			since: "2026-01-31",
			words: "Two\nlines",
		};
		await send(field, personal.token, first, submission(full));
		await send(
			field,
			open.token,
			second,
			submission({ a: 1 }, { mode: "paper" }),
		);

		const [one, other, ...more] = await rows(survey);
		expect(more).toEqual([]);
		expect(one).toEqual({
			response_id: first,
			wave: "baseline",
			site: null,
			language: "en",
			mode: "self",
			link_id: personal.id,
			participant: expect.stringMatching(/^[A-Za-z0-9]/),
			started_at: "2026-03-31T09:00:00.000Z",
			flag: null,
			completed_at: "2026-03-31T09:05:00.000Z",
			received_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
			instrument_id: "sample",
			instrument_version: "1.0.0",
			a: 4,
			b: 5,
			c: 5,
			d: "NA",
			"item.wave": 2,
			"several.1": 0,
			"several.2": 1,
			"several.3": 0,
			"several.4": 0,
			"several.5": 1,
			"several.NA": 0,
			warmth: -5.5,
			"order.quiet": 2,
			"order.time": null,
			"order.view": 1,
			line: 0.3,
			since: "2026-01-31",
			words: "Two\nlines",
			"score.total": 14 / 3,
			"not_scored.total": null,
		});
		expect(other).toMatchObject({
			response_id: second,
			wave: "follow-up",
			site: "Ward 1",
			mode: "paper",
			link_id: open.id,
			participant: null,
			a: 1,
			b: null,
			"item.wave": null,
			"several.1": null,
			"score.total": null,
			"not_scored.total": "too-few-answered",
		});
	});

	test("says the same in every format", async () => {
		const survey = await addSurvey(field, instrument);
		const { token } = await addLink(field, survey);
		for (const a of [1, 2, 3])
			await send(field, token, v4(), submission({ a }));
		const asJson = await rows(survey);
		const lines = (await exported(survey, "jsonl")).body.trimEnd().split("\n");
		expect(lines.map((line) => JSON.parse(line))).toEqual(asJson);
		const csv = (await exported(survey, "csv")).body;
		const [header, ...cells] = csv.slice(1).trimEnd().split("\r\n");
		expect(header?.split(",")).toEqual(Object.keys(asJson[0] ?? {}));
		const asText = asJson.map((row) =>
			Object.values(row)
				.map((value) => value ?? "")
				.join(","),
		);
		expect(cells).toEqual(asText);
	});

	test("of no responses is a header, and an empty list", async () => {
		const survey = await addSurvey(field, instrument);
		expect(await rows(survey)).toEqual([]);
		expect((await exported(survey, "jsonl")).body).toBe("");
		const csv = await exported(survey, "csv");
		expect(csv.body).toMatch(/^\uFEFFresponse_id,wave,.*\r\n$/);
	});

	test("of more than a page has every response once, ordered by id", async () => {
		const survey = await addSurvey(field, instrument);
		const { token } = await addLink(field, survey);
		const ids = Array.from({ length: 2100 }, () => v4());
		for (let at = 0; at < ids.length; at += 300)
			await Promise.all(
				ids
					.slice(at, at + 300)
					.map((id) => send(field, token, id, submission({ a: 3 }))),
			);
		const found = (await rows(survey)).map((row) => row.response_id);
		expect(found).toEqual(ids.sort());
	});

	test("is a file with a name that says what it is", async () => {
		const survey = await addSurvey(field, instrument, {
			title: 'Café "before/after" – été',
		});
		const { headers } = await exported(survey, "csv");
		expect(headers["content-type"]).toBe("text/csv; charset=utf-8");
		expect(headers["content-disposition"]).toBe(
			'attachment; filename="cafe-before-after-ete-responses.csv"',
		);
	});
});

test("no two columns have the same name, whatever items are called", async () => {
	const clashing = sampleInstrument({
		id: "clashing",
		responseSets: {
			agree: { options: [{ code: "total", label: both("Total") }] },
		},
		items: [
			{ ...question("score"), type: "multiple", responseSet: "agree" },
			{ ...question("x"), type: "number", min: 0, max: 9 },
			{ ...question("link_id"), type: "text" },
		],
		scales: [
			scale({
				items: ["x"],
				missing: { minAnswered: 1 },
				range: { min: 0, max: 9 },
			}),
		],
	});
	await publish(field.person, clashing);
	const survey = await addSurvey(field, clashing);
	const csv = (await exported(survey, "csv")).body;
	const columns = csv.slice(1).trimEnd().split(",");
	expect(new Set(columns).size).toBe(columns.length);
	expect(columns).toContain("item.score.total");
	expect(columns).toContain("item.link_id");
});

describe("a spreadsheet", () => {
	async function csvOf(words: string[]) {
		const survey = await addSurvey(field, instrument);
		const { token } = await addLink(field, survey);
		for (const text of words) {
			const body = submission({ words: text, warmth: -5 });
			expect((await send(field, token, v4(), body)).status).toBe(201);
		}
		return (await exported(survey, "csv")).body;
	}

	test("takes no answer for a formula, and negative numbers stay numbers", async () => {
		const formulas = ["=1+1", "+44 20", "-2", "@SUM(A1)", "\t=1", "＝1+1"];
		const csv = await csvOf(formulas);
		for (const text of formulas) expect(csv).toContain(`,'${text},`);
		expect(csv).not.toMatch(/,[=+@\t＝]/);
		expect(csv).toContain(",-5,,'");
	});

	test("reads quotes, commas, line breaks and every script", async () => {
		const csv = await csvOf(['She said "no", twice', "Zoë 😀\nعربى"]);
		expect(csv.charCodeAt(0)).toBe(0xfeff);
		expect(csv).toContain(',"She said ""no"", twice",');
		expect(csv).toContain(',"Zoë 😀\nعربى",');
	});
});

describe("what tells who answered", () => {
	test("is left out where nothing is linked: the day alone, and no person", async () => {
		const survey = await addSurvey(field, instrument);
		const { id, token } = await addLink(field, survey);
		await send(field, token, v4(), submission({ a: 3 }));
		const [row = {}] = await rows(survey);
		expect(row).toMatchObject({
			link_id: id,
			started_on: "2026-03-31",
			completed_on: "2026-03-31",
			received_on: new Date().toISOString().slice(0, 10),
		});
		expect(Object.keys(row)).not.toContain("participant");
		expect(Object.keys(row)).not.toContain("own_code_hash");
	});

	test("is the hash of an own code, and never the personal link", async () => {
		const survey = await addSurvey(field, instrument, { linkage: "own-code" });
		const before = await addLink(field, survey, { kind: "personal" });
		const after = await addLink(field, survey, { wave: "follow-up" });
		const body = submission({ a: 3 }, { ownCode: "ZOE07" });
		await send(field, before.token, v7(), body);
		await send(field, after.token, v7(), body);
		const [one, other] = await rows(survey);
		expect(one?.own_code_hash).toMatch(/^[0-9a-f]{64}$/);
		expect(other?.own_code_hash).toBe(one?.own_code_hash);
		expect([one?.link_id, other?.link_id]).toEqual([null, after.id]);
	});
});

describe("the codebook", () => {
	test("names every column of the export in its order", async () => {
		const survey = await addSurvey(field, instrument);
		const { body } = await field.person.call<{ columns: { column: string }[] }>(
			"GET",
			`${survey.path}/codebook`,
		);
		const csv = (await exported(survey, "csv")).body.slice(1).trimEnd();
		expect(body.columns.map(({ column }) => column)).toEqual(csv.split(","));
	});

	test("says what items and scores mean", async () => {
		const survey = await addSurvey(field, instrument);
		const { body } = await field.person.call<{ columns: { column: string }[] }>(
			"GET",
			`${survey.path}/codebook`,
		);
		const entry = (name: string) =>
			body.columns.find(({ column }) => column === name);
		expect(entry("a")).toEqual({
			column: "a",
			kind: "item",
			label: "Question a?",
			type: "code",
			values:
				"1 = Answer 1; 2 = Answer 2; 3 = Answer 3; 4 = Answer 4; 5 = Answer 5; NA = Does not apply",
			rule: "Empty: not asked or not answered.",
		});
		expect(entry("several.2")).toMatchObject({
			label: "Question several? [2 = Answer 2]",
			values: "1 = chosen; 0 = not chosen",
		});
		expect(entry("order.view")).toMatchObject({
			label: "Question order? [view = More view]",
			type: "whole number",
			values: "1 = first choice, 2 = second, and so on",
		});
		expect(entry("line")).toMatchObject({
			type: "number",
			values: "0 = None; 1 = All",
		});
		expect(entry("score.total")).toMatchObject({
			kind: "score",
			values: "1 to 5",
			rule: "Mean of the 4 questions a, b, c, d. At least 2 must be answered.",
		});
		expect(entry("not_scored.total")).toMatchObject({ kind: "not-scored" });
	});

	test("comes as CSV too", async () => {
		const survey = await addSurvey(field, instrument);
		const { body, headers } = await field.person.call<string>(
			"GET",
			`${survey.path}/codebook?format=csv`,
		);
		expect(headers["content-type"]).toBe("text/csv; charset=utf-8");
		expect(body).toMatch(
			/^\uFEFFcolumn,kind,label,type,values,rule\r\nresponse_id,/,
		);
	});

	test("of a rating names both ends", async () => {
		const rating = sampleInstrument({
			id: "with-rating",
			responseSets: {},
			items: [
				{
					...question("ten"),
					type: "rating",
					min: 0,
					max: 10,
					minLabel: both("None"),
					maxLabel: both("All"),
				},
			],
		});
		await publish(field.person, rating);
		const survey = await addSurvey(field, rating);
		const { body } = await field.person.call<string>(
			"GET",
			`${survey.path}/codebook?format=csv`,
		);
		expect(body).toContain(
			"ten,item,Question ten?,whole number,0 = None; 10 = All,",
		);
	});
});

describe("refused", () => {
	test("to whoever is not signed in, and for a survey that is not there", async () => {
		const survey = await addSurvey(field, instrument);
		for (const what of ["responses", "codebook", "progress"]) {
			const anonymous = await field.app.inject(`/api/v1${survey.path}/${what}`);
			expect(anonymous.statusCode).toBe(401);
			const missing = `${field.project}/surveys/${v4()}/${what}`;
			expect((await field.person.call("GET", missing)).status).toBe(404);
			const elsewhere = survey.path.replace(field.projectId, v4());
			expect(
				(await field.person.call("GET", `${elsewhere}/${what}`)).status,
			).toBe(404);
		}
	});

	test("in a format that there is not", async () => {
		const survey = await addSurvey(field, instrument);
		expect((await exported(survey, "xls")).status).toBe(422);
	});
});

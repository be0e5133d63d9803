import { sql } from "kysely";
import { v4, v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import type { Instrument } from "#instruments/definition.ts";
import type {
	ItemSummary,
	Summary,
} from "../../../server/summaries/summaries.schemas.ts";
import {
	both,
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
	openField,
	send,
	submission,
} from "../../support/field.ts";
import { type Person, publish, signUp } from "../../support/person.ts";

const threshold = 10;

const instrument: Instrument = sampleInstrument({
	responseSets: {
		yesno: {
			options: [
				{ code: 1, label: both("Yes") },
				{ code: 0, label: both("No") },
			],
		},
	},
	items: [
		single("a", { responseSet: "yesno" }),
		{ ...question("many"), type: "multiple", responseSet: "yesno" },
		{
			...question("stars"),
			type: "rating",
			min: 1,
			max: 2,
			minLabel: both("Poor"),
			maxLabel: both("Good"),
		},
		{ ...question("order"), type: "ranking", responseSet: "yesno" },
		{
			...question("line"),
			type: "slider",
			min: 0,
			max: 10,
			step: 1,
			minLabel: both("None"),
			maxLabel: both("Worst"),
		},
		{ ...question("words"), type: "text" },
		single("asked_some", {
			responseSet: "yesno",
			showIf: { item: "a", is: 1 },
		}),
	],
	scales: [
		scale({
			items: ["a"],
			missing: { minAnswered: 1 },
			range: { min: 0, max: 1 },
		}),
	],
});

type Answers = Parameters<typeof submission>[0];

let field: Field;
let viewer: Person;
let site: string;

beforeAll(async () => {
	field = await openField(await openApp());
	await publish(field.person, instrument);
	site = (await field.person.make(`${field.project}/sites`, { name: "North" }))
		.id;
	viewer = await signUp(field.app, "viewer@example.org");
	await field.person.make(`${field.project}/members`, {
		email: "viewer@example.org",
		role: "viewer",
	});
});

/** A survey that so many answered two months ago at baseline, in these ways. */
async function surveyOf(groups: readonly (readonly [number, Answers])[]) {
	const survey = await addSurvey(field, instrument, { linkage: "own-code" });
	const { token } = await addLink(field, survey);
	for (const [people, answers] of groups)
		for (let person = 0; person < people; person += 1)
			await answer(token, answers);
	await ago(survey, "2 months");
	return { ...survey, token };
}

async function answer(token: string, answers: Answers) {
	const body = submission(answers, { ownCode: v4(), site });
	expect((await send(field, token, v7(), body)).status).toBe(201);
}

/** Moves what came in today into the past. */
async function ago(survey: { id: string }, interval: string) {
	await sql`update response set received_at = received_at - ${interval}::interval
		where survey_id = ${survey.id} and received_at > now() - interval '1 day'`.execute(
		asOwner(field.app).db,
	);
}

async function itemsFor(person: Person, survey: { path: string }, more = "") {
	const { status, body } = await person.get<Summary>(
		`${survey.path}/summary?from=baseline&to=follow-up${more}`,
	);
	expect(status).toBe(200);
	return body.items;
}

function baseline(items: readonly ItemSummary[], id: string) {
	const wave = items.find(({ item }) => item === id)?.waves[0];
	if (wave === undefined) throw new Error(`No item ${id} in the summary.`);
	return { ...wave, counts: wave.options.map(({ count }) => count) };
}

const yes = { a: 1, many: [1], stars: 2, order: [1, 0] };
const no = { a: 0, many: [0], stars: 1, order: [0] };

describe("a viewer", () => {
	test("sees options that enough people chose, each with its share and interval", async () => {
		const survey = await surveyOf([
			[18, yes],
			[12, no],
		]);
		const items = await itemsFor(viewer, survey);
		for (const id of ["a", "many", "order"])
			expect(baseline(items, id).counts).toEqual([18, 12]);
		expect(baseline(items, "stars").counts).toEqual([12, 18]);
		expect(baseline(items, "a")).toMatchObject({
			answered: 30,
			notAnswered: 0,
			others: 0,
		});
		// R: prop.test(18, 30, correct = FALSE)
		expect(baseline(items, "a").options[0]).toMatchObject({
			of: 30,
			share: 0.6,
			ciLow: expect.closeTo(0.4232, 4),
			ciHigh: expect.closeTo(0.7541, 4),
		});
	});

	test("sees the options of few as other answers, of at least the threshold together", async () => {
		const survey = await surveyOf([
			[24, yes],
			[3, no],
			[13, {}],
		]);
		const items = await itemsFor(viewer, survey);
		const { counts, answered, notAnswered, others } = baseline(items, "a");
		expect({ counts, answered, notAnswered, others }).toEqual({
			counts: [24, null],
			answered: null,
			notAnswered: null,
			others: 16,
		});
		expect(baseline(items, "a").options[1]).toMatchObject({
			share: null,
			ciLow: null,
			ciHigh: null,
		});
		for (const { waves } of items)
			for (const wave of waves) {
				const counts = wave.options.map(({ count }) => count);
				for (const count of [...counts, wave.others, wave.notAnswered])
					expect(count === null || count === 0 || count >= threshold).toBe(
						true,
					);
			}
	});

	test("sees nothing of an item before there are enough people for all of its options", async () => {
		const survey = await surveyOf([
			[15, yes],
			[14, no],
		]);
		for (const { waves } of await itemsFor(viewer, survey))
			for (const { answered, notAnswered, others, options } of waves) {
				expect([answered, notAnswered, others]).toEqual([null, null, null]);
				for (const { count, of, share } of options)
					expect([count, of, share]).toEqual([null, null, null]);
			}
	});

	test("sees first choices of a ranking alone, and nothing of a slider", async () => {
		const last = { a: 1, order: [1, 0], line: 7 };
		const survey = await surveyOf([[30, last]]);
		const other = { ...last, order: [1] };
		const shorter = await surveyOf([[30, other]]);
		const items = await itemsFor(viewer, survey);
		expect(baseline(items, "order").counts).toEqual([30, 0]);
		expect(JSON.stringify(items)).not.toMatch(/"ranked"|"meanRank"|"line"/);
		expect(await itemsFor(viewer, shorter)).toEqual(items);
	});

	test("sees no words, and no item that depends on the answer to another", async () => {
		const survey = await surveyOf([[30, { ...yes, words: "Thank you" }]]);
		const items = await itemsFor(viewer, survey);
		expect(items.map(({ item }) => item)).toEqual([
			"a",
			"many",
			"stars",
			"order",
		]);
		expect(JSON.stringify(items)).not.toContain("Thank you");
	});

	test("gets no options of a site, whoever is there", async () => {
		const survey = await surveyOf([[40, yes]]);
		expect(await itemsFor(viewer, survey, `&site=${site}`)).toEqual([]);
		expect(await itemsFor(field.person, survey, `&site=${site}`)).toHaveLength(
			7,
		);
	});

	test("finds no answer by waiting for one more, or for one to be erased", async () => {
		const survey = await surveyOf([
			[20, yes],
			[20, no],
		]);
		const first = await itemsFor(viewer, survey);
		expect(baseline(first, "a").counts).toEqual([20, 20]);
		await answer(survey.token, yes);
		await ago(survey, "2 days");
		expect(await itemsFor(viewer, survey)).toEqual(first);

		await eraseOne(survey);
		const left = baseline(await itemsFor(viewer, survey), "a");
		expect(left.counts).toEqual([null, null]);
	});
});

async function eraseOne(survey: { id: string; path: string }) {
	const { rows } = await sql<{ id: string }>`
		select id from response where survey_id = ${survey.id} order by received_at limit 1`.execute(
		asOwner(field.app).db,
	);
	const erased = await field.person.post(
		`${survey.path}/responses/${rows[0]?.id}/erasure`,
		{ reason: "The person asked for it." },
	);
	expect(erased.status).toBe(200);
}

test("an analyst sees every option, of those who answered", async () => {
	const survey = await surveyOf([
		[3, yes],
		[1, no],
		[2, {}],
	]);
	const item = baseline(await itemsFor(field.person, survey), "a");
	expect(item).toMatchObject({ answered: 4, notAnswered: 2, others: 0 });
	expect(item.options[0]).toMatchObject({ count: 3, of: 4, share: 0.75 });
});

test("an analyst sees how many ranked an option, and its mean rank among them", async () => {
	const survey = await surveyOf([
		[3, { order: [1, 0] }],
		[2, { order: [0] }],
		[1, { order: [0, 1], line: 4 }],
		[4, {}],
	]);
	const items = await itemsFor(field.person, survey);
	const { answered, notAnswered, options } = baseline(items, "order");
	expect({ answered, notAnswered }).toEqual({ answered: 6, notAnswered: 4 });
	expect(options).toMatchObject([
		// (3 x 1 + 1 x 2) / 4
		{ code: 1, count: 3, of: 6, share: 0.5, ranked: 4, meanRank: 1.25 },
		// (3 x 2 + 2 x 1 + 1 x 1) / 6
		{ code: 0, count: 3, of: 6, share: 0.5, ranked: 6, meanRank: 1.5 },
	]);
	expect(baseline(items, "line")).toMatchObject({ answered: 1, options: [] });
});

test("no note tells a viewer how many have the highest score", async () => {
	const survey = await surveyOf([
		[27, yes],
		[3, no],
	]);
	const kindsFor = async (person: Person) => {
		const { body } = await person.get<Summary>(
			`${survey.path}/summary?from=baseline&to=follow-up`,
		);
		return body.scales[0]?.notes.map(({ kind }) => kind);
	};
	expect(await kindsFor(field.person)).toContain("ceiling");
	expect(await kindsFor(viewer)).not.toContain("ceiling");
	expect(await kindsFor(viewer)).not.toContain("floor");
});

import { v4, v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import type { Submission } from "../../../server/collect/collect.schemas.ts";
import type { Summary } from "../../../server/summaries/summaries.schemas.ts";
import {
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
	faultPaths,
	openField,
	send,
	submission,
} from "../../support/field.ts";
import { publish } from "../../support/person.ts";

const instrument = sampleInstrument({
	items: [single("a"), single("b")],
	scales: [
		scale({ items: ["a", "b"] }),
		scale({ id: "only_a", items: ["a"], missing: { minAnswered: 1 } }),
	],
});

let field: Field;

beforeAll(async () => {
	field = await openField(await openApp());
	await publish(field.person, instrument);
});

interface Sent {
	wave: string;
	person?: string;
	a: number;
	b?: number;
	completedAt?: string;
	site?: string;
	mode?: Submission["mode"];
}

/** A survey linked by own codes, with these responses in it. */
async function surveyWith(responses: Sent[]) {
	const survey = await addSurvey(field, instrument, { linkage: "own-code" });
	for (const { wave, person = v4(), a, b = a, ...parts } of responses) {
		const { token } = await addLink(field, survey, { wave });
		const body = submission({ a, b }, { ownCode: person, ...parts });
		expect((await send(field, token, v7(), body)).status).toBe(201);
	}
	return survey;
}

async function summaryOf(
	survey: { path: string },
	query = "from=baseline&to=follow-up",
) {
	const { status, body } = await field.person.get<Summary>(
		`${survey.path}/summary?${query}`,
	);
	expect(status).toBe(200);
	return body;
}

function kinds(notes: { kind: string }[]): string[] {
	return notes.map(({ kind }) => kind);
}

test("notes who answered for themselves, with help and for others, of the two waves alone", async () => {
	const survey = await surveyWith([
		{ wave: "baseline", a: 1 },
		{ wave: "baseline", a: 2, mode: "proxy" },
		{ wave: "follow-up", a: 3, mode: "helped" },
		{ wave: "follow-up", a: 3 },
	]);
	const { notes } = await summaryOf(survey);
	expect(notes.find(({ kind }) => kind === "modes")?.text).toContain(
		"4 responses were counted here: 2 given by people on their own, 1 given with somebody’s help, 1 given by somebody else for the person.",
	);
});

describe("people", () => {
	test("are joined by their own code, never by order", async () => {
		const survey = await surveyWith([
			{ wave: "baseline", person: "one", a: 1 },
			{ wave: "baseline", person: "two", a: 5 },
			{ wave: "follow-up", person: "two", a: 4 },
			{ wave: "follow-up", person: "one", a: 2 },
		]);
		const { linked, scales } = await summaryOf(survey);
		expect(linked).toEqual({
			before: 2,
			after: 2,
			both: 2,
			unlinkable: 0,
			repeated: 0,
		});
		expect(scales[0]?.paired?.points).toEqual([
			{ before: 1, after: 2, count: 1 },
			{ before: 5, after: 4, count: 1 },
		]);
	});

	test("are joined by participant, and whoever came by an open link is not", async () => {
		const survey = await addSurvey(field, instrument, {
			linkage: "participant",
		});
		const open = await addLink(field, survey);
		await send(field, open.token, v7(), submission({ a: 1, b: 1 }));
		for (const participant of await addParticipants(field, 3))
			for (const [wave, a] of [
				["baseline", 2],
				["follow-up", 4],
			] as const) {
				const link = await addLink(field, survey, {
					kind: "personal",
					participant,
					wave,
				});
				await send(field, link.token, v7(), submission({ a, b: a }));
			}
		const { linked, scales, notes } = await summaryOf(survey);
		expect(linked).toEqual({
			before: 4,
			after: 3,
			both: 3,
			unlinkable: 1,
			repeated: 0,
		});
		expect(scales[0]?.paired).toMatchObject({ pairs: 3, meanDifference: 2 });
		expect(scales[0]?.waves.map(({ scored }) => scored)).toEqual([4, 3]);
		expect(notes.find(({ kind }) => kind === "unlinked")?.text).toMatch(
			/^1 response cannot be joined to a person/,
		);
	});

	test("who drop out are counted, and not paired with anybody", async () => {
		const survey = await surveyWith([
			{ wave: "baseline", person: "one", a: 1 },
			{ wave: "baseline", person: "two", a: 2 },
			{ wave: "baseline", person: "three", a: 3 },
			{ wave: "follow-up", person: "three", a: 4 },
			{ wave: "follow-up", person: "four", a: 5 },
		]);
		const { linked, scales, notes } = await summaryOf(survey);
		expect(linked).toMatchObject({ before: 3, after: 2, both: 1 });
		expect(scales[0]?.paired).toMatchObject({ pairs: 1, t: null, p: null });
		expect(notes.find(({ kind }) => kind === "drop-outs")?.text).toMatch(
			/^3 people answered at one of the two times only .* 1 answered both times/,
		);
	});

	test("who answer one wave again count once, by the response completed first", async () => {
		const at = (hour: number) => `2026-03-31T${hour}:00:00.000Z`;
		const survey = await surveyWith([
			{ wave: "baseline", person: "one", a: 5, completedAt: at(12) },
			{ wave: "baseline", person: "one", a: 1, completedAt: at(10) },
			{ wave: "baseline", person: "one", a: 4, completedAt: at(11) },
			{ wave: "baseline", person: "two", a: 2 },
			{ wave: "follow-up", person: "one", a: 3, completedAt: at(13) },
			{ wave: "follow-up", person: "one", a: 5, completedAt: at(14) },
			{ wave: "follow-up", person: "two", a: 3 },
		]);
		const { linked, scales, items, notes } = await summaryOf(survey);
		expect(linked).toMatchObject({ before: 2, after: 2, both: 2, repeated: 3 });
		expect(scales[0]?.paired?.points).toEqual([
			{ before: 1, after: 3, count: 1 },
			{ before: 2, after: 3, count: 1 },
		]);
		expect(scales[0]?.waves[0]?.responses).toBe(2);
		expect(items[0]?.waves[0]?.answered).toBe(2);
		expect(notes.find(({ kind }) => kind === "repeated")?.text).toMatch(
			/^3 further responses/,
		);
	});

	test("who are linked to nobody are two groups", async () => {
		const survey = await addSurvey(field, instrument);
		for (const [wave, values] of [
			["baseline", [1, 2, 3]],
			["follow-up", [3, 4, 5]],
		] as const) {
			const { token } = await addLink(field, survey, { wave });
			for (const a of values)
				await send(field, token, v4(), submission({ a, b: a }));
		}
		const { linked, scales, notes } = await summaryOf(survey);
		expect(linked).toEqual({
			before: 3,
			after: 3,
			both: 0,
			unlinkable: 6,
			repeated: 0,
		});
		expect(scales[0]).toMatchObject({
			comparison: "groups",
			paired: null,
			independent: { meanDifference: 2, df: 4 },
		});
		expect(kinds(notes)).toContain("unlinked");
	});
});

describe("a summary", () => {
	test("has every item's answers with intervals, in the order of its options", async () => {
		const survey = await surveyWith([
			{ wave: "baseline", a: 1 },
			{ wave: "baseline", a: 1 },
			{ wave: "baseline", a: 5 },
		]);
		const { items } = await summaryOf(survey);
		expect(items.map(({ item }) => item)).toEqual(["a", "b"]);
		const [before, after] = items[0]?.waves ?? [];
		expect(before).toMatchObject({
			wave: "baseline",
			answered: 3,
			notAnswered: 0,
		});
		expect(before?.options.map(({ code }) => code)).toEqual([
			1,
			2,
			3,
			4,
			5,
			"NA",
		]);
		const [first] = before?.options ?? [];
		expect(first).toMatchObject({ label: "Answer 1", count: 2, share: 2 / 3 });
		expect(first?.ciLow).toBeCloseTo(0.2077, 4);
		expect(first?.ciHigh).toBeCloseTo(0.9385, 4);
		expect(after?.options[0]).toMatchObject({
			count: 0,
			share: null,
			ciLow: null,
		});
	});

	test("of one site leaves all others out", async () => {
		const ward = await field.person.make(`${field.project}/sites`, {
			name: "Ward 1",
		});
		const survey = await surveyWith([
			{ wave: "baseline", person: "one", a: 1, site: ward.id },
			{ wave: "follow-up", person: "one", a: 2, site: ward.id },
			{ wave: "baseline", person: "two", a: 1 },
			{ wave: "follow-up", person: "two", a: 5 },
		]);
		const query = `from=baseline&to=follow-up&site=${ward.id}`;
		const { linked, site } = await summaryOf(survey, query);
		expect(site).toEqual({ id: ward.id, name: "Ward 1" });
		expect(linked).toMatchObject({ before: 1, after: 1, both: 1 });
	});

	test("before anybody answered has nulls, no NaN, and says so", async () => {
		const summary = await summaryOf(await surveyWith([]));
		expect(JSON.stringify(summary)).not.toMatch(/NaN|Infinity/);
		const [first] = summary.scales;
		expect(first?.sentence).toMatch(
			/^There are no scores yet at Baseline or Follow-up/,
		);
		expect(first?.waves[0]).toMatchObject({
			responses: 0,
			scored: 0,
			mean: null,
			floorShare: null,
		});
		expect(first?.paired).toMatchObject({
			pairs: 0,
			meanDifference: null,
			points: [],
		});
		expect(first?.independent.meanDifference).toBeNull();
	});

	test("says where scores are missing and why", async () => {
		const survey = await surveyWith([{ wave: "baseline", a: 1 }]);
		const { token } = await addLink(field, survey);
		await send(field, token, v7(), submission({ a: 3 }, { ownCode: "alone" }));
		const { scales } = await summaryOf(survey);
		expect(scales[0]?.waves[0]).toMatchObject({
			responses: 2,
			scored: 1,
			notScored: { "too-few-answered": 1 },
		});
		expect(scales[1]?.waves[0]).toMatchObject({ scored: 2, notScored: {} });
	});

	test("from the later wave to the earlier one says that it is turned round", async () => {
		const survey = await surveyWith([]);
		const { notes } = await summaryOf(survey, "from=follow-up&to=baseline");
		expect(kinds(notes)).toContain("reversed");
	});
});

describe("refused:", () => {
	test.each([
		["from=before&to=follow-up", "/from"],
		["from=baseline&to=after", "/to"],
		["from=baseline&to=baseline", "/to"],
	])("%s, with the waves there are", async (query, path) => {
		const survey = await surveyWith([]);
		const reply = await field.person.get(`${survey.path}/summary?${query}`);
		expect(reply.status).toBe(422);
		expect(reply.body.detail).toContain("baseline, follow-up");
		expect(faultPaths(reply)).toEqual([path]);
	});

	test.each([
		"from=baseline",
		"from=baseline&to=follow-up&site=ward",
		`from=baseline&to=follow-up&site=${v4()}`,
		"from=baseline&to=follow-up&sort=up",
	])("%s", async (query) => {
		const survey = await surveyWith([]);
		const reply = await field.person.get(`${survey.path}/summary?${query}`);
		expect(reply.status).toBe(422);
		expect(reply.body.errors).not.toEqual([]);
	});

	test("whoever is not signed in, and a survey that is not there", async () => {
		const query = "summary?from=baseline&to=follow-up";
		const { path } = await surveyWith([]);
		const anonymous = await field.app.inject(`/api/v1${path}/${query}`);
		expect(anonymous.statusCode).toBe(401);
		const missing = `${field.project}/surveys/${v4()}/${query}`;
		expect((await field.person.get(missing)).status).toBe(404);
	});
});

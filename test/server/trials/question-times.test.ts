import { v4, v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import type { QuestionTimes } from "#instruments/trial/question-times.ts";
import type { Collection } from "../../../server/collect/collect.schemas.ts";
import type { SubjectExport } from "../../../server/rights/rights.schemas.ts";
import type { Trial } from "../../../server/trials/trials.schemas.ts";
import {
	information,
	sampleInstrument,
	single,
} from "../../instruments/sample-instrument.ts";
import { asOwner, openApp } from "../../support/app.ts";
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
import { addDevice, deliver, enrol, homeOf } from "../../support/tablet.ts";
import { member } from "../over-time/time-series.ts";

const instrument = sampleInstrument({
	items: [single("a"), information("i"), single("b")],
});
const waves = [
	{ key: "baseline", title: "Pilot", pilot: true },
	{ key: "live", title: "Live" },
];
const answers = { a: 4, b: 3 };
const times = {
	a: { seconds: 12, visits: 2 },
	b: { seconds: 0, visits: 1 },
} satisfies QuestionTimes;
const body = submission(answers, { questionTimes: times });

let field: Field;
let survey: { id: string; path: string };
let token: string;

beforeAll(async () => {
	field = await openField(await openApp());
	await publish(field.person, instrument);
	survey = await addSurvey(field, instrument, { waves });
	({ token } = await addLink(field, survey));
});

async function storedTimes(of: { id: string }) {
	const rows = await asOwner(field.app)
		.db.selectFrom("response")
		.select("question_times")
		.where((eb) => eb.or([eb("id", "=", of.id), eb("survey_id", "=", of.id)]))
		.execute();
	return rows.map(({ question_times }) => question_times);
}

describe("times on questions", () => {
	test("are asked for in a pilot, and the respondent is told so", async () => {
		const pilot = await field.person.get<Collection>(`/collect/${token}`);
		expect(pilot.body.wave.pilot).toBe(true);
		const page = await field.app.inject(`/r/${token}`);
		expect(page.payload).toContain("how long you spend on each one");
	});

	test("are not asked for in any other wave, and nothing is said of them", async () => {
		const live = await addLink(field, survey, { wave: "live" });
		const asked = await field.person.get<Collection>(`/collect/${live.token}`);
		expect(asked.body.wave.pilot).toBe(false);
		const page = await field.app.inject(`/r/${live.token}`);
		expect(page.payload).not.toContain("how long you spend");
	});

	test("of a pilot are stored with the response, and sending it again changes nothing", async () => {
		const id = v4();
		expect((await send(field, token, id, body)).status).toBe(201);
		expect((await send(field, token, id, body)).status).toBe(200);
		expect(await storedTimes({ id })).toEqual([times]);
		const others = submission(answers, {
			questionTimes: { a: { seconds: 1, visits: 1 } },
		});
		expect((await send(field, token, id, others)).status).toBe(409);
	});

	test("of any other wave are never stored, and the answers are", async () => {
		const live = await addLink(field, survey, { wave: "live" });
		const id = v4();
		expect((await send(field, live.token, id, body)).status).toBe(201);
		expect(await storedTimes({ id })).toEqual([null]);
		expect((await send(field, live.token, id, body)).status).toBe(200);
	});

	test("may be left out, as by a page from before", async () => {
		const id = v4();
		const reply = await send(field, token, id, submission(answers));
		expect(reply.status).toBe(201);
		expect(await storedTimes({ id })).toEqual([null]);
	});

	test("come from a tablet sealed with the answers", async () => {
		const { code } = await addDevice(field, [survey]);
		const tablet = await enrol(field, code);
		const { surveys, sealTo } = await homeOf(tablet);
		const content = {
			id: v4(),
			link: surveys[0]?.link ?? "",
			submission: body,
		};
		expect((await deliver(tablet, sealTo, content)).status).toBe(201);
		expect(await storedTimes(content)).toEqual([times]);
	});

	test("are in no export, of the pilot either", async () => {
		for (const query of ["", "&wave=baseline"]) {
			const { payload } = await field.app.inject({
				url: `/api/v1${survey.path}/responses?format=json${query}`,
				cookies: field.person.cookies,
			});
			expect(payload).not.toMatch(/visits|questionTimes|question_times/);
		}
	});
});

describe("refused, with nothing stored, are times", () => {
	test.each<[string, unknown, string]>([
		["of no question", { z: { seconds: 1, visits: 1 } }, "/questionTimes/z"],
		[
			"of an information page",
			{ i: { seconds: 1, visits: 1 } },
			"/questionTimes/i",
		],
		[
			"of part of a second",
			{ a: { seconds: 1.5, visits: 1 } },
			"/questionTimes/a/seconds",
		],
		[
			"below nothing",
			{ a: { seconds: -1, visits: 1 } },
			"/questionTimes/a/seconds",
		],
		[
			"of more than an hour",
			{ a: { seconds: 3601, visits: 1 } },
			"/questionTimes/a/seconds",
		],
		[
			"in words",
			{ a: { seconds: "12", visits: 1 } },
			"/questionTimes/a/seconds",
		],
		[
			"without a visit",
			{ a: { seconds: 1, visits: 0 } },
			"/questionTimes/a/visits",
		],
		[
			"of too many visits",
			{ a: { seconds: 1, visits: 101 } },
			"/questionTimes/a/visits",
		],
		[
			"with more than is known of",
			{ a: { seconds: 1, visits: 1, at: 9 } },
			"/questionTimes/a/at",
		],
	])("%s", async (_, questionTimes, path) => {
		const id = v4();
		const wrong = { ...submission(answers), questionTimes };
		const reply = await send(field, token, id, wrong);
		expect(reply.status).toBe(422);
		expect(reply.body.type).toBe("/problems/invalid-body");
		expect(faultPaths(reply)).toEqual([path]);
		expect(await storedTimes({ id })).toEqual([]);
	});
});

describe("the pilot's page", () => {
	test("tells medians of five people, and nothing of four", async () => {
		const own = await addSurvey(field, instrument, { waves });
		const link = await addLink(field, own);
		const seconds = [10, 20, 30, 40, 50];
		const timesOf = async () => {
			const path = `${own.path}/trial`;
			const { body } = await field.person.get<Trial>(path);
			return body.waves[0]?.figures;
		};
		for (const [place, each] of seconds.entries()) {
			expect((await timesOf())?.times[0]?.seconds ?? null).toBeNull();
			const questionTimes = { a: { seconds: each, visits: place < 2 ? 2 : 1 } };
			const sent = submission(answers, { questionTimes });
			expect((await send(field, link.token, v4(), sent)).status).toBe(201);
		}
		expect(
			(await send(field, link.token, v4(), submission(answers))).status,
		).toBe(201);
		expect(await timesOf()).toMatchObject({
			responses: 6,
			timed: 5,
			times: [
				{
					item: "a",
					people: 5,
					seconds: { q1: 20, median: 30, q3: 40 },
					returnedShare: 0.4,
					expectedSeconds: 10,
					isLong: true,
				},
				{ item: "b", people: 0, seconds: null, isLong: false },
			],
		});
	});

	test.each(["designer", "viewer", "collector"] as const)(
		"tells a %s none of it",
		async (role) => {
			const somebody = await member(field, role);
			const { body } = await somebody.get<object>(`${survey.path}/trial`);
			expect(JSON.stringify(body)).not.toMatch(/"times"|median/);
		},
	);
});

describe("of one person", () => {
	async function answered() {
		const linked = await addSurvey(field, instrument, {
			linkage: "participant",
			waves,
		});
		const [participant = ""] = await addParticipants(field, 1);
		const link = await addLink(field, linked, {
			kind: "personal",
			participant,
		});
		const id = v7();
		expect((await send(field, link.token, id, body)).status).toBe(201);
		return { linked, participant, id };
	}

	test("they are in the person's own copy, and shown to nobody else", async () => {
		const { linked, participant, id } = await answered();
		const path = `${field.project}/participants/${participant}/subject-export`;
		const { body } = await field.person.get<SubjectExport>(path);
		expect(body.responses[0]?.questionTimes).toEqual(times);
		const page = await field.person.get<string>(`${path}?format=html`);
		expect(page.body).toContain("Seconds on your screen");
		const single = await field.person.get(`${linked.path}/responses/${id}`);
		expect(single.status).toBe(200);
		expect(JSON.stringify(single.body)).not.toContain("visits");
	});

	test("they go when the person is erased", async () => {
		const { linked, participant } = await answered();
		expect(await storedTimes(linked)).toEqual([times]);
		const erasure = await field.person.post(
			`${field.project}/participants/${participant}/erasure`,
			{ reason: "The person asked for it." },
		);
		expect(erasure.status).toBe(200);
		expect(await storedTimes(linked)).toEqual([]);
	});

	test("they go when the survey becomes anonymous: an earlier export could tell whose they are", async () => {
		const { linked } = await answered();
		const path = `${linked.path}/linkage`;
		const tightened = await field.person.post(path, { linkage: "none" });
		expect(tightened.status).toBe(200);
		expect(await storedTimes(linked)).toEqual([null]);
	});
});

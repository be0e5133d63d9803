import { v4 } from "uuid";
import { beforeAll, expect, test } from "vitest";
import type { NewResponse } from "../../../server/collect/write-responses.ts";
import { writeResponses } from "../../../server/collect/write-responses.ts";
import { scatterAnonymous } from "../../../server/linkage/scatter-job.ts";
import { sampleInstrument } from "../../instruments/sample-instrument.ts";
import { seededRandom } from "../../instruments/statistics/seeded-random.ts";
import { asOwner, openApp } from "../../support/app.ts";
import {
	addLink,
	addSurvey,
	type Field,
	openField,
} from "../../support/field.ts";
import { publish } from "../../support/person.ts";

/*
 * The attacker is a superuser of the database and knows in which order people answered. For each thing that
 * a row carries they sort the rows by it, lay the order of people beside it, and say whose row is whose.
 */

const PEOPLE = 30_000;
/** As many as the server writes at once when it is busy. */
const BATCH = 128;
const TENTHS = 10;
const MORE_THAN_CHANCE = 0.01;

const hints = {
	"place in the table": "ctid",
	"number of its transaction": "xmin::text::bigint",
	id: "id",
	times: "received_at, completed_at, started_at",
	link: "link_id",
	"hash of what was sent": "body_hash",
} as const;
type Hint = keyof typeof hints;

const instrument = sampleInstrument();
let field: Field;
/** Ids in the order in which people answered. */
const arrived: string[] = [];

beforeAll(async () => {
	field = await openField(await openApp());
	await publish(field.person, instrument);
	await answerInTurn();
});

async function answerInTurn() {
	const survey = await addSurvey(field, instrument);
	const link = await addLink(field, survey);
	const { pool } = asOwner(field.app);
	const { rows } = await pool.query<{ id: string }>(
		"select id from wave where survey_id = $1 and key = 'baseline'",
		[survey.id],
	);
	const wave = rows[0]?.id ?? "";
	for (let at = 0; at < PEOPLE; at += BATCH) {
		const ids = Array.from({ length: Math.min(BATCH, PEOPLE - at) }, () =>
			v4(),
		);
		arrived.push(...ids);
		const batch = ids.map((id) => response(id, survey.id, wave, link.id));
		await writeResponses(pool, field.projectId, batch);
	}
}

function response(
	id: string,
	survey_id: string,
	wave_id: string,
	link_id: string,
): NewResponse {
	return {
		id,
		survey_id,
		wave_id,
		link_id,
		linkage: "none",
		personal: false,
		participant_id: null,
		own_code_hash: null,
		own_code_parts: null,
		site_id: null,
		language: "en",
		mode: "self",
		answers: { a: 4 },
		score_values: [],
		score_reasons: [],
		consent: null,
		question_times: {
			a: { seconds: Number.parseInt(id.slice(0, 2), 16), visits: 1 },
		},
		body_hash: id.replaceAll("-", "").repeat(2),
		started_ms: Date.now(),
		completed_ms: Date.now(),
		grain: "day",
		flag: null,
		bytes: 100,
	};
}

/** How often the attacker is right about in which tenth of the day a row came, and which of two came first. */
async function accuracy(hint: Hint) {
	const { rows } = await asOwner(field.app).pool.query<{ id: string }>(
		`select id from response order by ${hints[hint]}, md5(id::text)`,
	);
	const guessed = new Map(rows.map(({ id }, place) => [id, place]));
	const places = arrived.map((id) => guessed.get(id) ?? -1);
	return { tenth: tenthsRight(places), first: orderRight(places) };
}

function tenthsRight(places: readonly number[]): number {
	const tenth = (place: number) => Math.floor((place * TENTHS) / PEOPLE);
	const right = places.filter((place, true_) => tenth(place) === tenth(true_));
	return right.length / PEOPLE;
}

function orderRight(places: readonly number[]): number {
	const random = seededRandom(11);
	const tries = 200_000;
	let right = 0;
	for (let time = 0; time < tries; time += 1) {
		const one = Math.floor(random() * PEOPLE);
		const gap = 1 + Math.floor(random() * (PEOPLE - 1));
		const [early = 0, late = 0] = [one, (one + gap) % PEOPLE].sort(
			(a, b) => a - b,
		);
		if ((places[early] ?? 0) < (places[late] ?? 0)) right += 1;
	}
	return right / tries;
}

test("before the rows are scattered their place and transaction give people away", async () => {
	for (const hint of [
		"place in the table",
		"number of its transaction",
	] as const) {
		const { tenth, first } = await accuracy(hint);
		expect(tenth).toBeGreaterThan(0.9);
		expect(first).toBeGreaterThan(0.9);
	}
});

test("after it nothing that a row carries does better than chance", async () => {
	const before = await contents();
	const tomorrow = new Date(Date.now() + 24 * 60 * 60 * 1000);
	expect(await scatterAnonymous(field.app.db, tomorrow)).toBe(PEOPLE);
	for (const hint of Object.keys(hints) as Hint[]) {
		const { tenth, first } = await accuracy(hint);
		expect(tenth, hint).toBeLessThanOrEqual(1 / TENTHS + MORE_THAN_CHANCE);
		expect(first, hint).toBeLessThanOrEqual(1 / 2 + MORE_THAN_CHANCE);
		expect(first, hint).toBeGreaterThanOrEqual(1 / 2 - MORE_THAN_CHANCE);
	}
	expect(await contents()).toBe(before);
});

/** A hash of every row, whatever their order. */
async function contents(): Promise<string> {
	const { rows } = await asOwner(field.app).pool.query<{ hash: string }>(
		"select md5(string_agg(response::text, '' order by id)) as hash from response",
	);
	return rows[0]?.hash ?? "";
}

test("the audit tells how many were scattered, and of no single anonymous response", async () => {
	const { db } = asOwner(field.app);
	const entries = await db
		.selectFrom("audit")
		.where("chain_id", "=", field.projectId)
		.select(["action", "details"])
		.execute();
	expect(entries).toContainEqual({
		action: "responses.scatter",
		details: { responses: PEOPLE },
	});
	const text = JSON.stringify(entries);
	expect(arrived.filter((id) => text.includes(id))).toEqual([]);
});

test("rows that were scattered are left alone the next day but one", async () => {
	const inTwoDays = new Date(Date.now() + 3 * 24 * 60 * 60 * 1000);
	expect(await scatterAnonymous(field.app.db, inTwoDays)).toBe(0);
});

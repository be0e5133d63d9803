import { sql } from "kysely";
import { v4, v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import type { Summary } from "../../../server/summaries/summaries.schemas.ts";
import {
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

const instrument = sampleInstrument({
	items: [single("a"), single("b")],
	scales: [
		scale({ items: ["a", "b"] }),
		scale({ id: "only_a", items: ["a"], missing: { minAnswered: 1 } }),
	],
});

let field: Field;
let viewer: Person;
const sites: Record<string, string> = {};

beforeAll(async () => {
	field = await openField(await openApp());
	await publish(field.person, instrument);
	for (const name of ["large", "small", "other"]) {
		const site = await field.person.make(`${field.project}/sites`, { name });
		sites[name] = site.id;
	}
	viewer = await signUp(field.app, "viewer@example.org");
	await field.person.make(`${field.project}/members`, {
		email: "viewer@example.org",
		role: "viewer",
	});
});

interface Group {
	site: string;
	people: number;
	waves?: readonly string[];
	a?: number;
	b?: number | undefined;
}

/** A survey linked by own codes that these groups answered two months ago. */
async function surveyOf(groups: readonly Group[]) {
	const survey = await addSurvey(field, instrument, { linkage: "own-code" });
	for (const { people, waves = ["baseline", "follow-up"], ...group } of groups)
		for (let person = 0; person < people; person += 1)
			await answer(survey, v4(), waves, group);
	await ago(survey, "2 months");
	return survey;
}

async function answer(
	survey: { path: string },
	ownCode: string,
	waves: readonly string[],
	{ site, a = 2, b = 3 }: Omit<Group, "people">,
) {
	for (const wave of waves) {
		const { token } = await addLink(field, survey, { wave });
		const place = sites[site];
		const body = submission(
			{ a, ...(b !== undefined && { b }) },
			{ ownCode, ...(place !== undefined && { site: place }) },
		);
		expect((await send(field, token, v7(), body)).status).toBe(201);
	}
}

/** Moves what came in today into the past. */
async function ago(survey: { id: string }, interval: string) {
	await sql`update response set received_at = received_at - ${interval}::interval
		where survey_id = ${survey.id} and received_at > now() - interval '1 day'`.execute(
		asOwner(field.app).db,
	);
}

async function summaryFor(person: Person, survey: { path: string }, site = "") {
	const query = `from=baseline&to=follow-up${site && `&site=${sites[site]}`}`;
	const { status, body } = await person.get<Summary>(
		`${survey.path}/summary?${query}`,
	);
	expect(status).toBe(200);
	return body;
}

function peopleIn({ linked, scales }: Summary) {
	return {
		before: linked.before,
		both: linked.both,
		scored: scales.map(({ waves }) => waves[0]?.scored),
		pairs: scales.map(({ paired }) => paired?.pairs ?? 0),
	};
}

describe("a viewer", () => {
	test("sees the figures of large groups as they are", async () => {
		const survey = await surveyOf([
			{ site: "large", people: 12, a: 1 },
			{ site: "other", people: 11, a: 3 },
		]);
		for (const site of ["", "large", "other"]) {
			const seen = await summaryFor(viewer, survey, site);
			const whole = await summaryFor(field.person, survey, site);
			expect(peopleIn(seen)).toEqual(peopleIn(whole));
			expect(seen.scales[0]?.paired?.meanDifference).toBe(
				whole.scales[0]?.paired?.meanDifference,
			);
			expect(seen.scales[0]?.waves[0]?.mean).toBe(
				whole.scales[0]?.waves[0]?.mean,
			);
			expect(seen.threshold).toBe(10);
			expect(whole.threshold).toBe(null);
		}
	});

	test("sees nothing of a small site, nor finds it by subtraction", async () => {
		const survey = await surveyOf([
			{ site: "large", people: 12 },
			{ site: "small", people: 3, a: 5 },
		]);
		const small = await summaryFor(viewer, survey, "small");
		expect(peopleIn(small).scored).toEqual([0, 0]);
		expect(small.scales[0]?.waves[0]?.mean).toBe(null);
		const all = await summaryFor(viewer, survey);
		expect(peopleIn(all)).toEqual(
			peopleIn(await summaryFor(viewer, survey, "large")),
		);
		expect(all.notes[0]?.kind).toBe("protected");
		expect(all.notes[0]?.text).toContain("Some who answered are not in them");
	});

	test("does not find who answered once by taking pairs from a wave", async () => {
		const survey = await surveyOf([
			{ site: "large", people: 12 },
			{ site: "large", people: 4, waves: ["baseline"], a: 5 },
		]);
		const seen = peopleIn(await summaryFor(viewer, survey));
		const left = seen.before - seen.both;
		expect(left === 0 || left >= 10).toBe(true);
	});

	test("does not find who left a question out by comparing two scales", async () => {
		const survey = await surveyOf([
			{ site: "large", people: 14 },
			{ site: "large", people: 2, b: undefined },
		]);
		const { scored } = peopleIn(await summaryFor(viewer, survey));
		const [all = 0, some = 0] = scored.map((n) => n ?? 0).sort((x, y) => y - x);
		expect(all - some === 0 || all - some >= 10).toBe(true);
	});

	test("sees no change when one more answers, or one is erased alone", async () => {
		const survey = await surveyOf([{ site: "large", people: 25 }]);
		const first = await summaryFor(viewer, survey);
		await answer(survey, v4(), ["baseline", "follow-up"], {
			site: "large",
			a: 5,
		});
		await ago(survey, "2 days");
		const second = await summaryFor(viewer, survey);
		expect(peopleIn(second)).toEqual(peopleIn(first));
		expect(second.scales[0]?.paired).toEqual(first.scales[0]?.paired);

		const { rows } = await sql<{ id: string }>`
			select id from response where survey_id = ${survey.id} order by received_at limit 1`.execute(
			asOwner(field.app).db,
		);
		const erased = await field.person.post(
			`${survey.path}/responses/${rows[0]?.id}/erasure`,
			{ reason: "The person asked for it." },
		);
		expect(erased.status).toBe(200);
		const third = peopleIn(await summaryFor(viewer, survey));
		expect(peopleIn(first).before - third.before).toBeGreaterThanOrEqual(10);
	});

	test("gets no scores of single people, and no counts elsewhere", async () => {
		const survey = await surveyOf([{ site: "large", people: 12 }]);
		const seen = await summaryFor(viewer, survey);
		for (const { waves, paired } of seen.scales) {
			expect(paired?.points).toEqual([]);
			expect(waves.map(({ distribution }) => distribution)).toEqual([[], []]);
		}
		const list = await viewer.get(`${field.project}/surveys`);
		expect(JSON.stringify(list.body)).not.toMatch(/"responses":\d/);
		expect((await viewer.get(field.project)).body).toMatchObject({
			responses: null,
		});
		for (const path of ["progress", "responses", "links"])
			expect((await viewer.get(`${survey.path}/${path}`)).status).toBe(404);
	});
});

test("an analyst sees all, and is told that the numbers are small", async () => {
	const survey = await surveyOf([{ site: "small", people: 3 }]);
	const seen = await summaryFor(field.person, survey);
	expect(seen.linked.before).toBe(3);
	expect(seen.notes[0]).toMatchObject({ kind: "small-numbers" });
	const large = await surveyOf([{ site: "large", people: 10 }]);
	const kinds = (await summaryFor(field.person, large)).notes.map(
		({ kind }) => kind,
	);
	expect(kinds).not.toContain("small-numbers");
});

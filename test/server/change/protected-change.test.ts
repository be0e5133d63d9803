import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { asOwner, openApp } from "../../support/app.ts";
import { type Field, openField } from "../../support/field.ts";
import { type Person, publish, signUp } from "../../support/person.ts";
import {
	changeOf,
	instrument,
	pair,
	type Sequence,
	surveyOf,
	wavesOf,
} from "./change-field.ts";

const threshold = 10;

let field: Field;
let viewer: Person;
const sites: string[] = [];

beforeAll(async () => {
	field = await openField(await openApp());
	await publish(field.person, instrument);
	for (const name of ["large", "medium", "small"])
		sites.push(
			(await field.person.make(`${field.project}/sites`, { name })).id,
		);
	viewer = await signUp(field.app, "viewer@example.org");
	await field.person.make(`${field.project}/members`, {
		email: "viewer@example.org",
		role: "viewer",
	});
});

/** A survey that these people answered two months ago. */
async function surveyLongAgo(people: readonly Sequence[]) {
	const survey = await surveyOf(field, people);
	await sql`update response set received_at = received_at - interval '2 months'
		where survey_id = ${survey.id}`.execute(asOwner(field.app).db);
	return survey;
}

/** So many people at a site, some of whom leave, and some of whom leave a question out. */
function people(
	site: string | undefined,
	all: number,
	leaving: number,
	silent: number,
) {
	return Array.from({ length: all }, (_, n): Sequence => {
		const both = pair((n % 5) + 1, ((n + 2) % 5) + 1, { site });
		if (n < leaving) return { baseline: both.baseline ?? {} };
		if (n < leaving + silent) return { ...both, "follow-up": { a: 3, site } };
		return both;
	});
}

const [seventeen, twentyOne, four] = [17, 21, 4];

async function mixedSurvey() {
	const [large, medium, small] = sites;
	return await surveyLongAgo([
		...people(large, twentyOne, 3, 2),
		...people(medium, seventeen, 2, 0),
		...people(small, four, 1, 1),
		...people(undefined, 2, 0, 0),
	]);
}

/** Every sum and difference of the counts that are not of the same people must be of nobody or of enough. */
function expectEnough(counts: readonly (number | null)[]) {
	for (const n of counts)
		expect(n === null || n === 0 || n >= threshold, `${n}`).toBe(true);
}

describe("a viewer", () => {
	test("finds no group of fewer than the threshold, nor by taking sites from everybody", async () => {
		const survey = await mixedSurvey();
		const { groups, threshold: told } = await changeOf(
			viewer,
			survey,
			"&by=site",
		);
		expect(told).toBe(threshold);
		const [all, ...rest] = groups.rows;
		for (const key of ["pairs", "before", "after"] as const) {
			const parts = rest.map((row) => row[key] ?? 0);
			const whole = all?.[key] ?? 0;
			const subsets = parts.reduce<number[]>(
				(sums, part) => sums.concat(sums.map((sum) => sum + part)),
				[0],
			);
			expectEnough([whole, ...parts, ...subsets.map((sum) => whole - sum)]);
		}
		expect(rest.find(({ title }) => title === "large")?.pairs).toBeGreaterThan(
			0,
		);
		expect(rest.find(({ title }) => title === "small")).toMatchObject({
			pairs: null,
			before: null,
			mean: null,
		});
	});

	test("finds nobody by asking site by site, wave by wave, or for a comparison", async () => {
		const survey = await mixedSurvey();
		const [large, medium, small] = sites;
		const counts: (number | null)[] = [];
		for (const site of ["", ...sites.map((id) => `&site=${id}`)]) {
			const { flow } = await changeOf(viewer, survey, site);
			const [before, after] = flow.waves.map(({ answered }) => answered);
			counts.push(before ?? 0, after ?? 0, flow.both, flow.scoredBoth);
			counts.push((before ?? 0) - (flow.both ?? 0));
			counts.push((flow.both ?? 0) - (flow.scoredBoth ?? 0));
			const { stretches } = await wavesOf(
				viewer,
				survey,
				site.replace("&", "?"),
			);
			for (const { everybody, inAll } of stretches.at(-1)?.waves ?? []) {
				counts.push(everybody.n, inAll?.n ?? 0);
				counts.push(everybody.n - (inAll?.n ?? 0));
			}
		}
		expectEnough(counts);
		const compared = await changeOf(viewer, survey, `&comparison=${medium}`);
		expectEnough([
			compared.comparison.value?.changed.pairs ?? null,
			compared.comparison.value?.comparison.pairs ?? null,
		]);
		const hidden = await changeOf(
			viewer,
			survey,
			`&site=${large}&comparison=${small}`,
		);
		expect(hidden.comparison.value).toBeNull();
		expect(hidden.comparison.note).toContain("too few people");
	});

	test("sees the same figures as an analyst where groups are large", async () => {
		const survey = await surveyLongAgo(people(sites[0], 24, 0, 0));
		const seen = await changeOf(viewer, survey, "&by=site");
		const whole = await changeOf(field.person, survey, "&by=site");
		expect(seen.groups.rows[0]).toEqual(whole.groups.rows[0]);
		const means = async (person: Person) =>
			(await wavesOf(person, survey)).stretches.at(-1)?.waves;
		expect(await means(viewer)).toEqual(await means(field.person));
	});

	test("is not told who left, how many got worse, who was invited, or what few have in common, and reads why", async () => {
		const survey = await mixedSurvey();
		const change = await changeOf(viewer, survey, "&by=attribute:age");
		expect(change.flow.leavers).toEqual([]);
		expect(change.flow.note).toContain("those who may see single responses");
		expect(change.flow.waves.map(({ invited }) => invited)).toEqual([
			null,
			null,
		]);
		expect(change.reliable.value).toBeNull();
		expect(change.reliable.note).toContain("they may be few");
		expect(change.groups.rows).toHaveLength(1);
		expect(change.groups.attributes).toEqual([]);
		expect(change.groups.note).toContain("those who may see single responses");
		const { mix, list } = change.arguments;
		expect(mix).toEqual([]);
		for (const told of ["case-mix", "ceiling", "response"])
			expect(list.find(({ kind }) => kind === told)?.verdict).toBe("unknown");
	});

	test("sees no change when one more answers", async () => {
		const survey = await surveyLongAgo(people(sites[0], 25, 0, 0));
		const first = await changeOf(viewer, survey, "&by=site");
		const waves = await wavesOf(viewer, survey);
		await sql`insert into response
			select (r).* from (
				select jsonb_populate_record(response, jsonb_build_object(
					'id', gen_random_uuid(), 'own_code_hash', '\\x' || encode(sha256('another'), 'hex'),
					'received_at', now() - interval '2 days'
				)) as r from response
				join wave on wave.id = wave_id and key = 'baseline' where response.survey_id = ${survey.id} limit 1
			) as copied`.execute(asOwner(field.app).db);
		const whole = await changeOf(field.person, survey);
		expect(whole.flow.waves[0]?.answered).toBe(26);
		const second = await changeOf(viewer, survey, "&by=site");
		expect(second.groups).toEqual(first.groups);
		expect(second.flow).toEqual(first.flow);
		expect((await wavesOf(viewer, survey)).stretches).toEqual(waves.stretches);
	});
});

import { createHash } from "node:crypto";
import { sql } from "kysely";
import { v4, v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import type { Edition } from "../../../server/reports/editions.schemas.ts";
import type {
	ChosenFigure,
	Report,
	ReportList,
	Section,
} from "../../../server/reports/reports.schemas.ts";
import type { Summary } from "../../../server/summaries/summaries.schemas.ts";
import type { ProblemBody } from "../../../server/wire.schemas.ts";
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
	faultPaths,
	openField,
	send,
	submission,
} from "../../support/field.ts";
import { type Person, publish, signUp } from "../../support/person.ts";

const instrument = sampleInstrument({
	items: [single("a")],
	scales: [
		scale({
			items: ["a"],
			missing: { minAnswered: 1 },
			range: { min: 1, max: 5 },
		}),
	],
});
const [chosen = ""] = instrument.scales.map(({ id }) => id);

let field: Field;
let survey: { id: string; path: string };
let analyst: Person;
let viewer: Person;

beforeAll(async () => {
	field = await openField(await openApp());
	await publish(field.person, instrument);
	survey = await addSurvey(field, instrument);
	analyst = await member("analyst");
	viewer = await member("viewer");
});

async function member(role: string): Promise<Person> {
	const person = await signUp(field.app, `${role}@example.org`);
	const email = `${role}@example.org`;
	await field.person.make(`${field.project}/members`, { email, role });
	return person;
}

async function answer(wave: string, people: number): Promise<void> {
	const { token } = await addLink(field, survey, { wave });
	for (let person = 0; person < people; person += 1) {
		const response = submission({ a: 1 + (person % 2) });
		const { status } = await send(field, token, v4(), response);
		expect(status).toBe(201);
	}
	// Viewers see a group once its last answer is some weeks old, or the group is large.
	await sql`update response set received_at = received_at - interval '60 days'
		where survey_id = ${survey.id}`.execute(asOwner(field.app).db);
}

const section = (parts: Partial<Section> = {}): Section => ({
	kind: "changed",
	text: "Waits got shorter.\n\n- Fewer calls\n- Better letters",
	figures: [],
	charts: [],
	quotes: [],
	themes: false,
	...parts,
});

const figure = (parts: Partial<ChosenFigure> = {}): ChosenFigure => ({
	of: "scale",
	id: chosen,
	from: "baseline",
	to: "follow-up",
	site: null,
	...parts,
});

const begin = (sections: Section[] = [section()]) =>
	field.person.make<Report>(`${survey.path}/reports`, {
		title: "What changed",
		content: { sections },
	});

describe("writing", () => {
	test("keeps texts to the letter, and lists the last changed report first", async () => {
		const text = "‏مرحبا 🙂 <script>alert(1)</script>\n=SUM(A1)\n\n- a";
		const first = await begin([section({ text })]);
		const second = await begin([]);
		const path = `${survey.path}/reports`;
		const { body } = await viewer.get<Report>(`${path}/${first.id}`);
		expect(body.content.sections[0]?.text).toBe(text);
		const { title, content, version } = first;
		await field.person.call("PUT", `${path}/${first.id}`, {
			title,
			content,
			version,
		});
		const { body: list } = await viewer.get<ReportList>(path);
		expect(list.reports.slice(0, 2).map(({ id }) => id)).toEqual([
			first.id,
			second.id,
		]);
	});

	test("whoever read an older version does not save over a newer one", async () => {
		const { id, title } = await begin();
		const path = `${survey.path}/reports/${id}`;
		const content = { sections: [section({ text: "Mine" })] };
		const mine = await analyst.call<Report>("PUT", path, {
			title,
			content,
			version: 1,
		});
		expect([mine.status, mine.body.version]).toEqual([200, 2]);
		const theirs = await field.person.call<ProblemBody>("PUT", path, {
			title: "Theirs",
			content: { sections: [] },
			version: 1,
		});
		expect(theirs.status).toBe(409);
		expect(theirs.body.type).toBe("/problems/report-changed");
		expect(theirs.body.detail).toContain("save yours as a report of its own");
		const { body } = await viewer.get<Report>(path);
		expect(body.content).toEqual(content);
	});

	test("of two who save at once one is told", async () => {
		const { id, title, content } = await begin();
		const path = `${survey.path}/reports/${id}`;
		const body = { title, content, version: 1 };
		const replies = await Promise.all([
			analyst.call("PUT", path, body),
			field.person.call("PUT", path, body),
		]);
		expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
	});

	test("what was deleted is gone, with its editions", async () => {
		const { id } = await begin();
		const path = `${survey.path}/reports/${id}`;
		const { id: edition } = await field.person.make<Edition>(
			`${path}/editions`,
			{ version: 1 },
		);
		expect((await analyst.call("DELETE", path)).status).toBe(204);
		expect((await viewer.get(path)).status).toBe(404);
		expect((await viewer.get(`${path}/editions/${edition}`)).status).toBe(404);
		expect((await analyst.call("DELETE", path)).status).toBe(404);
	});
});

describe("bad input", () => {
	test.each<[string, Section[], string[]]>([
		[
			"a scale that is none",
			[section({ figures: [figure({ id: "none" })] })],
			["/content/sections/0/figures/0/id"],
		],
		[
			"a wave that is none, and a site of nobody's",
			[section({ figures: [figure({ to: "later", site: v7() })] })],
			["site", "to"].map((at) => `/content/sections/0/figures/0/${at}`),
		],
		[
			"one wave twice",
			[section({ figures: [figure({ to: "baseline" })] })],
			["/content/sections/0/figures/0/to"],
		],
		["a section twice", [section(), section()], ["/content/sections/1/kind"]],
		[
			"a text that is too long",
			[section({ text: "a".repeat(20_001) })],
			["/content/sections/0/text"],
		],
	])("%s is named as the fault", async (_, sections, paths) => {
		const { body: before } = await viewer.get<ReportList>(
			`${survey.path}/reports`,
		);
		const reply = await field.person.call<ProblemBody>(
			"POST",
			`${survey.path}/reports`,
			{ title: "What changed", content: { sections } },
		);
		expect(reply.status).toBe(422);
		expect(faultPaths(reply)).toEqual(paths);
		const { body: after } = await viewer.get(`${survey.path}/reports`);
		expect(after).toEqual(before);
	});

	test("a report is found under its own survey alone", async () => {
		const { id, title, content } = await begin();
		const other = await addSurvey(field, instrument);
		const path = `${other.path}/reports/${id}`;
		expect((await field.person.get(path)).status).toBe(404);
		const change = { title, content, version: 1 };
		expect((await field.person.call("PUT", path, change)).status).toBe(404);
		expect((await field.person.call("DELETE", path)).status).toBe(404);
		const frozen = field.person.call("POST", `${path}/editions`, {
			version: 1,
		});
		expect((await frozen).status).toBe(404);
	});
});

describe("an edition", () => {
	const summary = (person: Person) =>
		person.get<Summary>(`${survey.path}/summary?from=baseline&to=follow-up`);

	test("holds the figures as a viewer sees them, whoever freezes, and does not change", async () => {
		await answer("baseline", 12);
		await answer("follow-up", 13);
		const { id } = await begin([
			section({ figures: [figure(), figure({ of: "item", id: "a" })] }),
		]);
		const editions = `${survey.path}/reports/${id}/editions`;
		const frozen = await analyst.make<Edition>(editions, { version: 1 });
		const { body: seen } = await summary(viewer);
		const [kept] = frozen.body.summaries;
		expect(kept?.scales).toEqual(
			seen.scales.filter((each) => each.scale === chosen),
		);
		expect(kept?.items).toEqual(seen.items.filter((each) => each.item === "a"));
		expect(kept?.threshold).toBe(10);
		expect(kept?.scales[0]?.waves.map(({ scored }) => scored)).toEqual([
			12, 13,
		]);
		const { body: person } = await summary(analyst);
		expect(kept?.scales[0]?.waves[0]?.distribution).toEqual([]);
		expect(person.scales[0]?.waves[0]?.distribution).not.toEqual([]);

		await answer("follow-up", 20);
		const { body: later } = await summary(viewer);
		expect(later.scales[0]?.waves[1]?.scored).toBe(33);
		const { body: again } = await viewer.get<Edition>(
			`${editions}/${frozen.id}`,
		);
		expect(again).toEqual(frozen);
		expect(again.checksum).toBe(
			createHash("sha256").update(JSON.stringify(again.body)).digest("hex"),
		);
		expect(again.number).toBe(1);
	});

	test("holds charts over time, and leaves out one that is gone", async () => {
		const { id: series } = await field.person.make(`${field.project}/series`, {
			name: "Calls",
			unit: "calls",
			kind: "count",
			countsPeople: false,
		});
		await field.person.call(
			"PUT",
			`${field.project}/series/${series}/points/2026-01-05`,
			{ value: 31 },
		);
		const { id: chart } = await field.person.make(`${field.project}/charts`, {
			title: "Calls",
			settings: {
				source: { of: "series", series },
				period: "point",
				preset: "making-data-count",
				screen: false,
				better: "decrease",
			},
		});
		const { id } = await begin([section({ charts: [v7(), chart] })]);
		const { body } = await analyst.make<Edition>(
			`${survey.path}/reports/${id}/editions`,
			{ version: 1 },
		);
		expect(body.charts.map((each) => each.chart)).toEqual([chart]);
		expect(body.charts[0]?.figures.points[0]?.value).toBe(31);
	});

	test("holds how many mention each theme, where the report shows it", async () => {
		const { id: theme } = await field.person.make(`${survey.path}/themes`, {
			name: "Waiting",
		});
		for (const themes of [true, false]) {
			const { id } = await begin([section({ themes })]);
			const { body } = await analyst.make<Edition>(
				`${survey.path}/reports/${id}/editions`,
				{ version: 1 },
			);
			expect(body.themes?.themes.map((each) => each.id)).toEqual(
				themes ? [theme] : undefined,
			);
		}
	});

	test("of a version that is not the newest is refused", async () => {
		const { id, title, content } = await begin();
		const path = `${survey.path}/reports/${id}`;
		await field.person.call("PUT", path, { title, content, version: 1 });
		const reply = await field.person.call<ProblemBody>(
			"POST",
			`${path}/editions`,
			{ version: 1 },
		);
		expect([reply.status, reply.body.type]).toEqual([
			409,
			"/problems/report-changed",
		]);
	});

	test("cannot be changed or deleted by the server's own login", async () => {
		const { rows } = await sql<{ privilege_type: string }>`
			select privilege_type from information_schema.role_table_grants
			where table_name = 'report_edition' and grantee = 'waymark_app'`.execute(
			asOwner(field.app).db,
		);
		expect(rows.map((row) => row.privilege_type).sort()).toEqual([
			"INSERT",
			"SELECT",
		]);
	});
});

test("every write is entered in the audit, and no text of it", async () => {
	const { id, title } = await begin([section({ text: "Zebulon wept" })]);
	const path = `${survey.path}/reports/${id}`;
	const content = { sections: [] };
	await analyst.call("PUT", path, { title, content, version: 1 });
	await analyst.make(`${path}/editions`, { version: 2 });
	await analyst.call("DELETE", path);
	const entries = await asOwner(field.app)
		.db.selectFrom("audit")
		.where("subject_id", "=", survey.id)
		.where("action", "like", "report.%")
		.select(["action", "details"])
		.execute();
	const ours = entries.filter(({ details }) =>
		JSON.stringify(details).includes(id),
	);
	expect(ours.map(({ action }) => action).sort()).toEqual([
		"report.change",
		"report.create",
		"report.delete",
		"report.freeze",
	]);
	expect(JSON.stringify(ours)).not.toMatch(/Zebulon|What changed/);
});

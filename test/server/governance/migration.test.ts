import { Kysely, PostgresDialect, sql } from "kysely";
import { expect, test } from "vitest";
import * as start from "../../../migrations/20261121-01-start.ts";
import * as trust from "../../../migrations/20261121-02-trust.ts";
import * as governance from "../../../migrations/20261121-06-governance.ts";
import { openDatabase } from "../../support/database.ts";

/** Ids by number, of one kind each. */
const id = (n: number) =>
	`00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

test("who was collecting goes on, and what respondents agreed to is the first version", async () => {
	const { pool } = await openDatabase("empty");
	const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
	await sql`create table kysely_migration (name text)`.execute(db);
	await start.up(db);
	await trust.up(db);
	await sql`
		insert into organisation (id, name) values (${id(1)}, 'Trust');
	`.execute(db);
	for (const [project, locator] of [
		[id(2), "COLLECTS"],
		[id(3), "IDLE0000"],
	]) {
		await sql`insert into project (id, organisation_id, locator, name)
			values (${project}, ${id(1)}, ${locator}, ${locator})`.execute(db);
		await sql`insert into survey (project_id, id, title, instrument_id, instrument_version, definition, linkage, languages, consent)
			values (${project}, ${id(4)}, 'Asked', 'i', '1.0.0', '{}', 'participant', '{cy,en}', '{"cy": "Pwy", "en": "Who"}'),
				(${project}, ${id(5)}, 'Not asked', 'i', '1.0.0', '{}', 'participant', '{en}', null)`.execute(
			db,
		);
		await sql`insert into wave (project_id, survey_id, id, key, title, position)
			values (${project}, ${id(4)}, ${id(6)}, 'w', 'W', 0)`.execute(db);
		await sql`insert into link (project_id, id, survey_id, wave_id, kind, linkage, secret_hash)
			values (${project}, ${id(7)}, ${id(4)}, ${id(6)}, 'open', 'participant', '')`.execute(
			db,
		);
	}
	await sql`insert into response (project_id, id, survey_id, wave_id, link_id, linkage, language, mode, answers,
			score_values, score_reasons, consent, body_hash, started_at, completed_at, received_at)
		values (${id(2)}, ${id(8)}, ${id(4)}, ${id(6)}, ${id(7)}, 'participant', 'cy', 'self', '{}',
			'{}', '{}', '{"agreed": true}', '', now(), now(), now())`.execute(db);

	await governance.up(db);

	const { rows: projects } = await sql`
		select locator, live_at is not null as live from project order by locator`.execute(
		db,
	);
	expect(projects).toEqual([
		{ locator: "COLLECTS", live: true },
		{ locator: "IDLE0000", live: false },
	]);
	const { rows: versions } = await sql`
		select survey_id as survey, version, texts::text, ask from information_version
		where project_id = ${id(2)}`.execute(db);
	expect(versions).toEqual([
		{
			survey: id(4),
			version: 1,
			texts: '{"cy": "Pwy", "en": "Who"}',
			ask: true,
		},
	]);
	const { rows: responses } = await sql`select consent from response`.execute(
		db,
	);
	expect(responses).toEqual([
		{ consent: { agreed: true, version: 1, language: "cy" } },
	]);
});

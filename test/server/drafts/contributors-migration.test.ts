import { Kysely, PostgresDialect, sql } from "kysely";
import { expect, test } from "vitest";
import * as contributors from "../../../migrations/20261121-27-contributors.ts";
import { openDatabase } from "../../support/database.ts";

const id = (n: number) =>
	`00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

test("of a draft that is older, who made it and who changed it last have worked on it", async () => {
	const { pool } = await openDatabase();
	const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
	await sql`drop table instrument_contributor`.execute(db);
	await sql`insert into organisation (id, name) values (${id(1)}, 'Trust')`.execute(
		db,
	);
	for (const account of [2, 3])
		await sql`insert into account (id, organisation_id, email, name, role, password_hash)
			values (${id(account)}, ${id(1)}, ${`${account}@example.org`}, ${`Account ${account}`}, 'member', '')`.execute(
			db,
		);
	for (const [name, changedBy] of [
		["own", 2],
		["theirs", 3],
	] as const)
		await sql`insert into instrument (organisation_id, id, version, definition, created_by, changed_by)
			values (${id(1)}, ${name}, '1.0.0', '{}', ${id(2)}, ${id(changedBy)})`.execute(
			db,
		);

	await contributors.up(db);

	const { rows } = await sql`
		select instrument_id as instrument, account_id as account
		from instrument_contributor order by instrument, account`.execute(db);
	expect(rows).toEqual([
		{ instrument: "own", account: id(2) },
		{ instrument: "theirs", account: id(2) },
		{ instrument: "theirs", account: id(3) },
	]);
});

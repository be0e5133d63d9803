import { sql } from "kysely";
import { expect, test } from "vitest";
import { holds } from "#instruments/conditions.ts";
import { randomAnswers } from "#instruments/trial-answers/random-answers.ts";
import { conditionSql } from "../../../server/red-flags/condition-sql.ts";
import { randomNumbers } from "../../instruments/random-answers.ts";
import { randomInstrument } from "../../instruments/random-instrument.ts";
import { openApp } from "../../support/app.ts";

const { db } = await openApp();

test("the database judges a condition as the device does", async () => {
	const random = randomNumbers(20261121);
	const outcomes = { yes: 0, no: 0 };
	for (let i = 0; i < 60; i++) {
		const instrument = randomInstrument(random);
		const answers = randomAnswers(instrument, random);
		const conditions = instrument.items.flatMap(({ showIf }) => showIf ?? []);
		if (conditions.length === 0) continue;
		const columns = conditions.map((condition, n) =>
			conditionSql(condition).as(`c${n}`),
		);
		const { rows } = await sql<Record<string, boolean>>`
			select ${sql.join(columns)}
			from (select ${JSON.stringify(answers)}::jsonb as answers) as response
		`.execute(db);
		const expected = conditions.map((each) => holds(each, answers));
		expect(Object.values(rows[0] ?? {})).toEqual(expected);
		for (const each of expected) outcomes[each ? "yes" : "no"] += 1;
	}
	expect(outcomes.yes).toBeGreaterThan(20);
	expect(outcomes.no).toBeGreaterThan(20);
});

import { sql } from "kysely";
import { v4, v7 } from "uuid";
import { beforeAll, expect, test } from "vitest";
import { retainNoLonger } from "../../../server/rights/retention.ts";
import type {
	Retention,
	RetentionRun,
} from "../../../server/rights/rights.schemas.ts";
import { sampleInstrument } from "../../instruments/sample-instrument.ts";
import { asOwner, openApp } from "../../support/app.ts";
import {
	addLink,
	addParticipants,
	addSurvey,
	type Field,
	openField,
	send,
	submission,
} from "../../support/field.ts";
import { publish } from "../../support/person.ts";

const instrument = sampleInstrument();
let field: Field;

beforeAll(async () => {
	field = await openField(await openApp());
	await publish(field.person, instrument);
	await sql`update governance set keep_identifiable = 12, keep_anonymous = 24, keep_contacts = 6
		where project_id = ${field.projectId}`.execute(asOwner(field.app).db);
});

/** A response to a survey of this linkage, received so many months ago. */
async function responded(linkage: "participant" | "none", months: number) {
	const survey = await addSurvey(field, instrument, { linkage });
	const [participant = ""] =
		linkage === "participant" ? await addParticipants(field, 1) : [];
	const { token } = await addLink(
		field,
		survey,
		linkage === "none" ? {} : { kind: "personal", participant },
	);
	const id = linkage === "none" ? v4() : v7();
	const body = submission({});
	expect((await send(field, token, id, body)).status).toBe(201);
	const { db } = asOwner(field.app);
	const ago = sql`make_interval(months => ${months}::integer)`;
	await sql`update response set received_at = received_at - ${ago} where id = ${id}`.execute(
		db,
	);
	if (participant)
		await sql`update participant set created_at = created_at - ${ago} where id = ${participant}`.execute(
			db,
		);
	return { id, token, body, participant };
}

async function report() {
	const { status, body } = await field.person.get<Retention>(
		`${field.project}/retention`,
	);
	expect(status).toBe(200);
	return Object.fromEntries(body.classes.map((each) => [each.class, each]));
}

test("a dry run counts what is due and when the next will be, and erases nothing", async () => {
	await responded("participant", 13);
	await responded("participant", 11);
	await responded("none", 25);
	const first = await report();
	expect(first.identifiable).toMatchObject({ months: 12, due: 1 });
	expect(first.anonymous).toMatchObject({ months: 24, due: 1, next: null });
	const next = Date.parse(first.identifiable?.next ?? "");
	expect(next).toBeGreaterThan(Date.now());
	expect(next).toBeLessThan(Date.now() + 40 * 24 * 60 * 60 * 1000);
	expect(await report()).toEqual(first);
});

test("a run erases what is due and no more, and leaves an entry", async () => {
	const due = await responded("participant", 14);
	const kept = await responded("participant", 10);
	const before = await report();
	const run = await field.person.post<RetentionRun>(
		`${field.project}/retention/run`,
	);
	expect(run.status).toBe(200);
	expect(run.body.identifiable).toBe(before.identifiable?.due);
	expect((await report()).identifiable?.due).toBe(0);
	const { db } = asOwner(field.app);
	const ids = (await db.selectFrom("response").select("id").execute()).map(
		({ id }) => id,
	);
	expect(ids).toContain(kept.id);
	expect(ids).not.toContain(due.id);
	const people = (
		await db.selectFrom("participant").select("id").execute()
	).map(({ id }) => id);
	expect(people).toContain(kept.participant);
	expect(people).not.toContain(due.participant);
	const again = await send(field, due.token, due.id, due.body);
	expect(again.status).toBe(410);
	const entry = await db
		.selectFrom("audit")
		.where("action", "=", "retention.run")
		.select("details")
		.executeTakeFirst();
	expect(entry?.details).toMatchObject({ identifiable: run.body.identifiable });
});

test("the daily job does the same in every project", async () => {
	const due = await responded("none", 30);
	await retainNoLonger(field.app);
	const left = await asOwner(field.app)
		.db.selectFrom("response")
		.where("id", "=", due.id)
		.select("id")
		.execute();
	expect(left).toEqual([]);
});

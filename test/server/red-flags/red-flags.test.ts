import { sql } from "kysely";
import { v4, v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import type { AuditPage } from "../../../server/audit/audit.schemas.ts";
import { scatterAnonymous } from "../../../server/linkage/scatter-job.ts";
import type { RedFlags } from "../../../server/red-flags/red-flags.schemas.ts";
import { both, sampleInstrument } from "../../instruments/sample-instrument.ts";
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
import { type Person, publish, signUp } from "../../support/person.ts";

const redFlags = [
	{ when: { item: "a", is: 1 }, reason: both("Not at ease") },
	{ when: { item: "b", atMost: 2 }, reason: both("Little trust") },
];
const monitoring = {
	signposting: both("Call 111."),
	readBy: { role: both("The nurse in charge"), withinHours: 24 },
};
const watched = sampleInstrument({ id: "watched", redFlags, monitoring });
const unread = sampleInstrument({
	id: "unread",
	redFlags,
	monitoring: { signposting: both("Call 111.") },
});

let field: Field;
let collector: Person;

beforeAll(async () => {
	field = await openField(await openApp());
	await publish(field.person, watched);
	await publish(field.person, unread);
	collector = await signUp(field.app, "collector@example.org");
	await field.person.make(`${field.project}/members`, {
		email: "collector@example.org",
		role: "collector",
	});
});

/** A survey with a response that raises a flag, one that raises two, and one that raises none. */
async function watchedSurvey() {
	const survey = await addSurvey(field, watched, { linkage: "participant" });
	const [participant = ""] = await addParticipants(field, 1);
	const personal = await addLink(field, survey, {
		kind: "personal",
		participant,
	});
	const open = await addLink(field, survey);
	const [first, second, third] = [v7(), v7(), v7()] as const;
	await send(field, personal.token, first, submission({ a: 1, b: 5 }));
	await send(field, open.token, second, submission({ a: 1, b: 2 }));
	await send(field, open.token, third, submission({ a: 5, b: 5 }));
	return { path: `${survey.path}/red-flags`, first, second, third };
}

const flagsAt = async (path: string) =>
	(await field.person.get<RedFlags>(path)).body;

test("lists who may be in danger, with why, and not the others", async () => {
	const { path, first, second } = await watchedSurvey();
	const {
		readBy,
		total,
		unread: notRead,
		overdue,
		responses,
	} = await flagsAt(path);
	expect(readBy).toEqual(monitoring.readBy);
	expect([total, notRead, overdue]).toEqual([2, 2, 0]);
	expect(responses.map(({ id }) => id).sort()).toEqual([first, second].sort());
	const linked = responses.find(({ id }) => id === first);
	expect(linked).toMatchObject({
		reasons: [{ en: "Not at ease" }],
		answers: { a: 1, b: 5 },
		isOverdue: false,
		reading: null,
	});
	expect(linked?.participant).toMatch(/./);
	const other = responses.find(({ id }) => id === second);
	expect(other?.reasons).toHaveLength(2);
	expect(other?.participant).toBeNull();
});

test("what was promised and not kept is marked, until somebody has read it", async () => {
	const { path, first, second } = await watchedSurvey();
	await sql`
		update response set received_at = received_at - interval '25 hours'
		where id = ${first}::uuid`.execute(asOwner(field.app).db);
	const late = await flagsAt(path);
	expect(late.overdue).toBe(1);
	expect(late.responses[0]).toMatchObject({ id: first, isOverdue: true });
	const { status, body } = await field.person.call<RedFlags>(
		"POST",
		`${path}/${first}/read`,
		{ note: "Called back." },
	);
	expect(status).toBe(200);
	expect([body.unread, body.overdue]).toEqual([1, 0]);
	expect(body.responses.map(({ id }) => id)).toEqual([second, first]);
	expect(body.responses[1]).toMatchObject({
		isOverdue: false,
		reading: { note: "Called back." },
	});
});

test("the first reading stays, whoever reads again", async () => {
	const { path, first } = await watchedSurvey();
	await field.person.call("POST", `${path}/${first}/read`, { note: "First." });
	await field.person.call("POST", `${path}/${first}/read`, { note: "Again." });
	const { responses } = await flagsAt(path);
	expect(responses.find(({ id }) => id === first)?.reading?.note).toBe(
		"First.",
	);
});

test("a reading stays with an unlinked response that is shuffled", async () => {
	const survey = await addSurvey(field, watched);
	const { token } = await addLink(field, survey);
	const [flagged, other] = [v4(), v4()];
	await send(field, token, flagged, submission({ a: 1, b: 5 }));
	await send(field, token, other, submission({ a: 5, b: 5 }));
	const path = `${survey.path}/red-flags`;
	await field.person.post(`${path}/${flagged}/read`, { note: "Seen." });
	const scattered = await scatterAnonymous(
		asOwner(field.app).db,
		new Date("2027-06-01T12:00:00Z"),
	);
	expect(scattered).toBeGreaterThan(1);
	const { responses } = await flagsAt(path);
	expect(responses.map(({ id, reading }) => [id, reading?.note])).toEqual([
		[flagged, "Seen."],
	]);
});

describe("nobody else", () => {
	test("sees them without the right to single responses", async () => {
		const { path, first } = await watchedSurvey();
		expect((await collector.get(path)).status).toBe(404);
		const read = await collector.call("POST", `${path}/${first}/read`, {});
		expect(read.status).toBe(404);
	});

	test("can read a response that raises no flag, or is none", async () => {
		const { path, third } = await watchedSurvey();
		for (const id of [third, v4()]) {
			const answer = await field.person.call("POST", `${path}/${id}/read`, {});
			expect(answer.status).toBe(404);
		}
	});

	test("is promised anything where the instrument promises no reading", async () => {
		const survey = await addSurvey(field, unread);
		const { token } = await addLink(field, survey);
		const id = v4();
		await send(field, token, id, submission({ a: 1 }));
		expect(await flagsAt(`${survey.path}/red-flags`)).toEqual({
			readBy: null,
			total: 0,
			unread: 0,
			overdue: 0,
			responses: [],
		});
	});
});

test("looking and reading are in the audit, and what was noted is not", async () => {
	const { path, first } = await watchedSurvey();
	await flagsAt(path);
	await field.person.call("POST", `${path}/${first}/read`, {
		note: "Spoke to Zebulon.",
	});
	const { body } = await field.person.get<AuditPage>(`${field.project}/audit`);
	const actions = body.entries.map(({ action }) => action);
	expect(actions).toContain("red-flags.view");
	expect(actions).toContain("red-flags.read");
	expect(JSON.stringify(body)).not.toContain("Zebulon");
});

describe("the start page", () => {
	test("says who reads answers and how soon, or that nobody does", async () => {
		const pageOf = async (instrument: typeof watched) => {
			const survey = await addSurvey(field, instrument);
			const { token } = await addLink(field, survey);
			const page = await field.app.inject(`/r/${token}`);
			return page.body.replaceAll(/<\/?bdi>/g, "");
		};
		expect(await pageOf(watched)).toContain(
			"is read within 24 hours by: The nurse in charge. Call 111.",
		);
		expect(await pageOf(unread)).toContain(
			"Nobody reads your answers at once, not even one that says somebody may be in danger. Call 111.",
		);
		const plain = sampleInstrument({ id: "plain" });
		await publish(field.person, plain);
		expect(await pageOf(plain)).not.toContain("in danger");
	});
});

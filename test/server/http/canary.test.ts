import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { v7 as newId } from "uuid";
import { beforeAll, expect, inject, test } from "vitest";
import { everyKind } from "../../browser/respond-instrument.ts";
import { asOwner, openApp } from "../../support/app.ts";
import {
	addLink,
	addSurvey,
	type Field,
	openField,
	send,
	submission,
} from "../../support/field.ts";
import { publish } from "../../support/person.ts";
import {
	fillSchema,
	type Operation,
	operationsOf,
	type Schema,
} from "./fill-schema.ts";

const planted: string[] = [];

/** A text that stands nowhere else, to be looked for afterwards. */
function plant(): string {
	const text = `planted${randomBytes(6).toString("hex")}`;
	planted.push(text);
	return text;
}

const log: string[] = [];
const refusals: { route: string; body: string }[] = [];
const app = await openApp(
	{ logLevel: "trace" },
	{ write: (line) => log.push(line) },
);
const owner = asOwner(app);
const description = (await app.inject("/api/v1/openapi.json")).json();
const operations = operationsOf(description);

beforeAll(async () => {
	const field = await openField(app);
	const ids = await installation(field);
	await everyWriteFails(async () => {
		for (const operation of operations) await call(field, operation, ids);
	});
	await answerEveryWay(field);
	for (const operation of operations) await callEveryWay(field, operation, ids);
	planted.push(...Object.values(field.person.cookies));
});

/** Things that exist, so that more than "not found" happens; ids by their names in addresses. */
async function installation(field: Field): Promise<Record<string, string>> {
	await publish(field.person, everyKind);
	const survey = await addSurvey(field, everyKind, {
		title: plant(),
		linkage: "own-code",
	});
	const { id: link, token } = await addLink(field, survey);
	planted.push(token);
	const { id: participant } = await field.person.make(
		`${field.project}/participants`,
		{ code: plant(), attributes: { ward: plant() } },
	);
	return {
		project: field.projectId,
		survey: survey.id,
		wave: "baseline",
		link,
		participant,
		token,
		id: newId(),
	};
}

type Ids = Record<string, string>;

async function call(
	{ person }: Field,
	{ route, query, body }: Operation,
	ids: Ids,
	payload: unknown = body && goodBody(body),
) {
	const [method, path = ""] = route.split(" ");
	// The caller's own session must live.
	if (route === "DELETE /api/v1/session") return;
	const address = path.replace(/\{(\w+)\}/g, (_, name) => ids[name] ?? plant());
	const search = query.map(({ name, schema }) => {
		const value = real[name] ?? fillSchema(schema, plant);
		return `${name}=${encodeURIComponent(String(value))}`;
	});
	const reply = await app.inject({
		method: method as "GET",
		url: `${address}?${search.join("&")}`,
		cookies: person.cookies,
		headers: {
			"content-type": "application/json",
			"user-agent": plant(),
			referer: `http://localhost/r/${plant()}`,
			"x-forwarded-for": plant(),
		},
		...(payload !== undefined && { payload: payload as object }),
	});
	note(route, reply.statusCode, reply.body);
}

/** What exists under that name. */
const real: Record<string, unknown> = {
	wave: "baseline",
	waves: [{ key: "baseline", title: "Baseline" }],
	from: "baseline",
	to: "follow-up",
	languages: ["en"],
	instrument: { id: everyKind.id, version: everyKind.version },
};

/** A body that nothing is wrong with, with a text of its own wherever one may stand. */
function goodBody(schema: Schema): object {
	const filled = Object.entries(Object(fillSchema(schema, plant)));
	return Object.fromEntries(
		filled.map(([name, value]) => [name, real[name] ?? value]),
	);
}

function note(route: string, status: number, body: string) {
	if (status >= 400) refusals.push({ route: `${status} ${route}`, body });
}

/** As it should be; too much of it; not JSON; too large; to another address; with another's token. */
async function callEveryWay(field: Field, operation: Operation, ids: Ids) {
	const { body, query } = operation;
	const needed = query.filter(({ required }) => required);
	const unknown = { in: "query", name: "unknown", schema: { type: "string" } };
	await call(field, { ...operation, query: needed }, ids);
	await call(field, operation, ids);
	await call(field, { ...operation, query: [...query, unknown] }, ids);
	await call(field, operation, {});
	await call(field, operation, ids, `{"name": "${plant()}`);
	await call(field, operation, ids, { tooLong: plant().repeat(20_000) });
	await call(field, operation, ids, [plant()]);
	const good = body && goodBody(body);
	await call(field, operation, ids, { ...good, unknown: plant() });
	const reply = await app.inject({
		url: `/api/v1/session?${plant()}`,
		headers: { authorization: `Bearer ${plant()}` },
	});
	note("GET /api/v1/session", reply.statusCode, reply.body);
}

/** The database refuses every row, and would like to say what was in it. */
async function everyWriteFails(work: () => Promise<void>) {
	const { rows } = await owner.pool.query<{ name: string }>(
		`select format('%I.%I', schemaname, tablename) as name from pg_tables
		where schemaname in ('public', 'vault')`,
	);
	for (const { name } of rows) {
		await owner.pool.query(
			`alter table ${name} add constraint refuses_all check (false) not valid`,
		);
	}
	await work();
	for (const { name } of rows) {
		await owner.pool.query(`alter table ${name} drop constraint refuses_all`);
	}
}

/** A respondent's answers, good and bad, also while the database fails. */
async function answerEveryWay(field: Field) {
	const survey = await addSurvey(field, everyKind, { linkage: "own-code" });
	const { token } = await addLink(field, survey);
	planted.push(token);
	const answers = () => ({
		listened: 4,
		came_before: "no",
		town: plant(),
		better: plant(),
	});
	const sent = async (body: object) => {
		const { status, body: reply } = await send(field, token, newId(), body);
		note("PUT answers", status, JSON.stringify(reply));
		return status;
	};
	const good = () => submission(answers(), { ownCode: plant() });
	expect(await sent(good())).toBe(201);
	expect(await sent({ ...good(), answers: { unknown: plant() } })).toBe(422);
	const wrong = { ...answers(), listened: plant(), came_before: plant() };
	expect(await sent({ ...good(), answers: wrong })).toBe(422);
	await everyWriteFails(async () => expect(await sent(good())).toBe(500));
	const email = `${plant()}@example.org`;
	await field.person.signIn(email, plant());
}

test("a great many things were planted, and the server failed in every way", () => {
	expect(planted.length).toBeGreaterThan(1_000);
	expect(refusals.length).toBeGreaterThan(300);
	const statuses = new Set(refusals.map(({ route }) => route.slice(0, 3)));
	for (const status of ["400", "401", "404", "413", "422", "500"]) {
		expect(statuses).toContain(status);
	}
});

test("none is in the server's log", () => {
	const written = log.join("");
	expect(written).toContain('"code":"23514"');
	expect(planted.filter((text) => written.includes(text))).toEqual([]);
});

test("none is in an error that was answered", () => {
	const leaks = refusals.filter(({ body }) =>
		planted.some((text) => body.includes(text)),
	);
	expect(leaks).toEqual([]);
});

const postgresLog = inject("postgresLog");
if (postgresLog) {
	test("none is in the database's own log", () => {
		const written = readFileSync(postgresLog, "utf8");
		expect(written).toContain('violates check constraint "refuses_all"');
		expect(planted.filter((text) => written.includes(text))).toEqual([]);
	});
}

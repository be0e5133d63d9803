import pg from "pg";
import { v7 } from "uuid";
import { beforeAll, describe, expect, test, vi } from "vitest";
import {
	question,
	sampleInstrument,
} from "../../instruments/sample-instrument.ts";
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

const longTexts = Array.from({ length: 20 }, (_, index) => ({
	...question(`text_${index}`),
	type: "long-text" as const,
	maxLength: 10_000,
}));
const instrument = sampleInstrument({
	items: longTexts,
	responseSets: {},
});

let field: Field;
let survey: { id: string; path: string };

beforeAll(async () => {
	field = await openField(await openApp());
	await publish(field.person, instrument);
	survey = await addSurvey(field, instrument, { linkage: "participant" });
});

async function personalLink() {
	const [participant = ""] = await addParticipants(field, 1);
	return await addLink(field, survey, { kind: "personal", participant });
}

async function stateOf(link: { id: string }) {
	const { db } = asOwner(field.app);
	const responses = await db
		.selectFrom("response")
		.select("id")
		.where("link_id", "=", link.id)
		.execute();
	const { used_at } = await db
		.selectFrom("link")
		.select("used_at")
		.where("id", "=", link.id)
		.executeTakeFirstOrThrow();
	return { responses: responses.length, used: used_at !== null };
}

/** Makes whoever wants to write a response wait. */
async function holdResponses() {
	const client = new pg.Client(field.app.config.databaseUrl);
	await client.connect();
	await client.query("begin");
	await client.query("lock table response in share mode");
	return {
		/** Process ids of the database's sessions that wait for a lock, once there are so many. */
		async waiting(sessions: number): Promise<number[]> {
			for (;;) {
				const { rows } = await asOwner(field.app).pool.query<{ pid: number }>(
					"select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
				);
				if (rows.length >= sessions) return rows.map(({ pid }) => pid);
			}
		},
		kill: (pid: number) =>
			client.query("select pg_terminate_backend($1)", [pid]),
		release: async () => {
			await client.query("rollback");
			await client.end();
		},
	};
}

test("a connection that is killed while it writes leaves nothing half done", async () => {
	const link = await personalLink();
	const id = v7();
	const body = submission({ text_0: "first" });
	const held = await holdResponses();
	const reply = send(field, link.token, id, body);
	for (const pid of await held.waiting(1)) await held.kill(pid);
	expect(await reply).toMatchObject({
		status: 503,
		body: { type: "/problems/database-unavailable" },
	});
	await held.release();
	expect(await stateOf(link)).toEqual({ responses: 0, used: false });
	// As a device does: the pool may hand out the broken connection once more.
	await vi.waitFor(async () => {
		expect((await send(field, link.token, id, body)).status).toBe(201);
	});
	expect(await stateOf(link)).toEqual({ responses: 1, used: true });
});

test("one bad row fails alone", async () => {
	await asOwner(field.app).pool.query(`
		create function refuse_poison() returns trigger language plpgsql as $$
		begin
			if new.answers::text like '%poison%' then
				raise exception using errcode = 'check_violation';
			end if;
			return new;
		end $$;
		create trigger refuse_poison before insert on response
			for each row execute function refuse_poison();
	`);
	const { token } = await addLink(field, survey);
	const replies = await Promise.all(
		Array.from({ length: 30 }, (_, index) =>
			send(
				field,
				token,
				v7(),
				submission({ text_0: index === 17 ? "poison" : "food" }),
			),
		),
	);
	const statuses = replies.map(({ status }) => status);
	expect(statuses.splice(17, 1)).toEqual([500]);
	expect(new Set(statuses)).toEqual(new Set([201]));
});

test("more than can wait is refused at once, with when to try again; what waits is stored", async () => {
	const { token } = await addLink(field, survey);
	const texts = longTexts.map(({ id }) => [id, "x".repeat(10_000)]);
	const body = submission(Object.fromEntries(texts));
	const held = await holdResponses();
	const sent = Array.from({ length: 200 }, () =>
		send(field, token, v7(), body),
	);
	const refusal = await Promise.race(sent);
	expect(refusal).toMatchObject({
		status: 503,
		body: { type: "/problems/too-busy" },
		headers: { "retry-after": "5" },
	});
	await held.release();
	const statuses = (await Promise.all(sent)).map(({ status }) => status);
	const stored = statuses.filter((status) => status === 201);
	const refused = statuses.filter((status) => status === 503);
	expect(stored.length).toBeGreaterThan(100);
	expect(stored.length + refused.length).toBe(200);
});

describe("two servers on one database", () => {
	async function put(app: Field["app"], id: string, token: string) {
		const { statusCode } = await app.inject({
			method: "PUT",
			url: `/api/v1/collect/${token}/responses/${id}`,
			payload: submission({ text_0: "same" }),
		});
		return statusCode;
	}

	test("agree on ids and on personal links, many at a time", async () => {
		const link = await personalLink();
		const { token } = await addLink(field, survey);
		const second = await openApp({ databaseUrl: field.app.config.databaseUrl });
		const same = v7();
		const servers = Array.from({ length: 60 }, (_, index) =>
			index % 2 === 0 ? field.app : second,
		);
		const [ofOneId, ofOneLink] = await Promise.all([
			Promise.all(servers.map((app) => put(app, same, token))),
			Promise.all(servers.map((app) => put(app, v7(), link.token))),
		]);
		expect(ofOneId.sort()).toEqual([...Array(59).fill(200), 201]);
		expect(ofOneLink.sort()).toEqual([201, ...Array(59).fill(410)]);
		expect(await stateOf(link)).toEqual({ responses: 1, used: true });
	});

	test("let a personal link be used once when both are about to", async () => {
		const link = await personalLink();
		const second = await openApp({ databaseUrl: field.app.config.databaseUrl });
		const held = await holdResponses();
		const sent = [field.app, second].map((app) => put(app, v7(), link.token));
		await held.waiting(2);
		await held.release();
		expect((await Promise.all(sent)).sort()).toEqual([201, 410]);
		expect(await stateOf(link)).toEqual({ responses: 1, used: true });
	});

	test("take a repeat for what it is when both are about to store it", async () => {
		const link = await personalLink();
		const second = await openApp({ databaseUrl: field.app.config.databaseUrl });
		const id = v7();
		const held = await holdResponses();
		const sent = [field.app, second].map((app) => put(app, id, link.token));
		await held.waiting(2);
		await held.release();
		expect((await Promise.all(sent)).sort()).toEqual([200, 201]);
	});
});

import { v4, v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
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
const answers = { a: 4, b: 3 };
let field: Field;
let survey: { id: string; path: string };
let token: string;

beforeAll(async () => {
	field = await openField(await openApp());
	await publish(field.person, instrument);
	survey = await addSurvey(field, instrument);
	({ token } = await addLink(field, survey));
	const body = submission(answers);
	expect((await send(field, token, v4(), body)).status).toBe(201);
});

/** What a superuser of the database meets who tries this on an anonymous survey's responses. */
async function attempt(change: string): Promise<string> {
	const { pool } = asOwner(field.app);
	return await pool
		.query(`update response set ${change} where survey_id = $1`, [survey.id])
		.then(() => "done")
		.catch(({ constraint }: { constraint?: string }) => constraint ?? "?");
}

describe("the database itself, even as a superuser, refuses an anonymous response", () => {
	test("a participant", async () => {
		const [participant = ""] = await addParticipants(field, 1);
		expect(await attempt(`participant_id = '${participant}'`)).toBe(
			"response_names_participant",
		);
	});

	test("a code's hash, or those of its parts", async () => {
		expect(await attempt("own_code_hash = 'hash'")).toBe("response_has_code");
		expect(await attempt("own_code_parts = array['hash'::bytea]")).toBe(
			"response_has_parts",
		);
	});

	test.each(["started_at", "completed_at", "received_at"])(
		"an exact time as %s",
		async (column) => {
			expect(await attempt(`${column} = '2026-03-31T09:05:00Z'`)).toBe(
				"response_tells_no_time",
			);
		},
	);

	test("another linkage than its survey's", async () => {
		expect(await attempt("linkage = 'participant'")).toBe("response_survey");
	});

	test("a link of somebody's own", async () => {
		const { pool } = asOwner(field.app);
		const made = pool.query(
			"update link set kind = 'personal' where survey_id = $1",
			[survey.id],
		);
		await expect(made).rejects.toMatchObject({
			constraint: "link_to_nobody",
		});
	});
});

describe("a superuser's joins find nobody behind an anonymous response", () => {
	test("by participant, code, personal link, or the audit", async () => {
		const { pool } = asOwner(field.app);
		const { rows } = await pool.query(
			`select response.id from response
			left join participant on participant.id = response.participant_id
			left join link on link.id = response.link_id
			left join audit on audit.chain_id = response.project_id
				and (audit.details::text like '%' || response.id || '%' or audit.subject_id = response.id::text)
			where response.survey_id = $1 and (
				participant.id is not null or link.participant_id is not null or link.kind = 'personal'
				or link.used_at is not null or response.own_code_hash is not null
				or response.own_code_parts is not null or audit.seq is not null
			)`,
			[survey.id],
		);
		expect(rows).toEqual([]);
	});

	test("by address or browser: no column of any table about answers could hold one", async () => {
		const { pool } = asOwner(field.app);
		const { rows } = await pool.query<{ column: string }>(
			`select column_name as column from information_schema.columns
			where table_name in ('response', 'link', 'erased_response', 'retired_response')
				and (data_type in ('inet', 'cidr', 'macaddr') or column_name ~ '(^|_)(ip|agent|address|device|origin)(_|$)')
				-- The project's own tablet, which is handed from one person to the next.
				and not (table_name = 'link' and column_name = 'device_id')`,
		);
		expect(rows).toEqual([]);
	});
});

test("what anybody sends that tells the time of an anonymous response is refused", async () => {
	const reply = await send(field, token, v7(), submission(answers));
	expect(reply).toMatchObject({
		status: 422,
		body: { type: "/problems/linkage-forbids" },
	});
});

describe("times by shift", () => {
	async function startOf(completedAt: string) {
		const byShift = await addSurvey(field, instrument, { times: "shift" });
		const link = await addLink(field, byShift);
		const id = v4();
		const body = submission(answers, { startedAt: completedAt, completedAt });
		expect((await send(field, link.token, id, body)).status).toBe(201);
		const { completed_at } = await asOwner(field.app)
			.db.selectFrom("response")
			.select("completed_at")
			.where("id", "=", id)
			.executeTakeFirstOrThrow();
		return completed_at.toISOString();
	}

	test.each([
		// In winter the United Kingdom keeps UTC, in summer an hour more.
		["2026-01-15T06:59:59Z", "2026-01-14T21:00:00.000Z"],
		["2026-01-15T07:00:00Z", "2026-01-15T07:00:00.000Z"],
		["2026-01-15T13:59:59Z", "2026-01-15T07:00:00.000Z"],
		["2026-01-15T14:00:00Z", "2026-01-15T14:00:00.000Z"],
		["2026-01-15T21:00:00Z", "2026-01-15T21:00:00.000Z"],
		["2026-01-15T23:59:59Z", "2026-01-15T21:00:00.000Z"],
		["2026-06-15T05:59:59Z", "2026-06-14T20:00:00.000Z"],
		["2026-06-15T06:00:00Z", "2026-06-15T06:00:00.000Z"],
		["2026-06-15T13:30:00Z", "2026-06-15T13:00:00.000Z"],
		// The night on which clocks go forward, and back.
		["2026-03-29T05:30:00Z", "2026-03-28T21:00:00.000Z"],
		["2026-10-25T06:30:00Z", "2026-10-24T20:00:00.000Z"],
	])("of %s keep %s", async (completedAt, kept) => {
		expect(await startOf(completedAt)).toBe(kept);
	});

	test("are in an export with the hour at which the shift began", async () => {
		const byShift = await addSurvey(field, instrument, { times: "shift" });
		const link = await addLink(field, byShift);
		const completedAt = "2026-01-15T13:30:00Z";
		const body = submission(answers, { startedAt: completedAt, completedAt });
		expect((await send(field, link.token, v4(), body)).status).toBe(201);
		const { payload } = await field.app.inject({
			url: `/api/v1${byShift.path}/responses?format=json`,
			cookies: field.person.cookies,
		});
		expect(payload).toContain('"completed_shift":"2026-01-15T07:00:00.000Z"');
	});

	test("are for anonymous surveys alone", async () => {
		const { person, project } = field;
		const { id, version } = instrument;
		const reply = await person.post(`${project}/surveys`, {
			title: "Shifts of people",
			instrument: { id, version },
			linkage: "participant",
			times: "shift",
			languages: ["en"],
			waves: [{ key: "only", title: "Only" }],
		});
		expect(reply).toMatchObject({
			status: 422,
			body: { errors: [{ path: "/times" }] },
		});
	});
});

test("nothing but what is known of goes when rows are written anew", async () => {
	const { pool } = asOwner(field.app);
	const { rows } = await pool.query<{ name: string }>(
		`select conrelid::regclass::text as name from pg_constraint
		where contype = 'f' and confrelid = 'response'::regclass and confdeltype = 'c' order by name`,
	);
	// Decisions are about own-codes; all others are carried along by shuffle_responses.
	expect(rows.map(({ name }) => name)).toEqual([
		"coding",
		"linkage_decision",
		"linkage_decision",
		"quote",
		"red_flag_reading",
		"response_revision",
	]);
});

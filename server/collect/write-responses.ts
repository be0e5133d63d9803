import type pg from "pg";
import type { Answers } from "#instruments/definition.ts";
import type { QuestionTimes } from "#instruments/trial/question-times.ts";
import type { Consent, Linkage, Mode } from "../tables.ts";
import type { Refusal } from "./refusals.ts";

/** A checked and scored response on its way into the database; hashes in hexadecimal, times in ms since 1970. */
export interface NewResponse {
	id: string;
	survey_id: string;
	wave_id: string;
	link_id: string;
	linkage: Linkage;
	/** Its link takes one response. */
	personal: boolean;
	participant_id: string | null;
	own_code_hash: string | null;
	/** As PostgreSQL reads them: `\\x` and hexadecimal. */
	own_code_parts: string[] | null;
	site_id: string | null;
	language: string;
	mode: Mode;
	answers: Answers;
	score_values: (number | null)[];
	score_reasons: (string | null)[];
	consent: Consent | null;
	/** Of a pilot wave alone. */
	question_times: QuestionTimes | null;
	body_hash: string;
	started_ms: number;
	completed_ms: number;
	/** Where nothing may tell people apart, times are cut to the day or the shift. */
	grain: "milliseconds" | "day" | "shift";
	/** What its reader should know of the way it came. */
	flag: "device-revoked" | null;
	/** Size of the submission. */
	bytes: number;
}

/** `consent-missing`: the survey has something to read first, and nothing is said of it. */
export type Outcome = "stored" | "repeated" | "consent-missing" | Refusal;

type Pool = Pick<pg.Pool, "connect">;
/** `taken`: a response with this id is there already. */
type Verdict = Exclude<Outcome, "repeated" | "different-answers"> | "taken";

/**
 * Writes responses of one project in one statement, which is one transaction: each is stored, and the
 * personal link it used is used up, or nothing of it happens. Settles after the commit.
 *
 * @param responses no two with the same id or the same personal link
 * @returns what became of each, by id
 */
export async function writeResponses(
	pool: Pool,
	projectId: string,
	responses: readonly NewResponse[],
): Promise<Map<string, Outcome>> {
	const verdicts = await inProject(pool, projectId, (client) =>
		insertResponses(client, projectId, responses),
	);
	const refused = responses.filter(({ id }) => verdicts.get(id) !== "stored");
	const kept =
		refused.length === 0
			? new Map<string, string>()
			: await inProject(pool, projectId, (client) =>
					findBodyHashes(client, projectId, refused),
				);
	return new Map(
		responses.map(({ id, body_hash }) => [
			id,
			outcomeOf(verdicts.get(id), body_hash, kept.get(id)),
		]),
	);
}

/**
 * A repeat is answered before anything else, so that whoever lost the answer to the first attempt gets it
 * although the link is used up or closed by now.
 */
function outcomeOf(
	verdict: Verdict | undefined,
	sent: string,
	kept: string | undefined,
): Outcome {
	if (kept !== undefined)
		return kept === sent ? "repeated" : "different-answers";
	if (verdict !== undefined && verdict !== "taken") return verdict;
	throw new Error("The database has taken an id and has no response for it.");
}

/**
 * One statement in a transaction that sees one project. All four messages leave together (the pool
 * pipelines), so that a batch costs one round trip. A commit after a failed statement takes it back.
 */
async function inProject<T>(
	pool: Pool,
	projectId: string,
	statement: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
	const client = await pool.connect();
	try {
		const [, , result] = await Promise.all([
			client.query("begin"),
			client.query({
				name: "about-project",
				text: "select set_config('waymark.project', $1, true)",
				values: [projectId],
			}),
			statement(client),
			client.query("commit"),
		]);
		return result;
	} finally {
		client.release();
	}
}

async function insertResponses(
	client: pg.PoolClient,
	projectId: string,
	responses: readonly NewResponse[],
): Promise<Map<string, Verdict>> {
	// Named, so that the database plans it once a connection: planning takes longer than a row.
	const { rows } = await client.query<{ id: string; verdict: Verdict }>({
		name: "insert-responses",
		text: statement,
		values: [projectId, JSON.stringify(responses)],
	});
	return new Map(rows.map(({ id, verdict }) => [id, verdict]));
}

/** Looked up after the insert, so that it sees whatever the insert met. */
async function findBodyHashes(
	client: pg.PoolClient,
	projectId: string,
	responses: readonly NewResponse[],
): Promise<Map<string, string>> {
	const { rows } = await client.query<{ id: string; hash: string }>(
		`select id, encode(body_hash, 'hex') as hash from response
		where project_id = $1 and id = any($2::uuid[])`,
		[projectId, responses.map(({ id }) => id)],
	);
	return new Map(rows.map(({ id, hash }) => [id, hash]));
}

/*
 * Reading order of the statement:
 *
 * - `held` locks the personal links, in one order for everybody, and sees what the newest commit made of
 *   them, where all else sees the moment at which the statement began.
 * - `judged` decides on each response by what may have changed since its link was read. A link that
 *   expired or a wave that closed turns away what was completed after that, by the device's clock: an
 *   answer given in time is not lost because the network was. Answers to a version of the survey have two
 *   waves, the version's and the link's. A tablet that was without a network did not know of the closing, and
 *   its clock may be years off: what it took is stored and flagged.
 * - `inserted` skips an id that is taken; a repeat costs no more than that. A device's clock that runs
 *   ahead is set back to the time of receipt, the duration kept; in whole milliseconds, because so far ahead
 *   the fractions of a float are coarser than the clock's. Rows go in by id, which is one order for
 *   everybody, and for UUID v4 tells nothing of the order of arrival.
 *
 * - `audited` comes last, because the end of the audit's chain is locked from there to the commit. What was
 *   given anonymously is not entered one by one: the time of an entry would tell the time of the answers.
 *
 * Nothing here reads `response`, whose index the database would choose by the size that the table had
 * when it planned. The lateral subqueries look rows up one by one for the same reason.
 */
const statement = `
with submitted as materialized (
	select * from jsonb_to_recordset($2::jsonb) as submitted (
		id uuid, survey_id uuid, wave_id uuid, link_id uuid, linkage text, personal boolean,
		participant_id uuid, own_code_hash text, site_id uuid, language text, mode text,
		answers jsonb, score_values float8[], score_reasons text[], consent jsonb,
		question_times jsonb, body_hash text, started_ms float8, completed_ms float8, grain text, own_code_parts bytea[], flag text
	)
),
held as materialized (
	select link.*
	from (select link_id from submitted where personal order by link_id) as wanted
	cross join lateral (
		select id, used_at, revoked_at from link
		where project_id = $1 and id = wanted.link_id
		for no key update
	) as link
),
judged as materialized (
	select
		submitted.*,
		submitted.started_ms - overrun.ms as began_ms,
		submitted.completed_ms - overrun.ms as ended_ms,
		case
			when erased.id is not null then 'response-erased'
			when coalesce(held.revoked_at, link.revoked_at) is not null then 'link-revoked'
			when coalesce(held.used_at, link.used_at) is not null then 'link-used'
			when link.expires_at <= least(now(), completed.at) then 'link-expired'
			when link.device_id is null and (wave.opens > now() or late.is_so) then 'wave-not-open'
			when unread.version is not null then 'consent-missing'
			else 'stored'
		end as verdict,
		coalesce(submitted.flag, case when late.is_so then 'after-closing' end) as way_flag
	from submitted
	cross join lateral (select to_timestamp(completed_ms / 1000) as at) as completed
	cross join lateral (
		select greatest(0, completed_ms - floor(extract(epoch from now())::float8 * 1000)) as ms
	) as overrun
	cross join lateral (
		select revoked_at, used_at, expires_at, wave_id, device_id from link
		where project_id = $1 and id = submitted.link_id limit 1
	) as link
	cross join lateral (
		select max(opens) as opens, min(closes) as closes from wave
		where project_id = $1 and id in (submitted.wave_id, link.wave_id)
	) as wave
	cross join lateral (select coalesce(wave.closes <= least(now(), completed.at), false) as is_so) as late
	left join lateral (
		select version from information_version
		where submitted.consent is null and project_id = $1 and survey_id = submitted.survey_id limit 1
	) as unread on true
	left join held on held.id = submitted.link_id
	left join lateral (
		select id from erased_response where project_id = $1 and id = submitted.id limit 1
	) as erased on true
),
inserted as (
	insert into response (
		project_id, id, survey_id, wave_id, link_id, linkage, participant_id, own_code_hash, own_code_parts, site_id,
		language, mode, answers, score_values, score_reasons, consent, question_times, body_hash, flag,
		started_at, completed_at, received_at
	)
	select
		$1, id, survey_id, wave_id, link_id, linkage, participant_id, decode(own_code_hash, 'hex'), own_code_parts, site_id,
		language, mode, answers, score_values, score_reasons, consent, question_times, decode(body_hash, 'hex'), way_flag,
		cut_time(to_timestamp(began_ms / 1000), grain),
		cut_time(to_timestamp(ended_ms / 1000), grain),
		cut_time(now(), grain)
	from judged
	where verdict = 'stored'
	order by id
	on conflict do nothing
	returning id, link_id, survey_id, linkage, received_at
),
used_up as (
	update link set used_at = inserted.received_at
	from inserted
	where link.project_id = $1 and link.id = inserted.link_id and link.kind = 'personal'
),
audited as materialized (
	select record_audit(
		$1, 'respondent', null, 'respondent', null, 'responses.receive', 'survey', survey_id::text,
		json_build_object('responses', ids)
	)::text as entry
	from (
		select survey_id, json_agg(id) as ids
		from inserted where linkage <> 'none' group by survey_id
	) as received
)
select
	judged.id,
	case when verdict = 'stored' and inserted.id is null then 'taken' else verdict end as verdict
from judged
left join inserted on inserted.id = judged.id
-- An inner join: PostgreSQL leaves out a left one of which nothing is asked, and the entries with it.
cross join (select count(entry) from audited) as noted
`;

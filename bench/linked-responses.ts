import { randomBytes } from "node:crypto";
import type pg from "pg";
import { v7 } from "uuid";
import type { Instrument } from "#instruments/definition.ts";
import { score } from "#instruments/score.ts";
import { seededRandom } from "../server/sample/seeded-random.ts";
import { randomAnswers } from "./random-answers.ts";

const CHUNK = 2000;

/** A year, over which answers come in. */
const HOURS = 365 * 24;

/** A survey that is there, with its waves and a link that the responses came through. */
export interface Place {
	project: string;
	survey: string;
	link: string;
	/** Ids. */
	waves: readonly string[];
}

/** Writes a response of each of so many people at every wave, in an order that has nothing to do with who they are. */
export async function writeLinkedResponses(
	client: pg.Client,
	instrument: Instrument,
	place: Place,
	people: number,
): Promise<void> {
	const participants = Array.from({ length: people }, () => v7());
	await client.query(
		"insert into participant (project_id, id, code) select $1, id, 'P' || n from unnest($2::uuid[]) with ordinality as person (id, n)",
		[place.project, participants],
	);
	const random = seededRandom(2).uniform;
	for (const wave of place.waves) {
		const order = participants
			.map((id) => ({ id, key: random() }))
			.sort((a, b) => a.key - b.key);
		for (let at = 0; at < people; at += CHUNK) {
			const rows = order.slice(at, at + CHUNK).map(({ id }) => ({
				id: v7(),
				participant_id: id,
				hours_ago: Math.floor(random() * HOURS),
				...scored(instrument, random),
			}));
			await insert(client, { ...place, wave }, rows);
		}
	}
	await client.query("vacuum analyze response");
}

function scored(instrument: Instrument, random: () => number) {
	const answers = randomAnswers(instrument, random);
	const scores = Object.values(score(instrument, answers));
	return {
		answers,
		score_values: scores.map(({ value }) => value),
		score_reasons: scores.map((each) =>
			each.value === null ? each.reason : null,
		),
	};
}

async function insert(
	client: pg.Client,
	{ project, survey, link, wave }: Place & { wave: string },
	rows: object[],
): Promise<void> {
	await client.query(
		`insert into response (
			project_id, survey_id, link_id, wave_id, body_hash, linkage, id, participant_id, language, mode,
			answers, score_values, score_reasons, started_at, completed_at, received_at
		)
		select $1, $2, $3, $4, $5, 'participant', id, participant_id, 'en', 'self',
			answers, score_values, score_reasons, came.at, came.at, came.at
		from json_to_recordset($6::json) as row (
			id uuid, participant_id uuid, hours_ago integer, answers jsonb, score_values float8[], score_reasons text[]
		)
		cross join lateral (select now() - make_interval(hours => hours_ago) as at) as came`,
		[project, survey, link, wave, randomBytes(32), JSON.stringify(rows)],
	);
}

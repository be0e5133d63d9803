import { sql, type Transaction } from "kysely";
import { v7 as newId } from "uuid";
import type { Database } from "../tables.ts";
import type { NewDecision } from "./linkage.schemas.ts";
import type { NearPair, WavePair } from "./matches.queries.ts";

type Trx = Transaction<Database>;

export interface DecisionRow extends NearPair {
	decision: "same" | "different" | "open";
	decidedBy: string;
	decidedAt: Date;
}

/** The newest decision on each pair of responses in these two waves. */
export async function listDecisions(
	trx: Trx,
	pair: WavePair,
): Promise<DecisionRow[]> {
	const { rows } = await sql<DecisionRow>`
		select
			newest.before_id as before, (one.completed_at at time zone 'UTC')::date as "beforeOn",
			newest.after_id as after, (other.completed_at at time zone 'UTC')::date as "afterOn",
			decision, account.name as "decidedBy", decided_at as "decidedAt"
		from (${newest(pair)}) as newest
		join response as one on one.project_id = ${pair.projectId} and one.id = newest.before_id
		join response as other on other.project_id = ${pair.projectId} and other.id = newest.after_id
		join account on account.id = newest.decided_by
		where one.wave_id = ${pair.before} and other.wave_id = ${pair.after}
		order by decided_at desc`.execute(trx);
	return rows;
}

/** Codes whose people an analyst has found to be those of other codes. */
export interface JoinedCodes {
	codes: Buffer[];
	/** The code that counts instead of each. */
	people: Buffer[];
}

/** Of the pairs joined by hand between two waves, in either order. */
export async function findJoinedCodes(
	trx: Trx,
	pair: Omit<WavePair, "linkage">,
): Promise<JoinedCodes> {
	const waves = [pair.before, pair.after];
	const { rows } = await sql<{ code: Buffer; person: Buffer }>`
		select other.own_code_hash as code, one.own_code_hash as person
		from (${newest(pair)}) as newest
		join response as one on one.project_id = ${pair.projectId} and one.id = newest.before_id
		join response as other on other.project_id = ${pair.projectId} and other.id = newest.after_id
		where decision = 'same' and one.wave_id = any(${waves}) and other.wave_id = any(${waves})`.execute(
		trx,
	);
	return {
		codes: rows.map(({ code }) => code),
		people: rows.map(({ person }) => person),
	};
}

function newest({ projectId, surveyId }: Omit<WavePair, "linkage">) {
	return sql`
		select distinct on (before_id, after_id) before_id, after_id, decision, decided_by, decided_at
		from linkage_decision
		where project_id = ${projectId} and survey_id = ${surveyId}
		order by before_id, after_id, decided_at desc, id desc`;
}

/** A decision is added, never changed. */
export async function insertDecision(
	trx: Trx,
	survey: { projectId: string; id: string },
	{ before, after, decision }: NewDecision,
	decidedBy: string,
): Promise<void> {
	await trx
		.insertInto("linkage_decision")
		.values({
			project_id: survey.projectId,
			id: newId(),
			survey_id: survey.id,
			before_id: before,
			after_id: after,
			decision,
			decided_by: decidedBy,
		})
		.execute();
}

/** Whoever else decides on this survey's pairs, or changes its linkage, waits; responses come in meanwhile. */
export async function lockSurvey(
	trx: Trx,
	survey: { projectId: string; id: string },
): Promise<void> {
	await trx
		.selectFrom("survey")
		.where("project_id", "=", survey.projectId)
		.where("id", "=", survey.id)
		.select("id")
		.forNoKeyUpdate()
		.executeTakeFirstOrThrow();
}

/** Wave ids of these responses of the survey, by response id. */
export async function wavesOfResponses(
	trx: Trx,
	survey: { projectId: string; id: string },
	ids: readonly string[],
): Promise<Map<string, string>> {
	const rows = await trx
		.selectFrom("response")
		.where("project_id", "=", survey.projectId)
		.where("survey_id", "=", survey.id)
		.where("id", "in", ids)
		.select(["id", "wave_id"])
		.execute();
	return new Map(rows.map(({ id, wave_id }) => [id, wave_id]));
}

import { sql, type Transaction } from "kysely";
import type { Answers } from "#instruments/definition.ts";
import type { Database } from "../tables.ts";

type Trx = Transaction<Database>;

/** Null when the project has no such participant. */
export async function eraseParticipantRows(
	trx: Trx,
	participant: string,
): Promise<number | null> {
	const { rows } = await sql<{ erased: number | null }>`
		select erase_participant(${participant}) as erased`.execute(trx);
	return rows[0]?.erased ?? null;
}

export async function eraseResponses(
	trx: Trx,
	projectId: string,
	ids: readonly string[],
	cause: "erasure" | "retention" | "withdrawal",
): Promise<void> {
	await sql`select erase_responses(${projectId}, ${ids}::uuid[], ${cause})`.execute(
		trx,
	);
}

/** The number of the new revision; null when the project has no such response. */
export async function reviseResponse(
	trx: Trx,
	corrected: {
		id: string;
		answers: Answers;
		values: (number | null)[];
		reasons: (string | null)[];
		by: string;
		reason: string;
	},
): Promise<number | null> {
	const { id, answers, values, reasons, by, reason } = corrected;
	const { rows } = await sql<{ revision: number | null }>`
		select correct_response(
			${id}, ${JSON.stringify(answers)}::jsonb, ${values}::float8[], ${reasons}::text[], ${by}, ${reason}
		) as revision`.execute(trx);
	return rows[0]?.revision ?? null;
}

/** Whole responses of one participant, or one response, the oldest first. */
export async function findResponses(
	trx: Trx,
	projectId: string,
	of: { participant: string } | { response: string },
) {
	const responses = trx
		.selectFrom("response")
		.innerJoin("survey", (join) =>
			join
				.onRef("survey.project_id", "=", "response.project_id")
				.onRef("survey.id", "=", "response.survey_id"),
		)
		.innerJoin("wave", (join) =>
			join
				.onRef("wave.project_id", "=", "response.project_id")
				.onRef("wave.id", "=", "response.wave_id"),
		)
		.leftJoin("site", (join) =>
			join
				.onRef("site.project_id", "=", "response.project_id")
				.onRef("site.id", "=", "response.site_id"),
		)
		.where("response.project_id", "=", projectId)
		.selectAll("response")
		.select([
			"survey.title as surveyTitle",
			"survey.definition",
			"wave.title as waveTitle",
			"site.name as siteName",
		])
		.orderBy("response.received_at")
		.orderBy("response.id");
	return await ("participant" in of
		? responses.where("response.participant_id", "=", of.participant)
		: responses.where("response.id", "=", of.response)
	).execute();
}
export type WholeResponse = Awaited<ReturnType<typeof findResponses>>[number];

export async function listRevisions(
	trx: Trx,
	projectId: string,
	responses: readonly string[],
) {
	if (responses.length === 0) return [];
	return await trx
		.selectFrom("response_revision")
		.leftJoin("account", "account.id", "response_revision.replaced_by")
		.where("project_id", "=", projectId)
		.where("response_id", "in", responses)
		.select([
			"response_id as responseId",
			"revision",
			"answers",
			"replaced_at as replacedAt",
			"account.name as replacedBy",
			"reason",
		])
		.orderBy("revision")
		.execute();
}
export type Revision = Awaited<ReturnType<typeof listRevisions>>[number];

/** Links that were made for a participant, the oldest first. */
export async function listLinksOf(
	trx: Trx,
	projectId: string,
	participant: string,
) {
	return await trx
		.selectFrom("link")
		.innerJoin("survey", (join) =>
			join
				.onRef("survey.project_id", "=", "link.project_id")
				.onRef("survey.id", "=", "link.survey_id"),
		)
		.innerJoin("wave", (join) =>
			join
				.onRef("wave.project_id", "=", "link.project_id")
				.onRef("wave.id", "=", "link.wave_id"),
		)
		.where("link.project_id", "=", projectId)
		.where("link.participant_id", "=", participant)
		.select([
			"survey.title as survey",
			"wave.title as wave",
			"link.created_at as createdAt",
			"link.used_at as usedAt",
		])
		.orderBy("link.created_at")
		.execute();
}

/** Entries of the audit that name a participant or one of their responses, the oldest first. */
export async function listAuditOf(
	trx: Trx,
	projectId: string,
	subjects: readonly string[],
) {
	return await trx
		.selectFrom("audit")
		.where("chain_id", "=", projectId)
		.where("subject_id", "in", subjects)
		.select(["at", "actor_name as who", "action"])
		.orderBy("seq")
		.execute();
}

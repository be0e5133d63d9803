import type { Kysely } from "kysely";
import type { Database } from "../tables.ts";

/**
 * The next responses to a survey by id, at most `limit`; `after` is the last id of the page before. Ids
 * order them because an id tells nothing of when an unlinked response came in.
 */
export async function pageOfResponses(
	db: Kysely<Database>,
	survey: { projectId: string; id: string },
	{ after, limit }: { after: string | null; limit: number },
) {
	const page = db
		.selectFrom("response")
		.selectAll()
		.where("project_id", "=", survey.projectId)
		.where("survey_id", "=", survey.id)
		.$if(after !== null, (query) => query.where("id", ">", after))
		.orderBy("id")
		.limit(limit)
		.as("response");
	return await db
		.selectFrom(page)
		.innerJoin("wave", (join) =>
			join
				.onRef("wave.project_id", "=", "response.project_id")
				.onRef("wave.id", "=", "response.wave_id"),
		)
		.innerJoin("link", (join) =>
			join
				.onRef("link.project_id", "=", "response.project_id")
				.onRef("link.id", "=", "response.link_id"),
		)
		.leftJoin("site", (join) =>
			join
				.onRef("site.project_id", "=", "response.project_id")
				.onRef("site.id", "=", "response.site_id"),
		)
		.leftJoin("participant", (join) =>
			join
				.onRef("participant.project_id", "=", "response.project_id")
				.onRef("participant.id", "=", "response.participant_id"),
		)
		.orderBy("response.id")
		.select([
			"response.id",
			"wave.key as wave",
			"site.name as site",
			"response.language",
			"response.mode",
			"response.flag",
			"response.link_id as linkId",
			"link.kind as linkKind",
			"participant.code as participant",
			"response.own_code_hash as ownCodeHash",
			"response.started_at as startedAt",
			"response.completed_at as completedAt",
			"response.received_at as receivedAt",
			"response.answers",
			"response.score_values as scoreValues",
			"response.score_reasons as scoreReasons",
		])
		.execute();
}

export type ResponseRow = Awaited<ReturnType<typeof pageOfResponses>>[number];

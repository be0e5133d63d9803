import { type Kysely, type SelectQueryBuilder, sql } from "kysely";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";

/** Which responses of a survey are exported. */
export interface ResponseFilter {
	/** Ids of waves and of a site; null for all. */
	waves: readonly string[] | null;
	site: string | null;
	/** Received, or corrected, at this moment or later. */
	since: Date | null;
	/** Received at this moment or earlier. */
	until: Date;
}

type Responses = SelectQueryBuilder<Database, "response", object>;

/** The responses that fit, nothing of them chosen yet. */
export function responsesThatFit(
	db: Kysely<Database>,
	{ projectId, id }: Pick<SurveyRow, "projectId" | "id">,
	{ waves, site, since, until }: ResponseFilter,
): Responses {
	let fitting: Responses = db
		.selectFrom("response")
		.where("response.project_id", "=", projectId)
		.where("response.survey_id", "=", id)
		.where("response.received_at", "<=", until);
	if (waves) fitting = fitting.where("response.wave_id", "in", waves);
	if (site) fitting = fitting.where("response.site_id", "=", site);
	if (since) {
		fitting = fitting.where(sql<boolean>`(
			response.received_at >= ${since} or response.revision > 1 and exists (
				select from response_revision as former
				where former.project_id = response.project_id and former.response_id = response.id
					and former.replaced_at between ${since} and ${until}
			)
		)`);
	}
	return fitting;
}

/**
 * The next responses by id, at most `limit`; `after` is the last id of the page before. Ids order them
 * because an id tells nothing of when an unlinked response came in.
 */
export async function pageOfResponses(
	db: Kysely<Database>,
	survey: SurveyRow,
	filter: ResponseFilter,
	{ after, limit }: { after: string | null; limit: number },
) {
	const page = responsesThatFit(db, survey, filter)
		.selectAll()
		.$if(after !== null, (query) => query.where("response.id", ">", after))
		.orderBy("response.id")
		.limit(limit)
		.as("response");
	return await db
		.selectFrom(page)
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
		.innerJoin("wave", (join) =>
			join
				.onRef("wave.project_id", "=", "response.project_id")
				.onRef("wave.id", "=", "response.wave_id"),
		)
		.orderBy("response.id")
		.select([
			"response.id",
			"wave.key as wave",
			"site.name as site",
			"response.language",
			"response.mode",
			"response.flag",
			linkOf(survey).as("linkId"),
			"participant.code as participant",
			sql<string | null>`encode(response.own_code_hash, 'hex')`.as(
				"ownCodeHash",
			),
			inUtc("response.started_at").as("startedAt"),
			inUtc("response.completed_at").as("completedAt"),
			inUtc("response.received_at").as("receivedAt"),
			"response.answers",
			"response.score_values as scoreValues",
			"response.score_reasons as scoreReasons",
		])
		.execute();
}

export type ResponseRow = Awaited<ReturnType<typeof pageOfResponses>>[number];

/** A personal link was given to a person: naming it would join the answers to them. */
function linkOf({ linkage }: SurveyRow) {
	if (linkage === "participant") return sql<string | null>`response.link_id`;
	return sql<string | null>`(
		select link.id from link
		where link.project_id = response.project_id and link.id = response.link_id
			and link.kind <> 'personal'
	)`;
}

/** `2026-11-21 09:00:00.123`: a text costs less on its way than an instant that is made only to be written out. */
function inUtc(column: string) {
	return sql<string>`(${sql.ref(column)} at time zone 'UTC')::text`;
}

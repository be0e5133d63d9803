import { type Kysely, sql, type Transaction } from "kysely";
import type { Database } from "../tables.ts";

type Trx = Transaction<Database>;

/** The project whose link tokens begin with this; undefined when there is none. */
export async function findProjectId(
	db: Kysely<Database>,
	locator: string,
): Promise<string | undefined> {
	const { rows } = await sql<{
		id: string | null;
	}>`select find_project(${locator}) as id`.execute(db);
	return rows[0]?.id ?? undefined;
}

/** Whether the project takes answers; once it does, it does for good. */
export async function isLive(trx: Trx, projectId: string): Promise<boolean> {
	const row = await trx
		.selectFrom("project")
		.where("id", "=", projectId)
		.select("live_at")
		.executeTakeFirst();
	return row?.live_at != null;
}

/** What a link leads to. Changes only when the survey's linkage is tightened. */
export async function findLink(
	trx: Trx,
	projectId: string,
	wanted: { secretHash: Buffer } | { id: string },
) {
	const links = trx
		.selectFrom("link")
		.innerJoin("wave", (join) =>
			join
				.onRef("wave.project_id", "=", "link.project_id")
				.onRef("wave.id", "=", "link.wave_id"),
		)
		.where("link.project_id", "=", projectId);
	return await ("id" in wanted
		? links.where("link.id", "=", wanted.id)
		: links.where("link.secret_hash", "=", wanted.secretHash)
	)
		.select([
			"link.project_id as projectId",
			"link.id",
			"link.kind",
			"link.survey_id as surveyId",
			"link.wave_id as waveId",
			"link.participant_id as participantId",
			"link.site_id as siteId",
			"link.device_id as deviceId",
			// Never changes.
			"wave.pilot",
		])
		.executeTakeFirst();
}
export type LinkFacts = NonNullable<Awaited<ReturnType<typeof findLink>>>;

/** What a survey asks and allows. Changes only when its linkage is tightened. */
export async function findSurveyFacts(trx: Trx, projectId: string, id: string) {
	return await trx
		.selectFrom("survey")
		.where("project_id", "=", projectId)
		.where("id", "=", id)
		.select([
			"code_questions as codeQuestions",
			"times",
			sql<boolean>`tightened_at is not null`.as("tightened"),
		])
		.select(["id", "title", "definition", "linkage", "languages"])
		.executeTakeFirst();
}
export type SurveyFacts = NonNullable<
	Awaited<ReturnType<typeof findSurveyFacts>>
>;

/**
 * The names around a link, and whether it may be used now. Where the way leads to a version of the survey,
 * its wave and the link's own must both be open.
 */
export async function findOccasion(trx: Trx, link: LinkFacts) {
	return await trx
		.selectFrom("link")
		.innerJoin("project", "project.id", "link.project_id")
		.innerJoin("organisation", "organisation.id", "project.organisation_id")
		.innerJoin("wave", (join) =>
			join
				.onRef("wave.project_id", "=", "link.project_id")
				.on("wave.id", "=", link.waveId),
		)
		.innerJoin("wave as own", (join) =>
			join
				.onRef("own.project_id", "=", "link.project_id")
				.onRef("own.id", "=", "link.wave_id"),
		)
		.innerJoin("survey", (join) =>
			join
				.onRef("survey.project_id", "=", "link.project_id")
				.on("survey.id", "=", link.surveyId),
		)
		.leftJoin("governance", "governance.project_id", "link.project_id")
		.where("link.project_id", "=", link.projectId)
		.where("link.id", "=", link.id)
		.select([
			"governance.purpose",
			"governance.controller",
			"governance.contact",
			"governance.classification",
			"governance.keep_identifiable as keepIdentifiable",
			"governance.keep_anonymous as keepAnonymous",
			"governance.reads_answers as readsAnswers",
			"governance.reading",
			"governance.signpost",
			sql<boolean>`project.live_at is not null`.as("live"),
			"survey.linkage",
			"survey.idle_seconds as idleSeconds",
			"survey.asks_who_answered as asksWhoAnswered",
			"survey.feedback_own as feedbackOwn",
			"survey.feedback_unit as feedbackUnit",
			"survey.feedback_note as feedbackNote",
			"organisation.name as organisation",
			"project.name as project",
			"project.synthetic",
			"wave.key",
			"wave.title",
			sql<boolean>`link.revoked_at is not null`.as("revoked"),
			sql<boolean>`link.used_at is not null`.as("used"),
			sql<boolean>`link.expires_at is not null and link.expires_at <= now()`.as(
				"expired",
			),
			sql<boolean>`coalesce(greatest(wave.opens, own.opens) <= now(), true) and coalesce(least(wave.closes, own.closes) > now(), true)`.as(
				"open",
			),
		])
		.executeTakeFirst();
}
export type Occasion = NonNullable<Awaited<ReturnType<typeof findOccasion>>>;

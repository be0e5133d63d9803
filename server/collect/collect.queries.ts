import { type Kysely, sql } from "kysely";
import type { Database } from "../tables.ts";

type Db = Kysely<Database>;

/** What a link leads to; none of it ever changes. */
export async function findLink(db: Db, locator: string, secretHash: Buffer) {
	return await db
		.selectFrom("project")
		.innerJoin("link", "link.project_id", "project.id")
		.where("project.locator", "=", locator)
		.where("link.secret_hash", "=", secretHash)
		.select([
			"link.project_id as projectId",
			"link.id",
			"link.kind",
			"link.survey_id as surveyId",
			"link.wave_id as waveId",
			"link.participant_id as participantId",
			"link.site_id as siteId",
		])
		.executeTakeFirst();
}
export type LinkFacts = NonNullable<Awaited<ReturnType<typeof findLink>>>;

/** What a survey asks and allows; none of it ever changes. */
export async function findSurveyFacts(db: Db, projectId: string, id: string) {
	return await db
		.selectFrom("survey")
		.where("project_id", "=", projectId)
		.where("id", "=", id)
		.select(["id", "title", "definition", "linkage", "languages", "consent"])
		.executeTakeFirst();
}
export type SurveyFacts = NonNullable<
	Awaited<ReturnType<typeof findSurveyFacts>>
>;

/** The names around a link, and whether it may be used now. */
export async function findOccasion(db: Db, link: LinkFacts) {
	return await db
		.selectFrom("link")
		.innerJoin("project", "project.id", "link.project_id")
		.innerJoin("organisation", "organisation.id", "project.organisation_id")
		.innerJoin("wave", (join) =>
			join
				.onRef("wave.project_id", "=", "link.project_id")
				.onRef("wave.id", "=", "link.wave_id"),
		)
		.where("link.project_id", "=", link.projectId)
		.where("link.id", "=", link.id)
		.select([
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
			sql<boolean>`coalesce(wave.opens <= now(), true) and coalesce(wave.closes > now(), true)`.as(
				"open",
			),
		])
		.executeTakeFirst();
}

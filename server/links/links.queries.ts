import { type Kysely, sql, type Transaction } from "kysely";
import type { Database, Linkage, LinkKind } from "../tables.ts";
import type { Link } from "./links.schemas.ts";

/** The survey's links without their secrets, newest first; not those of tablets and of paper forms, which nobody else can use. */
export async function listLinks(
	db: Kysely<Database>,
	projectId: string,
	surveyId: string,
): Promise<Link[]> {
	const rows = await db
		.selectFrom("link")
		.innerJoin("wave", (join) =>
			join
				.onRef("wave.project_id", "=", "link.project_id")
				.onRef("wave.id", "=", "link.wave_id"),
		)
		.where("link.project_id", "=", projectId)
		.where("link.survey_id", "=", surveyId)
		.where("link.device_id", "is", null)
		.where("link.paper", "=", false)
		.select([
			"link.id",
			"wave.key as wave",
			"link.kind",
			"link.participant_id as participant",
			"link.site_id as site",
			state.as("state"),
			"link.created_at",
			"link.expires_at",
		])
		.orderBy("link.created_at", "desc")
		.orderBy("link.id", "desc")
		.execute();
	const responses = await countResponses(db, projectId, surveyId);
	return rows.map(({ created_at, expires_at, ...row }) => ({
		...row,
		responses: responses.get(row.id) ?? 0,
		createdAt: created_at.toISOString(),
		expires: expires_at?.toISOString() ?? null,
	}));
}

const state = sql<Link["state"]>`case
	when link.revoked_at is not null then 'revoked'
	when link.used_at is not null then 'used'
	when link.expires_at <= now() then 'expired'
	else 'live'
end`;

/** By link id; links without responses are absent. */
async function countResponses(
	db: Kysely<Database>,
	projectId: string,
	surveyId: string,
): Promise<Map<string, number>> {
	const rows = await db
		.selectFrom("response")
		.where("project_id", "=", projectId)
		.where((response) =>
			response.or([
				response("survey_id", "=", surveyId),
				// Versions of the survey are answered through its links.
				response(
					"survey_id",
					"in",
					response
						.selectFrom("variant")
						.where("project_id", "=", projectId)
						.where("survey_id", "=", surveyId)
						.select("variant_survey_id"),
				),
			]),
		)
		.select(["link_id", (count) => count.fn.countAll<number>().as("count")])
		.groupBy("link_id")
		.execute();
	return new Map(rows.map((row) => [row.link_id, row.count]));
}

export async function insertLink(
	trx: Transaction<Database>,
	link: {
		projectId: string;
		id: string;
		surveyId: string;
		waveId: string;
		kind: LinkKind;
		linkage: Linkage;
		participantId: string | null;
		siteId: string | null;
		secretHash: Buffer;
		expires: Date | null;
	},
): Promise<void> {
	await trx
		.insertInto("link")
		.values({
			project_id: link.projectId,
			id: link.id,
			survey_id: link.surveyId,
			wave_id: link.waveId,
			kind: link.kind,
			linkage: link.linkage,
			participant_id: link.participantId,
			site_id: link.siteId,
			secret_hash: link.secretHash,
			expires_at: link.expires,
		})
		.execute();
}

/** Keeps the time of the first revocation. False when the survey has no such link. */
export async function revokeLink(
	trx: Transaction<Database>,
	link: { projectId: string; surveyId: string; id: string },
): Promise<boolean> {
	const row = await trx
		.updateTable("link")
		.set({ revoked_at: sql`coalesce(revoked_at, now())` })
		.where("project_id", "=", link.projectId)
		.where("survey_id", "=", link.surveyId)
		.where("id", "=", link.id)
		.returning("id")
		.executeTakeFirst();
	return row !== undefined;
}

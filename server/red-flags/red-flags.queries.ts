import { type Kysely, sql, type Transaction } from "kysely";
import type { Answers, RedFlag } from "#instruments/definition.ts";
import type { Database } from "../tables.ts";
import { conditionSql } from "./condition-sql.ts";

interface SurveyKey {
	projectId: string;
	id: string;
}

export interface FlaggedRow {
	id: string;
	answers: Answers;
	wave: string;
	site: string | null;
	participant: string | null;
	receivedAt: Date;
	/** Of the first who read it. */
	readBy: string | null;
	readAt: Date | null;
	note: string | null;
}

/**
 * The responses that raise a flag: those that nobody has read first, the oldest of them first.
 *
 * @param flags at least one
 */
export async function listFlagged(
	db: Kysely<Database>,
	survey: SurveyKey,
	flags: readonly RedFlag[],
	most: number,
): Promise<FlaggedRow[]> {
	return await flagged(db, survey, flags)
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
		.leftJoin("participant", (join) =>
			join
				.onRef("participant.project_id", "=", "response.project_id")
				.onRef("participant.id", "=", "response.participant_id"),
		)
		.leftJoin("account", "account.id", "reading.read_by")
		.select([
			"response.id",
			"response.answers",
			"wave.title as wave",
			"site.name as site",
			"participant.code as participant",
			"response.received_at as receivedAt",
			"account.name as readBy",
			"reading.read_at as readAt",
			"reading.note",
		])
		.orderBy(sql`reading.id is not null`)
		.orderBy("response.received_at")
		.orderBy("response.id")
		.limit(most)
		.execute();
}

/** How many there are, and how many of them nobody has read: since `before`, and at all. */
export async function countFlagged(
	db: Kysely<Database>,
	survey: SurveyKey,
	flags: readonly RedFlag[],
	before: Date,
): Promise<{ total: number; unread: number; overdue: number }> {
	return await flagged(db, survey, flags)
		.select([
			sql<number>`count(*)::integer`.as("total"),
			sql<number>`(count(*) filter (where reading.id is null))::integer`.as(
				"unread",
			),
			sql<number>`(count(*) filter (where reading.id is null and response.received_at < ${before}))::integer`.as(
				"overdue",
			),
		])
		.executeTakeFirstOrThrow();
}

function flagged(
	db: Kysely<Database>,
	survey: SurveyKey,
	flags: readonly RedFlag[],
) {
	const any = { any: flags.map(({ when }) => when) };
	return db
		.selectFrom("response")
		.leftJoinLateral(
			(from) =>
				from
					.selectFrom("red_flag_reading")
					.whereRef("red_flag_reading.project_id", "=", "response.project_id")
					.whereRef("red_flag_reading.response_id", "=", "response.id")
					.select(["id", "read_by", "read_at", "note"])
					.orderBy("read_at")
					.limit(1)
					.as("reading"),
			(join) => join.onTrue(),
		)
		.where("response.project_id", "=", survey.projectId)
		.where("response.survey_id", "=", survey.id)
		.where(conditionSql(any));
}

/** Whether this response of the survey raises a flag. */
export async function isFlagged(
	db: Kysely<Database>,
	survey: SurveyKey,
	flags: readonly RedFlag[],
	response: string,
): Promise<boolean> {
	const found = await flagged(db, survey, flags)
		.where("response.id", "=", response)
		.select("response.id")
		.executeTakeFirst();
	return found !== undefined;
}

export async function insertReading(
	trx: Transaction<Database>,
	reading: {
		projectId: string;
		id: string;
		response: string;
		note: string | null;
		readBy: string;
	},
): Promise<void> {
	await trx
		.insertInto("red_flag_reading")
		.values({
			project_id: reading.projectId,
			id: reading.id,
			response_id: reading.response,
			note: reading.note,
			read_by: reading.readBy,
		})
		.execute();
}

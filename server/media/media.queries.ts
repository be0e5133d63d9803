import { type ExpressionBuilder, sql, type Transaction } from "kysely";
import type { Text } from "#instruments/definition.ts";
import type { Database } from "../tables.ts";

type Trx = Transaction<Database>;

/** Where in a survey a file stands; '' where there is no option, or no language. */
export interface Place {
	surveyId: string;
	item: string;
	kind: "audio" | "picture";
	option: string;
	language: string;
}

/** Others who change the project's files wait, so that none is taken away while it gets a place. */
export async function lockMedia(trx: Trx, projectId: string): Promise<void> {
	await sql`select pg_advisory_xact_lock(hashtextextended(${`media ${projectId}`}, 0))`.execute(
		trx,
	);
}

/** The files of a survey, without their content. */
export async function listMedia(trx: Trx, projectId: string, surveyId: string) {
	return await trx
		.selectFrom("survey_media as place")
		.innerJoin("media as file", (join) =>
			join
				.onRef("file.project_id", "=", "place.project_id")
				.onRef("file.hash", "=", "place.hash"),
		)
		.innerJoin("project", "project.id", "place.project_id")
		.where("place.project_id", "=", projectId)
		.where("place.survey_id", "=", surveyId)
		.select(["project.locator", "place.hash", "file.type"])
		.select(["file.width", "file.height"])
		.select(["place.item", "place.kind", "place.option", "place.language"])
		.select(["place.alternative", "place.decorative"])
		.select(["place.made_by as madeBy", "place.checked_by as checkedBy"])
		.select(sql<number>`octet_length(file.content)`.as("bytes"))
		.orderBy("place.item")
		.orderBy("place.kind")
		.orderBy("place.option")
		.orderBy("place.language")
		.execute();
}
export type MediaRow = Awaited<ReturnType<typeof listMedia>>[number];

/** Undefined where the project has no such file. */
export async function findFile(trx: Trx, projectId: string, hash: Buffer) {
	return await trx
		.selectFrom("media")
		.where("project_id", "=", projectId)
		.where("hash", "=", hash)
		.select(["type", "content"])
		.executeTakeFirst();
}

export async function insertFile(
	trx: Trx,
	file: {
		projectId: string;
		hash: Buffer;
		type: string;
		content: Buffer;
		width: number | null;
		height: number | null;
	},
): Promise<void> {
	const { projectId, ...rest } = file;
	await trx
		.insertInto("media")
		.values({ project_id: projectId, ...rest })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

/** Puts a file in a place. Another one that was there goes, with what was said of it. */
export async function placeFile(
	trx: Trx,
	projectId: string,
	place: Place,
	hash: Buffer,
): Promise<void> {
	const { surveyId, ...rest } = place;
	await trx
		.deleteFrom("survey_media")
		.where(isAt(projectId, place))
		.where("hash", "<>", hash)
		.execute();
	await trx
		.insertInto("survey_media")
		.values({ project_id: projectId, survey_id: surveyId, ...rest, hash })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

/** False where no file stands there. */
export async function describeFile(
	trx: Trx,
	projectId: string,
	place: Place,
	said: {
		made_by?: string | null;
		checked_by?: string | null;
		alternative?: Text | null;
		decorative?: boolean;
	},
): Promise<boolean> {
	const { alternative, ...rest } = said;
	const { numUpdatedRows } = await trx
		.updateTable("survey_media")
		.where(isAt(projectId, place))
		.set({
			...rest,
			...(alternative !== undefined && {
				alternative: alternative && JSON.stringify(alternative),
			}),
		})
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}

/** False where no file stands there. */
export async function clearPlace(
	trx: Trx,
	projectId: string,
	place: Place,
): Promise<boolean> {
	const { numDeletedRows } = await trx
		.deleteFrom("survey_media")
		.where(isAt(projectId, place))
		.executeTakeFirst();
	return numDeletedRows > 0n;
}

/** Takes away the content that no survey of the project uses any more. */
export async function deleteUnusedFiles(
	trx: Trx,
	projectId: string,
): Promise<void> {
	await trx
		.deleteFrom("media")
		.where("project_id", "=", projectId)
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom("survey_media")
						.whereRef("survey_media.project_id", "=", "media.project_id")
						.whereRef("survey_media.hash", "=", "media.hash")
						.select("survey_media.hash"),
				),
			),
		)
		.execute();
}

function isAt(
	projectId: string,
	{ surveyId, item, kind, option, language }: Place,
) {
	return (row: ExpressionBuilder<Database, "survey_media">) =>
		row.and({
			project_id: projectId,
			survey_id: surveyId,
			item,
			kind,
			option,
			language,
		});
}

import { sql, type Transaction } from "kysely";
import type { VersionKind } from "#instruments/versions/version-kinds.ts";
import type { Database } from "../tables.ts";

type Trx = Transaction<Database>;

/** The versions that a survey offers now. */
export async function listVariants(
	trx: Trx,
	projectId: string,
	surveyId: string,
) {
	return await variants(trx, projectId)
		.where("variant.survey_id", "=", surveyId)
		.where("variant.ended_at", "is", null)
		.orderBy("variant.kind")
		.execute();
}

/** The survey that this one is, or was, a version of. */
export async function findMainSurvey(
	trx: Trx,
	projectId: string,
	surveyId: string,
) {
	return await trx
		.selectFrom("variant")
		.innerJoin("survey", (join) =>
			join
				.onRef("survey.project_id", "=", "variant.project_id")
				.onRef("survey.id", "=", "variant.survey_id"),
		)
		.where("variant.project_id", "=", projectId)
		.where("variant.variant_survey_id", "=", surveyId)
		.select(["survey.id", "survey.title", "variant.kind"])
		.select(sql<boolean>`variant.ended_at is not null`.as("ended"))
		.executeTakeFirst();
}

/** Ids of all surveys that are, or were, versions of this one. */
export async function listVersionsEver(
	trx: Trx,
	projectId: string,
	surveyId: string,
): Promise<string[]> {
	const rows = await trx
		.selectFrom("variant")
		.where("project_id", "=", projectId)
		.where("survey_id", "=", surveyId)
		.select("variant_survey_id as id")
		.execute();
	return rows.map(({ id }) => id);
}

/**
 * Where answers to a version belong that come through a link to this wave: the version's survey, and its
 * wave of the same key. One that is no longer offered is found too, while none of its kind has taken its place.
 */
export async function findVersion(
	trx: Trx,
	at: { projectId: string; surveyId: string; waveId: string },
	kind: VersionKind,
) {
	return await trx
		.selectFrom("variant")
		.innerJoin("wave as own", (join) =>
			join
				.onRef("own.project_id", "=", "variant.project_id")
				.onRef("own.survey_id", "=", "variant.survey_id"),
		)
		.innerJoin("wave", (join) =>
			join
				.onRef("wave.project_id", "=", "variant.project_id")
				.onRef("wave.survey_id", "=", "variant.variant_survey_id")
				.onRef("wave.key", "=", "own.key"),
		)
		.where("variant.project_id", "=", at.projectId)
		.where("variant.survey_id", "=", at.surveyId)
		.where("own.id", "=", at.waveId)
		.where("variant.kind", "=", kind)
		.select(["wave.survey_id as surveyId", "wave.id as waveId", "wave.pilot"])
		.select(sql<boolean>`variant.ended_at is null`.as("offered"))
		.orderBy("variant.ended_at", (order) => order.desc().nullsFirst())
		.limit(1)
		.executeTakeFirst();
}

/** Makes others who link these surveys, or change their linkage, wait. */
export async function lockSurveys(
	trx: Trx,
	projectId: string,
	ids: readonly string[],
): Promise<void> {
	await trx
		.selectFrom("survey")
		.where("project_id", "=", projectId)
		.where("id", "in", [...ids])
		.select("id")
		.orderBy("id")
		.forNoKeyUpdate()
		.execute();
}

/** Offers a version, instead of the one of that kind that was offered so far. */
export async function offerVariant(
	trx: Trx,
	wanted: {
		projectId: string;
		surveyId: string;
		variantSurveyId: string;
		kind: VersionKind;
		note: string;
	},
): Promise<void> {
	const { projectId, surveyId, variantSurveyId, kind, note } = wanted;
	await endVariant(trx, projectId, surveyId, kind);
	await trx
		.insertInto("variant")
		.values({
			project_id: projectId,
			survey_id: surveyId,
			variant_survey_id: variantSurveyId,
			kind,
			note,
		})
		.onConflict((conflict) =>
			conflict
				.columns(["project_id", "survey_id", "variant_survey_id"])
				.doUpdateSet({ kind, note, ended_at: null }),
		)
		.execute();
}

/** False where the survey offers no version of that kind. */
export async function endVariant(
	trx: Trx,
	projectId: string,
	surveyId: string,
	kind: VersionKind,
): Promise<boolean> {
	const { numUpdatedRows } = await trx
		.updateTable("variant")
		.where("project_id", "=", projectId)
		.where("survey_id", "=", surveyId)
		.where("kind", "=", kind)
		.where("ended_at", "is", null)
		.set({ ended_at: sql<Date>`now()` })
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}

function variants(trx: Trx, projectId: string) {
	return trx
		.selectFrom("variant")
		.innerJoin("survey", (join) =>
			join
				.onRef("survey.project_id", "=", "variant.project_id")
				.onRef("survey.id", "=", "variant.variant_survey_id"),
		)
		.where("variant.project_id", "=", projectId)
		.select(["variant.kind", "variant.note", "survey.id", "survey.title"])
		.select("survey.definition");
}

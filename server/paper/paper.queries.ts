import { type Kysely, sql, type Transaction } from "kysely";
import type { Keyed } from "#instruments/paper/keyed.ts";
import type { Database } from "../tables.ts";

type Trx = Transaction<Database>;
/** A survey of a project. */
interface Where {
	projectId: string;
	id: string;
}

export async function findKeyTwice(trx: Trx, survey: Where): Promise<boolean> {
	const row = await trx
		.selectFrom("survey")
		.where("project_id", "=", survey.projectId)
		.where("id", "=", survey.id)
		.select("key_twice")
		.executeTakeFirst();
	return row?.key_twice ?? true;
}

export async function setKeyTwice(
	trx: Trx,
	survey: Where,
	keyTwice: boolean,
): Promise<void> {
	await trx
		.updateTable("survey")
		.where("project_id", "=", survey.projectId)
		.where("id", "=", survey.id)
		.set({ key_twice: keyTwice })
		.execute();
}

/** Those that are not stored and not deleted, the newest first. */
export async function listForms(trx: Trx, survey: Where) {
	return await forms(trx, survey)
		.where("form.done_on", "is", null)
		.where("form.deleted_at", "is", null)
		.orderBy("form.created_at", "desc")
		.execute();
}
export type FormRow = Awaited<ReturnType<typeof listForms>>[number];

/** With this id, deleted or not, or not deleted and with this code. Waits for others who change it. */
export async function findForm(
	trx: Trx,
	survey: Where,
	wanted: { id: string } | { code: string },
): Promise<FormRow | undefined> {
	const all = forms(trx, survey).forUpdate("form");
	return await ("id" in wanted
		? all.where("form.id", "=", wanted.id)
		: all
				.where("form.code", "=", wanted.code)
				.where("form.deleted_at", "is", null)
	).executeTakeFirst();
}

function forms(trx: Trx, survey: Where) {
	return trx
		.selectFrom("paper_form as form")
		.innerJoin("wave", (join) =>
			join
				.onRef("wave.project_id", "=", "form.project_id")
				.onRef("wave.id", "=", "form.wave_id"),
		)
		.leftJoin("participant", (join) =>
			join
				.onRef("participant.project_id", "=", "form.project_id")
				.onRef("participant.id", "=", "form.participant_id"),
		)
		.where("form.project_id", "=", survey.projectId)
		.where("form.survey_id", "=", survey.id)
		.select([
			"form.id",
			"form.code",
			"form.language",
			"form.information",
			"form.wave_id as waveId",
			"wave.key as wave",
			"form.participant_id as participantId",
			"participant.code as participant",
			"participant.site_id as participantSite",
			"form.response_id as responseId",
			"form.deleted_at as deletedAt",
		]);
}

export async function insertForm(
	trx: Trx,
	form: {
		projectId: string;
		id: string;
		surveyId: string;
		waveId: string;
		participantId: string | null;
		code: string;
		language: string;
		information: number;
		responseId: string;
	},
): Promise<void> {
	await trx
		.insertInto("paper_form")
		.values({
			project_id: form.projectId,
			id: form.id,
			survey_id: form.surveyId,
			wave_id: form.waveId,
			participant_id: form.participantId,
			code: form.code,
			language: form.language,
			information: form.information,
			response_id: form.responseId,
		})
		.execute();
}

/** Deleted ones go for good after a day, in which they can be brought back. */
export async function dropDeleted(trx: Trx, survey: Where): Promise<void> {
	await trx
		.deleteFrom("paper_form")
		.where("project_id", "=", survey.projectId)
		.where("survey_id", "=", survey.id)
		.where("deleted_at", "<", sql<Date>`now() - interval '1 day'`)
		.execute();
}

/**
 * Drops forms that were begun so many days ago and are not stored, and counts them by survey. One of which storing
 * was cut short stays: its answers are there, and it must not be keyed again.
 */
export async function dropForgotten(
	trx: Trx,
	projectId: string,
	days: number,
): Promise<{ survey: string; forms: number }[]> {
	const { rows } = await sql<{ survey: string; forms: number }>`
		with dropped as (
			delete from paper_form as form
			where form.project_id = ${projectId} and form.done_on is null
				and form.created_at < now() - make_interval(days => ${days})
				and not exists (
					select from response
					where response.project_id = form.project_id and response.id = form.response_id
				)
			returning form.survey_id
		)
		select survey_id as survey, count(*)::integer as forms from dropped group by survey_id`.execute(
		trx,
	);
	return rows;
}

export async function setDeleted(
	trx: Trx,
	projectId: string,
	form: string,
	isDeleted: boolean,
): Promise<void> {
	await trx
		.updateTable("paper_form")
		.where("project_id", "=", projectId)
		.where("id", "=", form)
		.set({ deleted_at: isDeleted ? sql<Date>`now()` : null })
		.execute();
}

/** How many forms of these surveys are being keyed. */
export async function countInWork(
	trx: Trx,
	projectId: string,
	surveys: readonly string[],
): Promise<number> {
	const { count } = await trx
		.selectFrom("paper_form")
		.where("project_id", "=", projectId)
		.where("survey_id", "in", surveys)
		.where("response_id", "is not", null)
		.where("deleted_at", "is", null)
		.select((all) => all.fn.countAll<number>().as("count"))
		.executeTakeFirstOrThrow();
	return count;
}

/** Forgets whose the forms of these surveys were, those for good that were deleted. */
export async function forgetWhose(
	trx: Trx,
	projectId: string,
	surveys: readonly string[],
): Promise<void> {
	await trx
		.deleteFrom("paper_form")
		.where("project_id", "=", projectId)
		.where("survey_id", "in", surveys)
		.where("deleted_at", "is not", null)
		.execute();
	await trx
		.updateTable("paper_form")
		.where("project_id", "=", projectId)
		.where("survey_id", "in", surveys)
		.set({ participant_id: null, code: sql<string>`id::text` })
		.execute();
}

/** Its keyings, in order, with who made each. */
export async function listKeyings(trx: Trx, projectId: string, form: string) {
	return await keyings(trx, projectId)
		.where("keying.form_id", "=", form)
		.execute();
}
export type KeyingRow = Awaited<ReturnType<typeof listKeyings>>[number];

export async function listKeyers(trx: Trx, projectId: string) {
	return await keyings(trx, projectId)
		.innerJoin("account", "account.id", "keying.keyed_by")
		.select("account.name")
		.execute();
}

function keyings(trx: Trx, projectId: string) {
	return trx
		.selectFrom("paper_keying as keying")
		.where("keying.project_id", "=", projectId)
		.select([
			"keying.form_id as form",
			"keying.round",
			"keying.keyed",
			"keying.finished",
			"keying.keyed_by as keyedBy",
		])
		.orderBy("keying.round");
}

export async function saveKeying(
	trx: Trx,
	projectId: string,
	form: string,
	keying: {
		round: number;
		keyed: Keyed;
		finished: boolean;
		keyedBy: string;
	},
): Promise<void> {
	const { round, finished } = keying;
	const keyed = JSON.stringify(keying.keyed);
	const said = { keyed, finished, keyed_by: keying.keyedBy };
	await trx
		.insertInto("paper_keying")
		.values({ project_id: projectId, form_id: form, round, ...said })
		.onConflict((conflict) =>
			conflict.columns(["project_id", "form_id", "round"]).doUpdateSet(said),
		)
		.execute();
}

/** What is left of a form that was stored. False where that was done before. */
export async function finishForm(
	trx: Trx,
	projectId: string,
	form: string,
	{ compared, differing }: { compared: number; differing: number },
): Promise<boolean> {
	await trx
		.deleteFrom("paper_keying")
		.where("project_id", "=", projectId)
		.where("form_id", "=", form)
		.execute();
	const { numUpdatedRows } = await trx
		.updateTable("paper_form")
		.where("project_id", "=", projectId)
		.where("id", "=", form)
		.where("done_on", "is", null)
		.set({
			response_id: null,
			done_on: sql<string>`current_date`,
			created_at: sql<never>`date_trunc('day', now())`,
			compared,
			differing,
		})
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}

/** Of the forms that were stored; those keyed once compare nothing. */
export async function countStored(trx: Trx, survey: Where) {
	return await trx
		.selectFrom("paper_form")
		.where("project_id", "=", survey.projectId)
		.where("survey_id", "=", survey.id)
		.where("done_on", "is not", null)
		.select([
			sql<number>`count(*)::integer`.as("forms"),
			sql<number>`coalesce(sum(compared), 0)::integer`.as("compared"),
			sql<number>`coalesce(sum(differing), 0)::integer`.as("differing"),
		])
		.executeTakeFirstOrThrow();
}

/** Whether a participant's answers of a wave are there, however they came. */
export async function hasAnswered(
	db: Kysely<Database>,
	projectId: string,
	waveId: string,
	participantId: string,
): Promise<boolean> {
	const row = await db
		.selectFrom("response")
		.where("project_id", "=", projectId)
		.where("wave_id", "=", waveId)
		.where("participant_id", "=", participantId)
		.select("id")
		.limit(1)
		.executeTakeFirst();
	return row !== undefined;
}

/** The link by which what is keyed comes into a wave, made where there is none. */
export async function putPaperLink(
	trx: Trx,
	link: {
		projectId: string;
		id: string;
		surveyId: string;
		waveId: string;
		linkage: Database["link"]["linkage"];
		secretHash: Buffer;
	},
): Promise<string> {
	await trx
		.insertInto("link")
		.values({
			project_id: link.projectId,
			id: link.id,
			survey_id: link.surveyId,
			wave_id: link.waveId,
			kind: "kiosk",
			linkage: link.linkage,
			secret_hash: link.secretHash,
			paper: true,
		})
		.onConflict((conflict) => conflict.doNothing())
		.execute();
	const { id } = await trx
		.selectFrom("link")
		.where("project_id", "=", link.projectId)
		.where("wave_id", "=", link.waveId)
		.where("paper", "=", true)
		.select("id")
		.executeTakeFirstOrThrow();
	return id;
}

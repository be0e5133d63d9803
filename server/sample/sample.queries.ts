import { randomBytes } from "node:crypto";
import type { Insertable, Transaction } from "kysely";
import { v7 } from "uuid";
import type { Instrument } from "#instruments/definition.ts";
import type { Database } from "../tables.ts";
import type { SampleSurvey } from "./sample-survey.ts";

export const SAMPLE_PROJECT_NAME = "Sample project (synthetic data)";
const ROWS_PER_STATEMENT = 500;

export async function findSampleProject(
	trx: Transaction<Database>,
	organisationId: string,
) {
	return trx
		.selectFrom("project")
		.select("id")
		.where("organisation_id", "=", organisationId)
		.where("name", "=", SAMPLE_PROJECT_NAME)
		.executeTakeFirst();
}

export async function insertSampleProject(
	trx: Transaction<Database>,
	project: { id: string; locator: string },
	owner: { accountId: string; organisationId: string },
): Promise<void> {
	await trx
		.insertInto("project")
		.values({
			...project,
			organisation_id: owner.organisationId,
			name: SAMPLE_PROJECT_NAME,
			purpose:
				"Made-up answers, so that you can see what Waymark shows before you have any of your own. No real person is in here.",
			synthetic: true,
			live_at: new Date(),
		})
		.execute();
	await trx
		.insertInto("member")
		.values({
			project_id: project.id,
			account_id: owner.accountId,
			role: "owner",
		})
		.execute();
}

/** @returns site ids by name */
export async function insertSampleSites(
	trx: Transaction<Database>,
	projectId: string,
	names: readonly string[],
): Promise<Map<string, string>> {
	const rows = names.map((name) => ({ project_id: projectId, id: v7(), name }));
	await trx.insertInto("site").values(rows).execute();
	return new Map(rows.map(({ name, id }) => [name, id]));
}

/** @returns participant ids by code */
export async function insertSampleParticipants(
	trx: Transaction<Database>,
	projectId: string,
	survey: SampleSurvey,
	sites: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
	const rows = survey.participants.map(({ code, site }) => ({
		project_id: projectId,
		id: v7(),
		code,
		site_id: sites.get(site) ?? null,
		attributes: "{}",
	}));
	if (rows.length > 0)
		await trx.insertInto("participant").values(rows).execute();
	return new Map(rows.map(({ code, id }) => [code, id]));
}

/** Writes the survey and its waves, each with one open link. @returns wave and link ids by wave key */
export async function insertSampleSurvey(
	trx: Transaction<Database>,
	projectId: string,
	surveyId: string,
	survey: SampleSurvey,
	instrument: Instrument,
	createdBy: string,
): Promise<Map<string, { wave: string; link: string }>> {
	await trx
		.insertInto("survey")
		.values({
			project_id: projectId,
			id: surveyId,
			title: survey.title,
			instrument_id: instrument.id,
			instrument_version: instrument.version,
			definition: JSON.stringify(instrument),
			linkage: survey.linkage,
			languages: ["en"],
			created_by: createdBy,
		})
		.execute();
	const waves = survey.waves.map(({ key, title }, position) => ({
		project_id: projectId,
		survey_id: surveyId,
		id: v7(),
		key,
		title,
		position,
	}));
	await trx.insertInto("wave").values(waves).execute();
	// Nobody holds these secrets: the links are there to be counted, not opened.
	const links = waves.map((wave) => ({
		project_id: projectId,
		id: v7(),
		survey_id: surveyId,
		wave_id: wave.id,
		kind: "open" as const,
		linkage: survey.linkage,
		secret_hash: randomBytes(32),
	}));
	await trx.insertInto("link").values(links).execute();
	return new Map(
		waves.map(({ key, id }, index) => [
			key,
			{ wave: id, link: links[index]?.id ?? "" },
		]),
	);
}

export async function insertSampleResponses(
	trx: Transaction<Database>,
	rows: readonly Insertable<Database["response"]>[],
): Promise<void> {
	for (let at = 0; at < rows.length; at += ROWS_PER_STATEMENT)
		await trx
			.insertInto("response")
			.values(rows.slice(at, at + ROWS_PER_STATEMENT))
			.execute();
}

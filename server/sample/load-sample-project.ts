import type { Transaction } from "kysely";
import { v4, v7 } from "uuid";
import type { Instrument } from "#instruments/definition.ts";
import { command } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { writeGovernance } from "../governance/governance.queries.ts";
import { Problem } from "../problems.ts";
import { newLocator } from "../projects/locator.ts";
import { tellAbout } from "../row-security.ts";
import type { Database } from "../tables.ts";
import {
	findSampleProject,
	insertSampleParticipants,
	insertSampleProject,
	insertSampleResponses,
	insertSampleSites,
	insertSampleSurvey,
} from "./sample.queries.ts";
import { sampleGovernance } from "./sample-governance.ts";
import { sampleResponseRow } from "./sample-response-row.ts";
import type { SampleSurvey } from "./sample-survey.ts";
import { sampleSurveys } from "./sample-surveys.ts";

/**
 * Writes the sample project, marked synthetic, with its surveys and responses, owned by the account.
 *
 * @returns the ids of the project and of its surveys by their key (`recordsAccess`, `groupSessions`, ...)
 * @throws Problem `name-taken` when the account has it already
 */
export async function loadSampleProject(
	trx: Transaction<Database>,
	owner: { accountId: string; organisationId: string },
): Promise<{ project: string; surveys: Record<string, string> }> {
	await tellAbout(trx, { account: owner.accountId });
	if (await findSampleProject(trx, owner.organisationId))
		throw new Problem(
			"name-taken",
			"The sample project is there already. Open it from the list of projects.",
		);
	const project = v7();
	await tellAbout(trx, { account: owner.accountId, project });
	await insertSampleProject(trx, { id: project, locator: newLocator() }, owner);
	await writeGovernance(trx, project, sampleGovernance);
	const families = sampleSurveys();
	const names = siteNames(families.map(({ survey }) => survey));
	const sites = await insertSampleSites(trx, project, names);
	const surveys: Record<string, string> = {};
	// Lists show the newest first, so the survey to look at first is made last.
	for (const { survey, instrument } of families.reverse())
		surveys[survey.key] = await writeSurvey(trx, survey, instrument, {
			project,
			sites,
			createdBy: owner.accountId,
		});
	await recordAudit(trx, {
		chain: project,
		actor: command,
		action: "sample.load",
	});
	return { project, surveys };
}

async function writeSurvey(
	trx: Transaction<Database>,
	survey: SampleSurvey,
	instrument: Instrument,
	place: {
		project: string;
		sites: ReadonlyMap<string, string>;
		createdBy: string;
	},
): Promise<string> {
	const { project, sites, createdBy } = place;
	const id = v7();
	const people = await insertSampleParticipants(trx, project, survey, sites);
	const waves = await insertSampleSurvey(
		trx,
		project,
		id,
		survey,
		instrument,
		createdBy,
	);
	const newId = survey.linkage === "none" ? v4 : v7;
	const rows = survey.responses.map((response) => {
		const wave = waves.get(response.wave);
		if (!wave) throw new Error(`The sample has no wave "${response.wave}".`);
		return sampleResponseRow(response, instrument, {
			id: newId(),
			project,
			survey: id,
			linkage: survey.linkage,
			...wave,
			participant: people.get(response.participant ?? "") ?? null,
			site: sites.get(response.site ?? "") ?? null,
		});
	});
	await insertSampleResponses(trx, rows);
	return id;
}

function siteNames(surveys: readonly SampleSurvey[]): string[] {
	const names = surveys.flatMap((survey) => [
		...survey.participants.map(({ site }) => site),
		...survey.responses.map(({ site }) => site),
	]);
	return [...new Set(names)].filter((name) => name !== undefined);
}

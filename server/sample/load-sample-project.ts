import type { Transaction } from "kysely";
import { v7 } from "uuid";
import type { Actor } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { writeGovernance } from "../governance/governance.queries.ts";
import { writePlan } from "../plans/plans.queries.ts";
import { Problem } from "../problems.ts";
import { newLocator } from "../projects/locator.ts";
import { tellAbout } from "../row-security.ts";
import type { Database } from "../tables.ts";
import {
	findSampleProject,
	insertSampleProject,
	insertSampleSites,
} from "./sample.queries.ts";
import { sampleGovernance } from "./sample-governance.ts";
import { samplePlan } from "./sample-plan.ts";
import { sampleSeries } from "./sample-series.ts";
import type { SampleSurvey } from "./sample-survey.ts";
import { sampleSurveys } from "./sample-surveys.ts";
import { writeSampleSeries } from "./write-sample-chart.ts";
import { writeSampleSurvey } from "./write-sample-survey.ts";

/**
 * Writes the sample project, marked synthetic, with its surveys, responses and figures from elsewhere, owned by
 * the account.
 *
 * @param actor who asked for it, for the audit
 * @returns the ids of the project and of its surveys by their key (`recordsAccess`, `groupSessions`, ...)
 * @throws Problem `name-taken` when the account has it already
 */
export async function loadSampleProject(
	trx: Transaction<Database>,
	owner: { accountId: string; organisationId: string },
	actor: Actor,
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
	const place = { project, sites, owner: owner.accountId };
	const surveys: Record<string, string> = {};
	// Lists show the newest first, so the survey to look at first is made last.
	for (const { survey, instrument } of families.reverse())
		surveys[survey.key] = await writeSampleSurvey(
			trx,
			survey,
			instrument,
			place,
		);
	for (const series of sampleSeries())
		await writeSampleSeries(trx, series, place);
	await writePlan(trx, {
		projectId: project,
		content: samplePlan,
		revision: 0,
		changedBy: owner.accountId,
	});
	await recordAudit(trx, {
		chain: project,
		actor,
		action: "sample.load",
	});
	return { project, surveys };
}

function siteNames(surveys: readonly SampleSurvey[]): string[] {
	const names = surveys.flatMap((survey) => [
		...survey.participants.map(({ site }) => site),
		...survey.responses.map(({ site }) => site),
	]);
	return [...new Set(names)].filter((name) => name !== undefined);
}

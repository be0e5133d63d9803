import type { Transaction } from "kysely";
import pg from "pg";
import { countInWork, forgetWhose } from "../paper/paper.queries.ts";
import { Problem } from "../problems.ts";
import { linkageFaults } from "../surveys/survey-faults.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import {
	findMainSurvey,
	listVersionsEver,
	lockSurveys,
} from "../variants/variants.queries.ts";
import { changeLinkage } from "./linkage.queries.ts";
import type { LinkageChange } from "./linkage.schemas.ts";

/**
 * Changes how a survey's responses are joined: to anything before the first response, while the project is a
 * draft; afterwards only to less. What the new linkage does not allow is severed for good. Its versions for
 * other people go with it: their answers came through the same links.
 *
 * @returns how many responses were severed
 * @throws Problem invalid-body, linkage-forbids
 */
export async function tighten(
	trx: Transaction<Database>,
	survey: SurveyRow,
	wanted: LinkageChange,
): Promise<number> {
	const errors = linkageFaults(wanted);
	if (errors.length > 0) {
		throw new Problem(
			"invalid-body",
			"Correct what is listed under errors and send it again.",
			{ errors },
		);
	}
	const { linkage, codeQuestions = null } = wanted;
	const family = await familyOf(trx, survey);
	if ((await countInWork(trx, survey.projectId, family)) > 0) {
		throw new Problem(
			"linkage-forbids",
			"Forms from paper are being keyed, and each knows how it is joined. Store or delete them first.",
		);
	}
	let severed = 0;
	for (const id of family) {
		severed += await changeLinkage(trx, id, linkage, codeQuestions).catch(
			refuseLooser,
		);
	}
	if (linkage !== "participant")
		await forgetWhose(trx, survey.projectId, family);
	return severed;
}

/**
 * The survey and its versions, also those that are not offered any more. The survey comes last: what answered
 * through its personal links can be told only while they are personal.
 */
async function familyOf(
	trx: Transaction<Database>,
	{ projectId, id }: SurveyRow,
): Promise<string[]> {
	await lockSurveys(trx, projectId, [id]);
	const main = await findMainSurvey(trx, projectId, id);
	if (main) {
		throw new Problem(
			"linkage-forbids",
			`This survey is a version of “${main.title}”. Change how responses are joined there: its versions go with it.`,
		);
	}
	return [...(await listVersionsEver(trx, projectId, id)), id];
}

function refuseLooser(error: unknown): never {
	if (error instanceof pg.DatabaseError && error.code === "23514") {
		throw new Problem(
			"linkage-forbids",
			"People have been told how their answers are joined, so they can only be joined less: from participant to own-code to none. Make a new survey to join more.",
		);
	}
	throw error;
}

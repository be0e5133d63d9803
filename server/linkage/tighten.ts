import type { Transaction } from "kysely";
import pg from "pg";
import { Problem } from "../problems.ts";
import { linkageFaults } from "../surveys/survey-faults.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import { changeLinkage } from "./linkage.queries.ts";
import type { LinkageChange } from "./linkage.schemas.ts";

/**
 * Changes how a survey's responses are joined: to anything before the first response, while the project is a
 * draft; afterwards only to less. What the new linkage does not allow is severed for good.
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
	return await changeLinkage(trx, survey.id, linkage, codeQuestions).catch(
		refuseLooser,
	);
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

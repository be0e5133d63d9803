import type { Transaction } from "kysely";
import type { VersionKind } from "#instruments/versions/version-kinds.ts";
import { type BodyFault, Problem } from "../problems.ts";
import { findSurvey, type SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import { variantFaults } from "./variant-faults.ts";
import {
	findMainSurvey,
	listVersionsEver,
	lockSurveys,
	offerVariant,
} from "./variants.queries.ts";
import type { NewVariant } from "./variants.schemas.ts";

/**
 * Offers a survey as a version of another one for these people, instead of what was offered to them so far.
 *
 * @throws Problem invalid-body
 */
export async function linkVariant(
	trx: Transaction<Database>,
	survey: SurveyRow,
	kind: VersionKind,
	{ survey: variantSurveyId, note }: NewVariant,
): Promise<void> {
	const { projectId } = survey;
	await lockSurveys(trx, projectId, [survey.id, variantSurveyId]);
	// Read once nobody changes their linkage any more.
	const own = await findSurvey(trx, projectId, survey.id);
	const version = await findSurvey(trx, projectId, variantSurveyId);
	if (!own || !version) throw refusal("Choose a survey of this project.");
	const [fault] = [
		...variantFaults(own, version),
		...(await familyFaults(trx, own, version)),
	];
	if (fault) throw refusal(fault.message);
	await offerVariant(trx, {
		projectId,
		surveyId: survey.id,
		variantSurveyId,
		kind,
		note,
	});
}

/** Versions have no versions, and a survey is the version of one other, so that answers have one place. */
async function familyFaults(
	trx: Transaction<Database>,
	survey: SurveyRow,
	version: SurveyRow,
): Promise<BodyFault[]> {
	const { projectId } = survey;
	const above = await findMainSurvey(trx, projectId, survey.id);
	if (above) {
		return fault(
			`This survey is itself a version, of “${above.title}”. Add the version there.`,
		);
	}
	if ((await listVersionsEver(trx, projectId, version.id)).length > 0) {
		return fault("It has versions of its own. Choose a survey that has none.");
	}
	const other = await findMainSurvey(trx, projectId, version.id);
	if (!other || other.id === survey.id) return [];
	return fault(
		`It is a version of “${other.title}”. Choose a survey that is none yet.`,
	);
}

function fault(message: string): BodyFault[] {
	return [{ path: "/survey", message }];
}

function refusal(message: string): Problem {
	return new Problem("invalid-body", message, { errors: fault(message) });
}

import type { Transaction } from "kysely";
import { Problem } from "../problems.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import {
	insertDecision,
	listDecisions,
	lockSurvey,
	wavesOfResponses,
} from "./decisions.queries.ts";
import type { NewDecision } from "./linkage.schemas.ts";
import { listNearPairs, type WavePair } from "./matches.queries.ts";

type Trx = Transaction<Database>;

/**
 * Notes whether two responses are one person's. Only a pair that is suggested may be joined; a decision may
 * be taken back whatever has come in since.
 *
 * @throws Problem linkage-forbids where there are no own-codes to compare; invalid-body for any other pair
 */
export async function decide(
	trx: Trx,
	survey: SurveyRow,
	decidedBy: string,
	wanted: NewDecision,
): Promise<void> {
	if (survey.linkage !== "own-code") {
		throw new Problem(
			"linkage-forbids",
			"Only responses with own-codes are joined by hand. This survey has none.",
		);
	}
	await lockSurvey(trx, survey);
	const pair = await wavePair(trx, survey, wanted);
	if (!pair || !(await mayDecide(trx, pair, wanted))) throw notSuggested();
	await insertDecision(trx, survey, wanted, decidedBy);
}

async function wavePair(
	trx: Trx,
	survey: SurveyRow,
	{ before, after }: NewDecision,
): Promise<WavePair | null> {
	const waves = await wavesOfResponses(trx, survey, [before, after]);
	const order = survey.waves.map(({ id }) => id);
	const [from, to] = [waves.get(before), waves.get(after)];
	if (from === undefined || to === undefined) return null;
	if (order.indexOf(from) >= order.indexOf(to)) return null;
	const { projectId, id: surveyId, linkage } = survey;
	return { projectId, surveyId, linkage, before: from, after: to };
}

async function mayDecide(
	trx: Trx,
	pair: WavePair,
	{ before, after, decision }: NewDecision,
): Promise<boolean> {
	const isIt = (each: { before: string; after: string }) =>
		each.before === before && each.after === after;
	if ((await listNearPairs(trx, pair)).some(isIt)) return true;
	return decision !== "same" && (await listDecisions(trx, pair)).some(isIt);
}

function notSuggested(): Problem {
	const message = "Give the two responses of a pair that is suggested now.";
	return new Problem(
		"invalid-body",
		"These two responses are not suggested as one person’s. Load the page again: answers have come in, or somebody else has decided.",
		{ errors: [{ path: "/after", message }] },
	);
}

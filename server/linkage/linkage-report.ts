import type { Transaction } from "kysely";
import { wilsonInterval } from "#instruments/statistics/wilson-interval.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import { comparedWaves } from "./compared-waves.ts";
import { type DecisionRow, listDecisions } from "./decisions.queries.ts";
import type {
	DecidedPair,
	LinkageQuery,
	LinkageReport,
	Suggestion,
	WaveMatch,
} from "./linkage.schemas.ts";
import {
	countMatches,
	listNearPairs,
	type MatchCounts,
	type NearPair,
	type WavePair,
} from "./matches.queries.ts";

export const RULE =
	"Two responses are suggested as one person’s when their codes differ in exactly one answer, each of the two codes was given once in both waves together, and neither response has another partner of that kind. Nothing is joined until somebody decides.";

/**
 * How well the responses of two waves are joined, and which further ones might be.
 *
 * @throws Problem invalid-body for waves that are not two of this survey
 */
export async function linkageReport(
	trx: Transaction<Database>,
	survey: SurveyRow,
	query: LinkageQuery,
): Promise<LinkageReport> {
	const [before, after] = comparedWaves(survey, query);
	const { linkage, projectId, id: surveyId } = survey;
	if (linkage === "none") {
		return { linkage, waves: [], rule: null, suggestions: [], decided: [] };
	}
	const pair: WavePair = {
		projectId,
		surveyId,
		linkage,
		before: before.id,
		after: after.id,
	};
	const waves = matchesOf(await countMatches(trx, pair), before.key, after.key);
	if (linkage === "participant" || survey.codeQuestions === null) {
		return { linkage, waves, rule: null, suggestions: [], decided: [] };
	}
	const near = await listNearPairs(trx, pair);
	const decided = (await listDecisions(trx, pair)).filter(isDecided);
	const settled = new Set(decided.map(pairKey));
	return {
		linkage,
		waves,
		rule: RULE,
		suggestions: near.filter((it) => !settled.has(pairKey(it))).map(sidesOf),
		decided: decided.map(describeDecided),
	};
}

function matchesOf(
	counts: MatchCounts,
	before: string,
	after: string,
): WaveMatch[] {
	const { both } = counts;
	const match = (
		wave: string,
		responses: number,
		unlinkable: number,
		[repeatedCodes, repeatedResponses]: readonly [number, number],
	) => {
		const { proportion, ciLow, ciHigh } = wilsonInterval(both, responses);
		return {
			wave,
			responses,
			matched: both,
			unmatched: responses - both,
			unlinkable,
			share: proportion,
			ciLow,
			ciHigh,
			repeatedCodes,
			repeatedResponses,
		};
	};
	return [
		match(before, counts.before, counts.beforeAlone, [
			counts.beforeCodes,
			counts.beforeRepeats,
		]),
		match(after, counts.after, counts.afterAlone, [
			counts.afterCodes,
			counts.afterRepeats,
		]),
	];
}

type Decided = DecisionRow & { decision: "same" | "different" };

function isDecided(row: DecisionRow): row is Decided {
	return row.decision !== "open";
}

function pairKey({ before, after }: NearPair): string {
	return `${before} ${after}`;
}

function sidesOf(pair: NearPair): Suggestion {
	return {
		before: { response: pair.before, completedOn: pair.beforeOn },
		after: { response: pair.after, completedOn: pair.afterOn },
	};
}

function describeDecided(row: Decided): DecidedPair {
	return {
		...sidesOf(row),
		decision: row.decision,
		decidedBy: row.decidedBy,
		decidedAt: row.decidedAt.toISOString(),
	};
}

import type { Transaction } from "kysely";
import type { Instrument } from "#instruments/definition.ts";
import { score } from "#instruments/score.ts";
import {
	type ItemsInCommon,
	withItemsInCommon,
} from "#instruments/versions/items-in-common.ts";
import type { Counts, ScoreCount, Side } from "../summaries/counts.ts";
import type { Database } from "../tables.ts";
import {
	countAnswerPairs,
	countAnswers,
	countPairs,
	countScores,
	type ScoredCount,
	type Two,
} from "./compared.queries.ts";
import type { SurveyWave } from "./compared-waves.ts";
import { withConditions } from "./with-conditions.ts";

type Trx = Transaction<Database>;
type ScaleCounts = Pick<Counts, "scores" | "pairs">;

const SIDES = ["before", "after"] as const;

/** The stored scores of a comparable scale, as if it were the only one. `isPaired`: people are found at both. */
export async function countStored(
	trx: Trx,
	two: Two,
	scale: string,
	isPaired: boolean,
): Promise<ScaleCounts> {
	const place = {
		before: placeOf(two.before, scale),
		after: placeOf(two.after, scale),
	};
	const scores: ScoreCount[] = [];
	for (const side of SIDES)
		scores.push(
			...ofSide(side, await countScores(trx, two[side], place[side])),
		);
	const pairs = isPaired ? await countPairs(trx, two, place) : [];
	return { scores, pairs: pairs.map((pair) => ({ ...pair, scale: 0 })) };
}

export function placeOf({ survey }: SurveyWave, scale: string): number {
	return survey.definition.scales.findIndex(({ id }) => id === scale);
}

/** Scores of the items in common, worked out anew from the answers: once for each distinct set of them. */
export async function countInCommon(
	trx: Trx,
	two: Two,
	rule: ItemsInCommon,
	isPaired: boolean,
): Promise<ScaleCounts> {
	const [before, after] = [
		await rescore(trx, two.before, rule, "before"),
		await rescore(trx, two.after, rule, "after"),
	];
	const pairs = isPaired
		? await countAnswerPairs(
				trx,
				two,
				{ before: before.items, after: after.items },
				{ before: before.worth, after: after.worth },
			)
		: [];
	return {
		scores: [...before.scores, ...after.scores],
		pairs: pairs.map((pair) => ({ ...pair, scale: 0 })),
	};
}

async function rescore(
	trx: Trx,
	wave: SurveyWave,
	rule: ItemsInCommon,
	side: Side,
) {
	const instrument = withItemsInCommon(wave.survey.definition, rule, side);
	const items = withConditions(
		instrument,
		rule.items.map((each) => each[side]),
	);
	const rows = await countAnswers(trx, wave, items);
	const scored = rows.map(({ answers, count }) => ({
		answers,
		count,
		...scoreOf(instrument, rule.scale.id, answers),
	}));
	return {
		items,
		scores: ofSide(side, scored),
		worth: scored.flatMap(({ answers, value }) =>
			value === null ? [] : { answers, value },
		),
	};
}

function scoreOf(
	instrument: Instrument,
	scale: string,
	answers: Parameters<typeof score>[1],
): Pick<ScoredCount, "value" | "reason"> {
	const result = score(instrument, answers)[scale];
	if (result === undefined) throw new Error("The derived scale has no score.");
	return result.value === null
		? { value: null, reason: result.reason }
		: { value: result.value, reason: null };
}

function ofSide(side: Side, counts: readonly ScoredCount[]): ScoreCount[] {
	return counts.map(({ value, reason, count }) => ({
		side,
		scale: 0,
		value,
		reason,
		count,
	}));
}

import type { Transaction } from "kysely";
import { protectedWaveScores } from "../change/protected-waves.ts";
import type { Counts, ScoreCount, Side } from "../summaries/counts.ts";
import type { Database } from "../tables.ts";
import type { Two } from "./compared.queries.ts";
import { placeOf } from "./scale-counts.ts";

/**
 * Scores of whole classes of people at each wave, for a reader without person-level rights: the same as that
 * survey's own page of waves shows, so that setting two beside each other tells nothing of anybody.
 */
export async function protectedScores(
	trx: Transaction<Database>,
	two: Two,
	scale: string,
	threshold: number,
): Promise<Pick<Counts, "scores" | "pairs">> {
	const scores: ScoreCount[] = [];
	for (const side of ["before", "after"] as const)
		scores.push(...(await ofSide(trx, two, side, scale, threshold)));
	return { scores, pairs: [] };
}

async function ofSide(
	trx: Transaction<Database>,
	two: Two,
	side: Side,
	scale: string,
	threshold: number,
): Promise<ScoreCount[]> {
	const { survey, wave } = two[side];
	const place = placeOf(two[side], scale);
	const asked = { scale: place, siteId: null };
	const waves = await protectedWaveScores(trx, survey, threshold, asked);
	const { everybody = [] } = waves.get(wave.id) ?? {};
	return everybody.map(({ value, count }) => ({
		side,
		scale: 0,
		value,
		reason: null,
		count,
	}));
}

import type { Transaction } from "kysely";
import { notFound, Problem } from "../problems.ts";
import type { Database } from "../tables.ts";
import { periodFaults, toDate } from "./survey-faults.ts";
import type { WaveChange } from "./surveys.schemas.ts";
import { lockWave, updateWave, type WaveRow } from "./waves.queries.ts";

/**
 * Changes when a wave opens and closes; null takes a time away, what is absent
 * stays. Throws `not-found`, or `invalid-body` when it would close before it opens.
 */
export async function changeWave(
	trx: Transaction<Database>,
	at: { projectId: string; surveyId: string; key: string },
	change: WaveChange,
): Promise<WaveRow> {
	const wave = await lockWave(trx, at);
	if (!wave) throw notFound();
	const { opens, closes } = change;
	const changed = {
		...wave,
		...(opens !== undefined && { opens: toDate(opens) }),
		...(closes !== undefined && { closes: toDate(closes) }),
	};
	const path = closes === undefined ? "/opens" : "/closes";
	const errors = periodFaults(changed.opens, changed.closes, path);
	if (errors.length > 0) {
		throw new Problem(
			"invalid-body",
			"A wave closes after it opens: change the other time as well.",
			{ errors },
		);
	}
	await updateWave(trx, at.projectId, changed);
	return changed;
}

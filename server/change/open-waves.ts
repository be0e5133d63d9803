import type { Transaction } from "kysely";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import type { WaveScores } from "./stretch.ts";
import { countWaveScores } from "./waves.queries.ts";

/** By id of the wave: its scores, for a reader with person-level rights. */
export async function openWaveScores(
	trx: Transaction<Database>,
	survey: SurveyRow,
	asked: { scale: number; siteId: string | null },
): Promise<Map<string, WaveScores>> {
	const rows = await countWaveScores(trx, survey, asked);
	const isJoined = survey.linkage !== "none";
	return new Map(
		survey.waves.map(({ id }) => {
			const ofWave = rows.filter(({ waveId }) => waveId === id);
			const inAll = ofWave.filter((row) => row.inAll);
			return [id, { everybody: ofWave, inAll: isJoined ? inAll : null }];
		}),
	);
}

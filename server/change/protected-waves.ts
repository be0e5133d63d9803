import type { Transaction } from "kysely";
import { membersFor } from "#instruments/disclosure/members-for.ts";
import { weighValues } from "#instruments/statistics/weighted.ts";
import {
	classesOf,
	filterFor,
	scoresIn,
} from "../summaries/protected-counts.ts";
import { listReceived } from "../summaries/received.queries.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import type { WaveScores } from "./stretch.ts";

/** By id of the wave: its scores, of whole classes of people, for a reader without person-level rights. */
export async function protectedWaveScores(
	trx: Transaction<Database>,
	survey: SurveyRow,
	threshold: number,
	{ scale, siteId }: { scale: number; siteId: string | null },
): Promise<Map<string, WaveScores>> {
	const rows = await listReceived(trx, survey);
	const classes = classesOf(survey, rows, threshold);
	const scoreIn = scoresIn(rows);
	const sites = siteId === null ? null : new Set([siteId]);
	const filter = filterFor(rows, { sites, scale });
	const find = (...waves: string[]) =>
		membersFor(classes, { waves, filter }).responses.map((ids) =>
			weighValues(
				ids.flatMap((id) => {
					const score = scoreIn(id, scale);
					return score === null ? [] : [score];
				}),
			),
		);
	const inAll =
		survey.linkage === "none" ? null : find(...survey.waves.map((w) => w.key));
	return new Map(
		survey.waves.map(({ id, key }, index) => {
			const [everybody = []] = find(key);
			return [id, { everybody, inAll: inAll && (inAll[index] ?? []) }];
		}),
	);
}

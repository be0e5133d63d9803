import type { Transaction } from "kysely";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import { countInvited } from "./bulk-links.queries.ts";
import type { Invited } from "./bulk-links.schemas.ts";

type Count = Awaited<ReturnType<typeof countInvited>>[number];

/** How many were invited and reminded in each wave of the survey, in the order of its waves. */
export async function describeInvited(
	trx: Transaction<Database>,
	projectId: string,
	survey: SurveyRow,
): Promise<Invited> {
	const counts = await countInvited(trx, projectId, survey.id);
	return {
		waves: survey.waves.map(({ id, key }) => {
			const ofWave = counts.filter(({ wave }) => wave === id);
			const open = ofWave.filter(({ answered }) => !answered);
			return {
				wave: key,
				invited: sum(ofWave),
				answered: sum(ofWave.filter(({ answered }) => answered)),
				waiting: sum(open.filter(({ stopped }) => !stopped)),
				stopped: sum(open.filter(({ stopped }) => stopped)),
				reminded: remindedIn(ofWave),
			};
		}),
	};
}

function remindedIn(counts: readonly Count[]) {
	const times = [...new Set(counts.map(({ reminders }) => reminders))];
	return times
		.filter((n) => n > 0)
		.sort((a, b) => a - b)
		.map((n) => ({
			times: n,
			participants: sum(counts.filter(({ reminders }) => reminders === n)),
		}));
}

function sum(counts: readonly Count[]): number {
	return counts.reduce((total, { participants }) => total + participants, 0);
}

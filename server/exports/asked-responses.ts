import type { Transaction } from "kysely";
import { wrongField } from "../problems.ts";
import { askedSite } from "../summaries/asked.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import type { FilterQuery } from "./exports.schemas.ts";
import type { ResponseFilter } from "./response-page.queries.ts";

/**
 * Which responses a query asks for, as of now.
 *
 * @throws Problem invalid-body for a wave or site that is none, or an end before the beginning
 */
export async function askedResponses(
	trx: Transaction<Database>,
	survey: SurveyRow,
	{ wave, site, since, until }: FilterQuery,
	now: Date,
): Promise<ResponseFilter> {
	const filter = {
		waves: wave === undefined ? measuredWaves(survey) : wavesOf(survey, wave),
		site: (await askedSite(trx, survey.projectId, site))?.id ?? null,
		since: since === undefined ? null : new Date(since),
		until: until === undefined ? now : new Date(until),
	};
	if (filter.since && filter.since > filter.until)
		throw wrongField(
			"/since",
			"Give a moment before until, which is now when left out.",
		);
	return filter;
}

/** Null where there is no pilot wave, whose responses are exported only when asked for. */
function measuredWaves({ waves }: SurveyRow): string[] | null {
	const kept = waves.filter(({ pilot }) => !pilot);
	return kept.length === waves.length ? null : kept.map(({ id }) => id);
}

function wavesOf({ waves }: SurveyRow, keys: string): string[] {
	return keys.split(",").map((key) => {
		const wave = waves.find((each) => each.key === key);
		if (wave) return wave.id;
		const known = waves.map(({ key }) => key).join(", ");
		throw wrongField("/wave", `Give waves of this survey: ${known}.`);
	});
}

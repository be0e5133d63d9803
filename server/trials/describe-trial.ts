import type { Transaction } from "kysely";
import { predictedMinutes } from "#instruments/predicted-minutes.ts";
import { quantile } from "#instruments/statistics/quantile.ts";
import { itemFigures } from "#instruments/trial/item-figures.ts";
import { timeFigures } from "#instruments/trial/time-figures.ts";
import { may } from "../projects/policy.ts";
import type { ProjectAccess } from "../projects/project-access.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import {
	listNotes,
	listTrialResponses,
	type TrialResponse,
} from "./trials.queries.ts";
import type { Trial, TrialFigures } from "./trials.schemas.ts";

/** What a survey's pilot waves tell of its questions. Figures of so few people are for who may see single responses. */
export async function describeTrial(
	trx: Transaction<Database>,
	{ role }: ProjectAccess,
	survey: SurveyRow,
): Promise<Trial> {
	const seesAll = may(role, "see responses");
	const waves: Trial["waves"] = [];
	for (const { id, key, title } of survey.waves.filter(({ pilot }) => pilot)) {
		const figures = seesAll
			? figuresOf(survey, await listTrialResponses(trx, survey, id))
			: null;
		waves.push({ key, title, figures });
	}
	const notes = await listNotes(trx, survey);
	return {
		waves,
		predictedMinutes: predictedMinutes(survey.definition),
		notes: notes.map(({ at, ...note }) => ({ ...note, at: at.toISOString() })),
	};
}

function figuresOf(
	{ definition, linkage }: SurveyRow,
	responses: readonly TrialResponse[],
): TrialFigures {
	const minutes = responses
		.map(({ seconds }) => ({ value: seconds / 60, count: 1 }))
		.sort((one, other) => one.value - other.value);
	const at = (share: number) => quantile(minutes, share);
	// An anonymous survey keeps the day or the shift alone.
	const isTimed = linkage !== "none" && minutes.length > 0;
	const times = responses
		.map(({ times }) => times)
		.filter((each) => each !== null);
	return {
		responses: responses.length,
		minutes: isTimed ? { q1: at(0.25), median: at(0.5), q3: at(0.75) } : null,
		items: itemFigures(
			definition,
			responses.map(({ answers }) => answers),
		),
		timed: times.length,
		times: timeFigures(definition, times),
	};
}

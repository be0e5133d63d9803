import type { Transaction } from "kysely";
import type { Instrument } from "#instruments/definition.ts";
import { raisedFlags } from "#instruments/red-flags.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import {
	countFlagged,
	type FlaggedRow,
	listFlagged,
} from "./red-flags.queries.ts";
import type { FlaggedResponse, RedFlags } from "./red-flags.schemas.ts";

const MOST = 200;
const HOUR_MS = 60 * 60 * 1000;

/** The responses of a survey that somebody has promised to read, as they stand at this moment. */
export async function findRedFlags(
	trx: Transaction<Database>,
	survey: SurveyRow,
	now: Date,
): Promise<RedFlags> {
	const { redFlags = [], monitoring } = survey.definition;
	const readBy = monitoring?.readBy;
	if (!readBy || redFlags.length === 0) return NONE;
	const within = readBy.withinHours * HOUR_MS;
	const before = new Date(now.getTime() - within);
	const counts = await countFlagged(trx, survey, redFlags, before);
	const rows = await listFlagged(trx, survey, redFlags, MOST);
	const responses = rows.map((row) =>
		describeFlagged(survey.definition, row, within, now),
	);
	return { readBy, ...counts, responses };
}

const NONE: RedFlags = {
	readBy: null,
	total: 0,
	unread: 0,
	overdue: 0,
	responses: [],
};

/** An anonymous response tells only its day or shift: its time to be read counts from the beginning of that. */
function describeFlagged(
	definition: Instrument,
	row: FlaggedRow,
	within: number,
	now: Date,
): FlaggedResponse {
	const { id, wave, site, participant, receivedAt, answers } = row;
	const dueAt = new Date(receivedAt.getTime() + within);
	return {
		id,
		wave,
		site,
		participant,
		receivedAt: receivedAt.toISOString(),
		dueAt: dueAt.toISOString(),
		isOverdue: row.readAt === null && dueAt < now,
		reasons: raisedFlags(definition, answers).map(({ reason }) => reason),
		answers,
		reading:
			row.readAt === null
				? null
				: {
						by: row.readBy ?? "",
						at: row.readAt.toISOString(),
						note: row.note,
					},
	};
}

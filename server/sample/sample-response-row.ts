import { createHash } from "node:crypto";
import type { Insertable } from "kysely";
import type { Instrument } from "#instruments/definition.ts";
import { score } from "#instruments/score.ts";
import type { Database, Linkage } from "../tables.ts";
import type { SampleResponse } from "./sample-survey.ts";

interface Place {
	id: string;
	project: string;
	survey: string;
	linkage: Linkage;
	wave: string;
	link: string;
	participant: string | null;
	site: string | null;
}

/** A sample response as a row, scored by the same rule as one that came through a link. */
export function sampleResponseRow(
	response: SampleResponse,
	instrument: Instrument,
	place: Place,
): Insertable<Database["response"]> {
	const scores = Object.values(score(instrument, response.answers));
	const kept = place.linkage === "none" ? startOfDay : (time: Date) => time;
	return {
		project_id: place.project,
		id: place.id,
		survey_id: place.survey,
		wave_id: place.wave,
		link_id: place.link,
		linkage: place.linkage,
		participant_id: place.participant,
		own_code_hash: null,
		site_id: place.site,
		language: "en",
		mode: response.mode,
		answers: JSON.stringify(response.answers),
		score_values: scores.map(({ value }) => value),
		score_reasons: scores.map((each) =>
			each.value === null ? each.reason : null,
		),
		consent: null,
		body_hash: createHash("sha256").update(place.id).digest(),
		started_at: kept(response.startedAt),
		completed_at: kept(response.completedAt),
		received_at: kept(response.completedAt),
	};
}

/** An anonymous survey keeps the day, never the minute. */
function startOfDay(time: Date): Date {
	return new Date(
		Date.UTC(time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate()),
	);
}

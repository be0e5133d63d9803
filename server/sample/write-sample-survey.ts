import type { Transaction } from "kysely";
import { v4, v7 } from "uuid";
import type { Instrument } from "#instruments/definition.ts";
import { updateFeedback } from "../feedback/feedback.queries.ts";
import { insertReport } from "../reports/reports.queries.ts";
import type { Database } from "../tables.ts";
import {
	insertSampleParticipants,
	insertSampleResponses,
	insertSampleSurvey,
} from "./sample.queries.ts";
import { type SamplePlace, siteOf } from "./sample-place.ts";
import { sampleResponseRow } from "./sample-response-row.ts";
import type { SampleSurvey } from "./sample-survey.ts";
import { writeSampleChart } from "./write-sample-chart.ts";
import { writeSampleThemes } from "./write-sample-themes.ts";

type Trx = Transaction<Database>;

/** Writes a survey with its answers, and what a team has made of them. @returns its id */
export async function writeSampleSurvey(
	trx: Trx,
	survey: SampleSurvey,
	instrument: Instrument,
	place: SamplePlace,
): Promise<string> {
	const id = v7();
	const ids = await writeResponses(trx, survey, instrument, { ...place, id });
	const { feedback, codebook, charts = [], report } = survey;
	const key = { projectId: place.project, id };
	if (feedback) await updateFeedback(trx, place.project, id, feedback);
	if (codebook) {
		const found = survey.responses.flatMap(({ themes }, index) =>
			themes ? [{ response: ids[index] ?? "", themes }] : [],
		);
		await writeSampleThemes(trx, key, codebook, { found, coder: place.owner });
	}
	for (const { source, site, ...chart } of charts) {
		const at = site === undefined ? {} : { site: siteOf(place, site) };
		await writeSampleChart(trx, chart, { ...source, ...at, survey: id }, place);
	}
	if (report) {
		const { project: projectId, owner: createdBy } = place;
		const reportKey = { projectId, surveyId: id, id: v7() };
		await insertReport(trx, reportKey, { ...report, createdBy });
	}
	return id;
}

/** @returns the ids of its responses, in their order */
async function writeResponses(
	trx: Trx,
	survey: SampleSurvey,
	instrument: Instrument,
	{ id, project, sites, owner }: SamplePlace & { id: string },
): Promise<string[]> {
	const people = await insertSampleParticipants(trx, project, survey, sites);
	const waves = await insertSampleSurvey(
		trx,
		project,
		id,
		survey,
		instrument,
		owner,
	);
	const newId = survey.linkage === "none" ? v4 : v7;
	const ids = survey.responses.map(() => newId());
	const rows = survey.responses.map((response, index) => {
		const wave = waves.get(response.wave);
		if (!wave) throw new Error(`The sample has no wave "${response.wave}".`);
		return sampleResponseRow(response, instrument, {
			id: ids[index] ?? "",
			project,
			survey: id,
			linkage: survey.linkage,
			...wave,
			participant: people.get(response.participant ?? "") ?? null,
			site: sites.get(response.site ?? "") ?? null,
		});
	});
	await insertSampleResponses(trx, rows);
	return ids;
}

import type { Transaction } from "kysely";
import { v7 } from "uuid";
import {
	insertAnnotation,
	insertChart,
	saveRebase,
} from "../over-time/charts.queries.ts";
import type { Source } from "../over-time/charts.schemas.ts";
import { insertSeries, savePoints } from "../series/series.queries.ts";
import type { Database } from "../tables.ts";
import type { SampleChart, SampleSeries } from "./sample-chart.ts";
import { type SamplePlace, siteOf } from "./sample-place.ts";

type Trx = Transaction<Database>;

/** Writes figures from elsewhere, and their chart where they have one. */
export async function writeSampleSeries(
	trx: Trx,
	{ series, site, points, chart }: SampleSeries,
	place: SamplePlace,
): Promise<void> {
	const key = { projectId: place.project, id: v7() };
	const whole = { ...series, ...(site && { site: siteOf(place, site) }) };
	await insertSeries(trx, key, whole, place.owner);
	await savePoints(trx, key, points);
	if (chart)
		await writeSampleChart(trx, chart, { of: "series", series: key.id }, place);
}

/** Writes a chart with what is marked on it. */
export async function writeSampleChart(
	trx: Trx,
	{ title, settings, rebase, annotations = [] }: SampleChart,
	source: Source,
	{ project, owner }: SamplePlace,
): Promise<void> {
	const key = { projectId: project, id: v7() };
	const chart = { title, settings: { ...settings, source } };
	await insertChart(trx, key, chart, owner);
	if (rebase) await saveRebase(trx, key, { ...rebase, madeBy: owner });
	for (const annotation of annotations)
		await insertAnnotation(trx, key, annotation, { id: v7(), by: owner });
}

import type { Transaction } from "kysely";
import type { Scale } from "#instruments/definition.ts";
import type { ShownClass } from "#instruments/disclosure/form-classes.ts";
import { classesOf, SITE } from "../summaries/protected-counts.ts";
import {
	listReceived,
	type ReceivedRow,
} from "../summaries/received.queries.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import type { UnitFigures } from "./feedback.schemas.ts";

/** Groups shown at most. */
const mostGroups = 6;

/**
 * How the newest groups of a wave at a site answered: of each whole group, as disclosure control forms them for
 * viewers, its days, its size and the mean of the scale that is read first. Nothing of a smaller group, and
 * nothing of today.
 *
 * @param siteId null: groups of any site
 */
export async function unitFigures(
	trx: Transaction<Database>,
	survey: SurveyRow,
	threshold: number,
	{ wave, siteId }: { wave: string; siteId: string | null },
): Promise<UnitFigures> {
	const rows = await listReceived(trx, survey);
	const known = new Map(rows.map((row) => [row.id, row]));
	const place = primaryOf(survey.definition.scales);
	const scale = survey.definition.scales[place];
	const groups = classesOf(survey, rows, threshold)
		.shown.filter((shown) => isOfSite(shown, wave, siteId))
		.flatMap((shown) => groupOf(shown, wave, place, known) ?? [])
		.sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : a.n - b.n))
		.slice(-mostGroups);
	return {
		title: scale?.title ?? null,
		meaning: scale?.meaning ?? null,
		min: scale?.range.min ?? 0,
		max: scale?.range.max ?? 0,
		threshold,
		groups,
	};
}

function primaryOf(scales: readonly Scale[]): number {
	return Math.max(
		0,
		scales.findIndex(({ primary }) => primary),
	);
}

/** Whole groups alone: one that holds people of another site too is not this site's. */
function isOfSite(
	{ strata }: ShownClass,
	wave: string,
	siteId: string | null,
): boolean {
	const sites = strata.get(wave)?.[SITE];
	if (!sites) return false;
	return siteId === null || [...sites].every((site) => site === siteId);
}

/** Null where somebody of the group has no score: a mean of some of them would be of a smaller group. */
function groupOf(
	{ members }: ShownClass,
	wave: string,
	scale: number,
	known: ReadonlyMap<string, ReceivedRow>,
): UnitFigures["groups"][number] | null {
	const rows = members.flatMap(({ responses }) => {
		const row = known.get(responses.get(wave)?.id ?? "");
		return row ? [row] : [];
	});
	const values = rows.map(({ values }) => values?.[scale] ?? null);
	const scores = values.filter((value) => value !== null);
	const days = rows.map(({ day }) => day).sort();
	const [from] = days;
	const to = days.at(-1);
	if (!from || !to || scores.length < values.length) return null;
	const mean = scores.reduce((sum, value) => sum + value, 0) / scores.length;
	return { from, to, n: scores.length, mean };
}

import type { Transaction } from "kysely";
import type { ShownClass } from "#instruments/disclosure/form-classes.ts";
import type { TimePoint } from "#instruments/over-time/chart-plan.ts";
import { classesOf, SITE } from "../summaries/protected-counts.ts";
import {
	listReceived,
	type ReceivedRow,
} from "../summaries/received.queries.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";

interface Asked {
	/** Place of the scale in the definition. */
	scale: number;
	/** Keys. */
	waves: readonly string[];
	siteId: string | null;
}

/**
 * The mean of a scale in each whole group of people, as disclosure control forms them for viewers, in the order
 * of the day on which the last of them answered. No spread is told, and no group of which somebody has no
 * score or is of another site.
 */
export async function protectedMeans(
	trx: Transaction<Database>,
	survey: SurveyRow,
	threshold: number,
	{ scale, waves, siteId }: Asked,
): Promise<TimePoint[]> {
	const rows = await listReceived(trx, survey);
	const known = new Map(rows.map((row) => [row.id, row]));
	const { shown } = classesOf(survey, rows, threshold);
	return waves
		.flatMap((wave) =>
			shown
				.filter((group) => isOfSite(group, wave, siteId))
				.flatMap((group) => pointOf(group, wave, scale, known) ?? []),
		)
		.sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0));
}

function isOfSite(
	{ strata }: ShownClass,
	wave: string,
	siteId: string | null,
): boolean {
	const sites = strata.get(wave)?.[SITE];
	if (!sites) return false;
	return siteId === null || [...sites].every((site) => site === siteId);
}

function pointOf(
	{ members }: ShownClass,
	wave: string,
	scale: number,
	known: ReadonlyMap<string, ReceivedRow>,
): TimePoint | null {
	const rows = members.flatMap(({ responses }) => {
		const row = known.get(responses.get(wave)?.id ?? "");
		return row ? [row] : [];
	});
	const scores = rows.flatMap(({ values }) => values?.[scale] ?? []);
	const days = rows.map(({ day }) => day).sort();
	const [from] = days;
	const to = days.at(-1);
	if (!from || !to || scores.length < rows.length) return null;
	const value = scores.reduce((sum, score) => sum + score, 0) / scores.length;
	return {
		from,
		to,
		value,
		numerator: null,
		denominator: scores.length,
		sd: null,
	};
}

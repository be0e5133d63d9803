import type { Transaction } from "kysely";
import { DEFAULT_PATIENCE } from "#instruments/disclosure/disclosure.ts";
import {
	type Classes,
	formClasses,
} from "#instruments/disclosure/form-classes.ts";
import {
	type Members,
	membersFor,
} from "#instruments/disclosure/members-for.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import type { Counts, PairCount, ScoreCount, Side } from "./counts.ts";
import { listReceived, type ReceivedRow } from "./received.queries.ts";

/** Places in the strata of a response. */
const PATTERN = 0;
export const SITE = 1;

/** Days. Nobody is followed over waves, so that less is gained by waiting. */
const UNLINKED_PATIENCE = 7;

export interface ProtectedCounts {
	counts: Counts;
	/** What the counts are of. */
	classes: Classes;
	/** Everything that was ever received, from which the classes are formed. */
	rows: readonly ReceivedRow[];
	/** Somebody who answered may not be in the figures. */
	isPartial: boolean;
}

/**
 * What a reader without person-level rights may see of two waves: counts of people in groups of at least
 * `threshold`, as `instruments/disclosure` forms them, as of the end of yesterday.
 */
export async function protectedCounts(
	trx: Transaction<Database>,
	survey: SurveyRow,
	threshold: number,
	asked: Record<Side, { key: string }> & { siteId: string | null },
): Promise<ProtectedCounts> {
	const rows = await listReceived(trx, survey);
	const classes = classesOf(survey, rows, threshold);
	const sites = asked.siteId === null ? null : new Set([asked.siteId]);
	const find = (sides: readonly Side[], scale?: number) =>
		membersFor(classes, {
			waves: sides.map((side) => asked[side].key),
			filter: filterFor(rows, { sites, scale }),
		});
	const value = scoresIn(rows);
	const scales = survey.definition.scales.map((_, scale) => scale);
	const [before, after] = [find(["before"]), find(["after"])];
	const both = find(["before", "after"]);
	return {
		counts: {
			people: {
				before: before.count,
				after: after.count,
				both: survey.linkage === "none" ? 0 : both.count,
				// How many of a group have no code may be few: not told.
				unlinkable: 0,
				repeated: 0,
			},
			scores: scales.flatMap((scale) =>
				(["before", "after"] as const).flatMap((side) =>
					scoresOf(find([side], scale), side, scale, value),
				),
			),
			pairs: scales.flatMap((scale) =>
				pairsOf(find(["before", "after"], scale), scale, value),
			),
			items: [],
			// A decision of today may not change a figure that was shown: only equal codes count here.
			joinedByHand: 0,
		},
		classes,
		rows,
		isPartial: before.isPartial || after.isPartial || both.isPartial,
	};
}

/** Today's classes of a survey; the strata are which scales have a score, and the site. */
export function classesOf(
	{ waves, linkage }: SurveyRow,
	rows: readonly ReceivedRow[],
	threshold: number,
): Classes {
	const keys = new Map(waves.map(({ id, key }) => [id, key]));
	const received = rows.map(({ id, person, waveId, day, goneOn, ...row }) => ({
		id,
		person,
		wave: keys.get(waveId) ?? "",
		day,
		strata: [row.scored, row.siteId],
		goneOn,
	}));
	return formClasses(received, {
		threshold,
		patience: linkage === "none" ? UNLINKED_PATIENCE : DEFAULT_PATIENCE,
		waves: waves.map(({ key }) => key),
		today: new Date().toISOString().slice(0, 10),
	});
}

/** People at these sites, whose response has a score on the scale; either may be left open. */
export function filterFor(
	rows: readonly ReceivedRow[],
	{
		sites,
		scale,
	}: {
		sites: ReadonlySet<string | null> | null;
		/** Its place in the definition. */
		scale?: number | undefined;
	},
): Map<number, ReadonlySet<string | null>> {
	const filter = new Map<number, ReadonlySet<string | null>>();
	if (sites !== null) filter.set(SITE, sites);
	if (scale !== undefined) {
		const patterns = rows.map(({ scored }) => scored);
		filter.set(
			PATTERN,
			new Set(patterns.filter((bits) => bits[scale] === "1")),
		);
	}
	return filter;
}

/** The score of a response, by its id, on a scale, by its place; null without one. */
export type ScoreIn = (id: string, scale: number) => number | null;

export function scoresIn(rows: readonly ReceivedRow[]): ScoreIn {
	const known = new Map(rows.map((row) => [row.id, row]));
	return (id, scale) => known.get(id)?.values?.[scale] ?? null;
}

export function scoresOf(
	{ responses: [ids = []] }: Members,
	side: Side,
	scale: number,
	scoreIn: ScoreIn,
): ScoreCount[] {
	const counts = new Map<number, number>();
	for (const id of ids) {
		const value = scoreIn(id, scale);
		if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	return [...counts].map(([value, count]) => ({
		side,
		scale,
		value,
		reason: null,
		count,
	}));
}

export function pairsOf(
	{ responses: [earlier = [], later = []] }: Members,
	scale: number,
	scoreIn: ScoreIn,
): PairCount[] {
	return earlier.flatMap((id, place) => {
		const before = scoreIn(id, scale);
		const after = scoreIn(later[place] ?? "", scale);
		return before === null || after === null
			? []
			: { scale, before, after, count: 1 };
	});
}

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
	const known = new Map(rows.map((row) => [row.id, row]));
	const classes = classesOf(survey, rows, threshold);
	const find = (sides: readonly Side[], scale?: number) =>
		membersFor(classes, {
			waves: sides.map((side) => asked[side].key),
			filter: filterFor(rows, asked.siteId, scale),
		});
	const value = (id: string, scale: number) =>
		known.get(id)?.values?.[scale] ?? null;
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

/** People at the site, whose response has a score on the scale; either may be left open. */
function filterFor(
	rows: readonly ReceivedRow[],
	siteId: string | null,
	scale: number | undefined,
) {
	const filter = new Map<number, ReadonlySet<string | null>>();
	if (siteId !== null) filter.set(SITE, new Set([siteId]));
	if (scale !== undefined) {
		const patterns = rows.map(({ scored }) => scored);
		filter.set(
			PATTERN,
			new Set(patterns.filter((bits) => bits[scale] === "1")),
		);
	}
	return filter;
}

type ScoreIn = (id: string, scale: number) => number | null;

function scoresOf(
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

function pairsOf(
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

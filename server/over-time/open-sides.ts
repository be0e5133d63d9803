import type { Transaction } from "kysely";
import {
	byPeriod,
	isWithin,
	type PeriodValue,
} from "#instruments/over-time/by-period.ts";
import { grainOf } from "#instruments/over-time/grain.ts";
import { type Period, periods } from "#instruments/over-time/periods.ts";
import { notFound } from "../problems.ts";
import { findSeries } from "../series/series.queries.ts";
import type { Database } from "../tables.ts";
import { cannotDraw } from "./cannot-draw.ts";
import { chartOf } from "./chart-access.ts";
import type { Source } from "./charts.schemas.ts";
import type { Material, Reader } from "./material.ts";
import { openMaterial } from "./open-material.ts";
import type { SideBySideQuery } from "./side-by-side.schemas.ts";

type Trx = Transaction<Database>;

/** One of the two, as this reader may see it, in the units in which it is drawn. */
export interface OpenSide {
	title: string;
	/** Id of the site that it is of; null: of all, or not said. */
	site: string | null;
	material: Material;
	values: PeriodValue[];
	/** Points that reach over the edge of a period. */
	leftOut: number;
}

export interface OpenSides {
	x: OpenSide;
	y: OpenSide;
	period: Period;
	/** The finest first. */
	periods: Period[];
}

/**
 * Two charts or series by a period for which both have figures. Throws `not-found`, and `chart-cannot-be-drawn` for
 * one set beside itself, times between events, and a period that is too fine.
 */
export async function openSides(
	trx: Trx,
	query: Pick<SideBySideQuery, "x" | "y" | "period">,
	reader: Reader,
): Promise<OpenSides> {
	const x = await findSide(trx, query.x, reader);
	const y = await findSide(trx, query.y, reader);
	if (JSON.stringify(x.source) === JSON.stringify(y.source))
		throw cannotDraw("Both are drawn from the same figures: choose another.");
	const finest = Math.max(
		await finestOf(trx, x, reader),
		await finestOf(trx, y, reader),
	);
	const allowed = periods.slice(finest);
	const period = query.period ?? allowed[0] ?? "quarter";
	if (!allowed.includes(period))
		throw cannotDraw(
			`One of the two has no figure for each ${period}: choose ${allowed.join(" or ")}.`,
		);
	return {
		x: await openSide(trx, x, period, reader),
		y: await openSide(trx, y, period, reader),
		period,
		periods: allowed,
	};
}

interface FoundSide {
	title: string;
	site: string | null;
	source: Source;
}

async function findSide(
	trx: Trx,
	ref: string,
	{ projectId }: Reader,
): Promise<FoundSide> {
	const [of, id = ""] = ref.split(":");
	if (of === "series") return await seriesSide(trx, { projectId, id });
	const { title, settings } = await chartOf(trx, projectId, id);
	const { source } = settings;
	if (source.of === "series")
		return {
			...(await seriesSide(trx, { projectId, id: source.series })),
			title,
		};
	return { title, site: source.site ?? null, source };
}

async function seriesSide(
	trx: Trx,
	key: { projectId: string; id: string },
): Promise<FoundSide> {
	const series = await findSeries(trx, key);
	if (!series) throw notFound();
	if (series.kind.endsWith("-between"))
		throw cannotDraw(
			"What lies between two events is of no period, so it cannot be set beside another series: choose another.",
		);
	return {
		title: series.name,
		site: series.site,
		source: { of: "series", series: series.id },
	};
}

/** Place of the finest period that it has figures for. Answers have a day; groups of people and series may not. */
async function finestOf(
	trx: Trx,
	{ source, title }: FoundSide,
	reader: Reader,
): Promise<number> {
	if (source.of !== "series" && reader.seesAll) return 0;
	const period = source.of === "series" ? "point" : "day";
	const { points } = await openMaterial(trx, { source, period }, reader);
	const grain = grainOf(points);
	if (grain === null)
		throw cannotDraw(
			`“${title}” has figures too seldom to be set beside another series: less than one a quarter.`,
		);
	return periods.indexOf(grain);
}

async function openSide(
	trx: Trx,
	{ title, site, source }: FoundSide,
	period: Period,
	reader: Reader,
): Promise<OpenSide> {
	const material = await openMaterial(trx, { source, period }, reader);
	const { points, figures, per } = material;
	return {
		title,
		site,
		material,
		values: byPeriod(points, figures, period).map((each) => ({
			...each,
			value: each.value * per,
		})),
		leftOut: points.filter((point) => !isWithin(point, period)).length,
	};
}

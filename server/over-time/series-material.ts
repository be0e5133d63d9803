import type { Transaction } from "kysely";
import { median } from "simple-statistics";
import type { TimePoint } from "#instruments/over-time/chart-plan.ts";
import {
	endOf,
	nextStart,
	type Period,
	startOf,
} from "#instruments/over-time/periods.ts";
import { findSite } from "../projects/sites.queries.ts";
import { isOfCases } from "../series/point-fault.ts";
import { findSeries, listPoints } from "../series/series.queries.ts";
import type { Series, SeriesPoint } from "../series/series.schemas.ts";
import { visiblePoints } from "../series/visible-points.ts";
import type { Database } from "../tables.ts";
import { cannotDraw } from "./cannot-draw.ts";
import type { ChartSettings } from "./charts.schemas.ts";
import type { Material, Reader } from "./material.ts";

/** Throws `chart-cannot-be-drawn` for a series that is not there, and for periods of times between events. */
export async function seriesMaterial(
	trx: Transaction<Database>,
	id: string,
	period: ChartSettings["period"],
	{ projectId, threshold, seesAll }: Reader,
): Promise<Material> {
	const series = await findSeries(trx, { projectId, id });
	if (!series) throw cannotDraw("The project has no such series.");
	if (period !== "point" && series.kind.endsWith("-between"))
		throw cannotDraw(
			"What lies between two events cannot be added up: draw each point.",
		);
	const all = await listPoints(trx, { projectId, id });
	const visible = visiblePoints(series, all, threshold);
	const told = new Set((seesAll ? all : visible).map(({ day }) => day));
	const groups = groupsOf(all, period);
	// A period of which one point is not told is not told, or the one would follow from the others.
	const shown = groups.filter((group) =>
		group.every(({ day }) => told.has(day)),
	);
	const points = shown.map((group) => pointOf(series, group, period));
	const isSmall = new Set(all.map(({ day }) => day));
	for (const { day } of visible) isSmall.delete(day);
	return {
		figures: series.kind,
		measure: await measureOf(trx, series, projectId),
		unit: series.kind === "proportion" ? "%" : series.unit,
		per: series.kind === "proportion" ? 100 : series.per,
		decimals: decimalsOf(series, points),
		points,
		gaps: gapsOf(points, series, period),
		small: [...shown.keys()].filter((place) =>
			shown[place]?.some(({ day }) => isSmall.has(day)),
		),
		isProtected: !seesAll,
		notes: withheldNote(groups.length - shown.length, threshold),
	};
}

function groupsOf(
	points: readonly SeriesPoint[],
	period: ChartSettings["period"],
): SeriesPoint[][] {
	const groups = new Map<string, SeriesPoint[]>();
	for (const point of points) {
		const start = period === "point" ? point.day : startOf(point.day, period);
		groups.set(start, [...(groups.get(start) ?? []), point]);
	}
	return [...groups.values()];
}

/** Counts are added up; values are averaged. */
function pointOf(
	{ kind }: Series,
	group: readonly SeriesPoint[],
	period: ChartSettings["period"],
): TimePoint {
	const day = group[0]?.day ?? "";
	const from = period === "point" ? day : startOf(day, period);
	const to = period === "point" ? day : endOf(from, period);
	const total = (figure: (point: SeriesPoint) => number | null) =>
		group.reduce((sum, point) => sum + (figure(point) ?? 0), 0);
	if (isOfCases(kind)) {
		const numerator = total((point) => point.numerator);
		const denominator = total((point) => point.denominator);
		const value = numerator / denominator;
		return { from, to, value, numerator, denominator, sd: null };
	}
	const sum = total(({ value }) => value);
	const value = kind === "value" ? sum / group.length : sum;
	const numerator = kind === "count" ? sum : null;
	return { from, to, value, numerator, denominator: null, sd: null };
}

/** Where a period is missing; of single points, where the pause is twice as long as most are. */
function gapsOf(
	points: readonly TimePoint[],
	{ kind }: Series,
	period: ChartSettings["period"],
): Set<number> {
	const places = [...points.keys()].slice(1);
	if (kind.endsWith("-between") || places.length === 0) return new Set();
	const pause = (place: number) =>
		Date.parse(points[place]?.from ?? "") -
		Date.parse(points[place - 1]?.from ?? "");
	if (period === "point") {
		const usual = median(places.map(pause));
		return new Set(places.filter((place) => pause(place) >= 2 * usual));
	}
	return new Set(places.filter((place) => isApart(points, place, period)));
}

function isApart(
	points: readonly TimePoint[],
	place: number,
	period: Period,
): boolean {
	const before = points[place - 1]?.from ?? "";
	return points[place]?.from !== nextStart(before, period);
}

async function measureOf(
	trx: Transaction<Database>,
	series: Series,
	projectId: string,
): Promise<string> {
	const site =
		series.site === null
			? undefined
			: await findSite(trx, projectId, series.site);
	const name = site ? `${series.name}, ${site.name}` : series.name;
	return `${name} (${series.unit})`;
}

/** As many as the figures have, 2 at most; 1 where they are worked out. */
function decimalsOf({ kind }: Series, points: readonly TimePoint[]): number {
	if (kind === "rate" || kind === "proportion") return 1;
	const isWhole = (times: number) =>
		points.every(
			({ value }) => Math.abs(value * times - Math.round(value * times)) < 1e-9,
		);
	return isWhole(1) ? 0 : isWhole(10) ? 1 : 2;
}

function withheldNote(withheld: number, threshold: number): string[] {
	if (withheld === 0) return [];
	const points = withheld === 1 ? "1 point is" : `${withheld} points are`;
	return [
		`${points} left out, because they count fewer than ${threshold} people. The centre and the limits are worked out without them.`,
	];
}

import type { FigureKind, TimePoint } from "./chart-plan.ts";
import { type Period, startOf } from "./periods.ts";

/** What one period comes to. */
export interface PeriodValue {
	/** Its first day. */
	readonly start: string;
	readonly value: number;
	/** What it was counted from; of a mean, how many values. Null where that is not known. */
	readonly n: number | null;
}

/**
 * Points by the period that wholly holds them, in order. Of several in one period counts are added up; means,
 * shares and rates are averaged by what each was counted from, values plainly. A point that reaches over the
 * edge of a period belongs to none and is left out.
 */
export function byPeriod(
	points: readonly TimePoint[],
	figures: FigureKind,
	period: Period,
): PeriodValue[] {
	const groups = new Map<string, TimePoint[]>();
	for (const point of points.filter((each) => isWithin(each, period))) {
		const start = startOf(point.from, period);
		groups.set(start, [...(groups.get(start) ?? []), point]);
	}
	return [...groups]
		.map(([start, group]) => ({ start, ...joined(group, figures) }))
		.sort((a, b) => (a.start < b.start ? -1 : 1));
}

/** Whether one period holds the whole of a point. */
export function isWithin(
	{ from, to }: Pick<TimePoint, "from" | "to">,
	period: Period,
): boolean {
	return startOf(from, period) === startOf(to, period);
}

function joined(group: readonly TimePoint[], figures: FigureKind) {
	const n = group.reduce<number | null>(
		(sum, { denominator }) =>
			sum === null || denominator === null ? null : sum + denominator,
		0,
	);
	const weigh = ({ denominator }: TimePoint) =>
		figures === "count" || n === null ? 1 : (denominator ?? 0);
	const sum = group.reduce((all, each) => all + each.value * weigh(each), 0);
	const weights = group.reduce((all, each) => all + weigh(each), 0);
	return { value: figures === "count" ? sum : sum / weights, n };
}

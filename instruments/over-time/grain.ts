import { median } from "simple-statistics";
import { isWithin } from "./by-period.ts";
import type { TimePoint } from "./chart-plan.ts";
import { type Period, periods } from "./periods.ts";

/** The longest way in days from one period to the next. */
const longest: Record<Period, number> = {
	day: 1,
	week: 7,
	month: 31,
	quarter: 92,
};

/**
 * The finest period that points speak for: the next one usually begins no later than the next period, and most
 * lie wholly in one. A value a week says nothing of single days. Null where they are rarer than quarters; a day
 * where there are fewer than two.
 */
export function grainOf(points: readonly TimePoint[]): Period | null {
	const days = points
		.map(({ from }) => Date.parse(from) / 86_400_000)
		.sort((a, b) => a - b);
	if (days.length < 2) return "day";
	const pause = median(
		days.slice(1).map((day, before) => day - (days[before] ?? day)),
	);
	return (
		periods.find(
			(period) => pause <= longest[period] && mostLieWithin(points, period),
		) ?? null
	);
}

function mostLieWithin(points: readonly TimePoint[], period: Period): boolean {
	const within = points.filter((point) => isWithin(point, period));
	return 2 * within.length >= points.length;
}

import { isOfCases } from "./point-fault.ts";
import type { Series, SeriesPoint } from "./series.schemas.ts";

/**
 * The points that a reader without person-level rights is told of: where a series counts people, none whose
 * count, or the rest of what it was counted from, is of 1 or more and fewer than the threshold.
 */
export function visiblePoints(
	{ kind, countsPeople }: Pick<Series, "kind" | "countsPeople">,
	points: readonly SeriesPoint[],
	threshold: number,
): SeriesPoint[] {
	if (!countsPeople || kind.endsWith("-between")) return [...points];
	const isSmall = (count: number) => count > 0 && count < threshold;
	return points.filter(({ value, numerator, denominator }) => {
		if (!isOfCases(kind)) return kind === "value" || !isSmall(value ?? 0);
		if (isSmall(numerator ?? 0)) return false;
		const others = (denominator ?? 0) - (numerator ?? 0);
		return kind === "rate" || !isSmall(others);
	});
}

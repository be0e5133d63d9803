import { longDate } from "#instruments/long-date.ts";
import type { TimePoint } from "#instruments/over-time/chart-plan.ts";
import type { Chart } from "./charts.schemas.ts";
import type { ChartFigures } from "./figures.schemas.ts";

export type PlacedRebase = Chart["rebases"][number] & {
	/** Of the first point of its phase. */
	place: number;
};

/** The point whose period holds a day, or else the next; -1 after all of them. */
export function placeOf(points: readonly TimePoint[], day: string): number {
	return points.findIndex(({ to }) => to >= day);
}

/** Where new phases begin. One that has no point before or after it, as this reader sees them, is left out and said. */
export function placeRebases(
	points: readonly TimePoint[],
	rebases: Chart["rebases"],
): { rebases: PlacedRebase[]; left: string[] } {
	const placed = rebases
		.map((rebase) => ({ ...rebase, place: placeOf(points, rebase.day) }))
		.sort((a, b) => a.place - b.place);
	const isUsable = ({ place }: PlacedRebase, index: number) =>
		place > 0 && place !== placed[index - 1]?.place;
	return {
		rebases: placed.filter(isUsable),
		left: placed
			.filter((rebase, index) => !isUsable(rebase, index))
			.map(
				({ day }) =>
					`Limits are not worked out anew from ${longDate(day, "en-GB")}: there are no points of its own before or after that day.`,
			),
	};
}

export function placeAnnotations(
	points: readonly TimePoint[],
	annotations: Chart["annotations"],
): ChartFigures["annotations"] {
	return annotations.flatMap(({ day, text }) => {
		const place = placeOf(points, day);
		return place === -1 ? [] : [{ day, text, place }];
	});
}

import type {
	PointFigures,
	SeriesKind,
} from "../../../server/series/series.schemas.ts";

export const kindChoices: { value: SeriesKind; label: string }[] = [
	{ value: "value", label: "A value, such as hours or cost" },
	{ value: "count", label: "A count of events in equal periods" },
	{
		value: "rate",
		label: "Events for an exposure, such as falls and bed days",
	},
	{ value: "proportion", label: "Cases out of so many" },
	{ value: "cases-between", label: "Cases between two rare events" },
	{ value: "time-between", label: "Time between two rare events" },
];

/** The figures of a point, in the order of the columns of a file. */
export function figuresOf(kind: SeriesKind): (keyof PointFigures)[] {
	return kind === "rate" || kind === "proportion"
		? ["numerator", "denominator"]
		: ["value"];
}

import type { PointFigures, SeriesKind } from "./series.schemas.ts";

/** The figures that a point of a series of this kind has. */
export function figuresOf(
	kind: SeriesKind,
): ("value" | "numerator" | "denominator")[] {
	return isOfCases(kind) ? ["numerator", "denominator"] : ["value"];
}

export function isOfCases(kind: SeriesKind): boolean {
	return kind === "rate" || kind === "proportion";
}

/** Why figures cannot be a point of a series of this kind, and what to do; undefined where they can. */
export function pointFault(
	kind: SeriesKind,
	{ value, numerator, denominator }: PointFigures,
): string | undefined {
	if (!isOfCases(kind))
		return valueFault(kind, value, { numerator, denominator });
	if (
		numerator === undefined ||
		denominator === undefined ||
		value !== undefined
	)
		return "Give a numerator and a denominator, and no value.";
	if (denominator <= 0)
		return "The denominator is not above 0: leave out a day on which nothing was counted from.";
	if (numerator < 0) return "The numerator is below 0: count from 0.";
	if (!Number.isInteger(numerator))
		return "The numerator is a count: write a whole number.";
	if (kind === "proportion" && !Number.isInteger(denominator))
		return "The denominator is a count: write a whole number.";
	if (kind === "proportion" && numerator > denominator)
		return "There are more cases than were counted from: correct one of the two.";
	return undefined;
}

function valueFault(
	kind: SeriesKind,
	value: number | undefined,
	others: Omit<PointFigures, "value">,
): string | undefined {
	const hasOthers = Object.values(others).some(
		(figure) => figure !== undefined,
	);
	if (value === undefined || hasOthers)
		return "Give a value, and neither numerator nor denominator.";
	if (kind === "value") return undefined;
	if (value < 0) return "This is below 0: count from 0.";
	if (kind !== "time-between" && !Number.isInteger(value))
		return "This is a count: write a whole number.";
	return undefined;
}

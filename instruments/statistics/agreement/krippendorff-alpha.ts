import { sum } from "simple-statistics";
import { type Figure, type Reported, reportFigures } from "../reason.ts";
import { refuseNonFinite } from "../weighted.ts";

/** How far apart two ratings are: other or the same; by rank; by difference. */
export type Metric = "nominal" | "ordinal" | "interval";

/** From here an agreement is firm, and from there tentative (Krippendorff 2004). */
export const FIRM_AGREEMENT = 0.8;
export const TENTATIVE_AGREEMENT = 0.667;

export interface KrippendorffAlpha extends Reported<"alpha"> {
	/** units that two raters or more rated: others say nothing */
	readonly units: number;
	/** ratings of these units */
	readonly ratings: number;
}

/**
 * Krippendorff's alpha, agreement of any number of raters with gaps: 1 - observed / expected disagreement,
 * from the coincidences of ratings within units (Krippendorff 2004, Content Analysis, ch. 11). Throws a
 * RangeError for a rating that is not finite.
 *
 * @param units for each unit the ratings it was given, null where a rater gave none
 */
export function krippendorffAlpha(
	units: readonly (readonly (number | null)[])[],
	metric: Metric,
): KrippendorffAlpha {
	const pairable = units
		.map((ratings) => ratings.filter((rating) => rating !== null))
		.filter((ratings) => ratings.length > 1);
	const all = pairable.flat();
	for (const rating of all) refuseNonFinite(rating);
	const { values, totals, coincidences } = coincidencesOf(pairable, all);
	const disagreement = (weightOf: (one: number, other: number) => number) =>
		sum(
			values.flatMap((_, one) =>
				values.map(
					(__, other) =>
						weightOf(one, other) * distance(values, totals, metric, one, other),
				),
			),
		);
	const observed = disagreement(
		(one, other) => coincidences[one]?.[other] ?? 0,
	);
	const expected = disagreement(
		(one, other) =>
			((totals[one] ?? 0) * (totals[other] ?? 0)) / (all.length - 1),
	);
	return {
		units: pairable.length,
		ratings: all.length,
		...reportFigures({ alpha: alphaOf(all.length, observed, expected) }),
	};
}

function alphaOf(ratings: number, observed: number, expected: number): Figure {
	if (ratings === 0) return "no-values";
	return expected === 0 ? "no-variation" : 1 - observed / expected;
}

/** How often each two values meet within a unit, each unit counting as often as it has ratings. */
function coincidencesOf(
	units: readonly (readonly number[])[],
	ratings: readonly number[],
) {
	const values = [...new Set(ratings)].sort((a, b) => a - b);
	const coincidences = values.map(() => values.map(() => 0));
	for (const unit of units)
		for (const [place, one] of unit.entries())
			for (const [otherPlace, other] of unit.entries()) {
				if (place === otherPlace) continue;
				const row = coincidences[values.indexOf(one)] ?? [];
				const column = values.indexOf(other);
				row[column] = (row[column] ?? 0) + 1 / (unit.length - 1);
			}
	const totals = values.map(
		(value) => ratings.filter((rating) => rating === value).length,
	);
	return { values, totals, coincidences };
}

function distance(
	values: readonly number[],
	totals: readonly number[],
	metric: Metric,
	one: number,
	other: number,
): number {
	if (one === other) return 0;
	if (metric === "nominal") return 1;
	if (metric === "interval")
		return ((values[one] ?? 0) - (values[other] ?? 0)) ** 2;
	const [low, high] = one < other ? [one, other] : [other, one];
	const between = sum(totals.slice(low, high + 1));
	return (between - ((totals[low] ?? 0) + (totals[high] ?? 0)) / 2) ** 2;
}

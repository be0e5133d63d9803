import { type Reported, reportFigures } from "./reason.ts";
import { frequencyTable, totalCount, type WeightedValue } from "./weighted.ts";

/**
 * Above this share at one end of its range, a scale has a floor or a ceiling
 * effect there (Terwee et al. 2007, J Clin Epidemiol 60:34-42).
 */
export const END_EFFECT_SHARE = 0.15;

/** An end is reached within this part of the range, to forgive rounding. */
const ROUNDING = 1e-9;

export interface FloorCeiling extends Reported<"floorShare" | "ceilingShare"> {
	readonly n: number;
	readonly floorCount: number;
	readonly ceilingCount: number;
}

/**
 * How many scores, and what share from 0 to 1, lie at the lowest and at the
 * highest possible score. Throws a RangeError for an impossible range, for
 * a score outside it, and as `frequencyTable`.
 */
export function floorCeiling(
	values: readonly WeightedValue[],
	range: { readonly min: number; readonly max: number },
): FloorCeiling {
	const table = frequencyTable(values);
	const margin = (range.max - range.min) * ROUNDING;
	refuseOutside(table, range, margin);
	const n = totalCount(table);
	const floorCount = totalCount(
		table.filter(({ value }) => value <= range.min + margin),
	);
	const ceilingCount = totalCount(
		table.filter(({ value }) => value >= range.max - margin),
	);
	return {
		n,
		floorCount,
		ceilingCount,
		...reportFigures({
			floorShare: n === 0 ? "no-values" : floorCount / n,
			ceilingShare: n === 0 ? "no-values" : ceilingCount / n,
		}),
	};
}

function refuseOutside(
	table: readonly WeightedValue[],
	{ min, max }: { readonly min: number; readonly max: number },
	margin: number,
): void {
	if (!(Number.isFinite(max - min) && min < max))
		throw new RangeError(
			`${min} to ${max} is no range. Give a finite minimum below the maximum.`,
		);
	for (const { value } of table)
		if (value < min - margin || value > max + margin)
			throw new RangeError(
				`${value} is outside the range ${min} to ${max}. Check the scale's range.`,
			);
}

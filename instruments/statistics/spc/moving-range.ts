/** Mean moving range of two points over their standard deviation (d2 for n = 2). */
export const D2 = 1.128;
/** The upper limit of moving ranges, in mean moving ranges (D4 for n = 2). */
const D4 = 3.267;

export interface MovingRange {
	/** Mean absolute difference of neighbours, in the units of the values. */
	readonly mean: number;
	readonly upper: number;
}

/**
 * The mean moving range; fewer than two values have none (0).
 *
 * @param screen leaves out, once, ranges at or above their own upper limit (Nelson 1982), as NHSRplotthedots
 * does unless told otherwise and the workbook of NHS England does not
 */
export function movingRange(
	values: readonly number[],
	screen = false,
): MovingRange {
	const ranges = values
		.slice(1)
		.map((value, before) => Math.abs(value - (values[before] ?? value)));
	const whole = mean(ranges);
	const kept = screen ? ranges.filter((range) => range < D4 * whole) : ranges;
	const screened = kept.length > 0 ? mean(kept) : whole;
	return { mean: screened, upper: D4 * screened };
}

function mean(values: readonly number[]): number {
	if (values.length === 0) return 0;
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}

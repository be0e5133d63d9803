import { type Reported, reportFigures } from "../reason.ts";

/** Mean and SD of a published sample, not of the project's own: its range is restricted. */
export interface Norm {
	readonly mean: number;
	readonly sd: number;
}

/**
 * Where a score leaves the clinical range (Jacobson & Truax 1991): a, two SDs from the clinical mean; b, two
 * SDs from the mean of people without the condition; c, where the two ranges meet, nearer to the mean of the
 * narrower one. Without a norm there is a alone.
 *
 * @throws RangeError for a spread that is not above 0, or means the wrong way round
 */
export function clinicalCutOffs({
	clinical,
	norm,
	higherIsBetter,
}: {
	readonly clinical: Norm;
	readonly norm: Norm | null;
	readonly higherIsBetter: boolean;
}): Reported<"a" | "b" | "c"> {
	const side = higherIsBetter ? 1 : -1;
	refuseImpossible(clinical, norm, side);
	return reportFigures({
		a: clinical.mean + side * 2 * clinical.sd,
		b: norm === null ? "no-values" : norm.mean - side * 2 * norm.sd,
		c:
			norm === null
				? "no-values"
				: (norm.sd * clinical.mean + clinical.sd * norm.mean) /
					(norm.sd + clinical.sd),
	});
}

function refuseImpossible(
	clinical: Norm,
	norm: Norm | null,
	side: number,
): void {
	for (const { mean, sd } of norm === null ? [clinical] : [clinical, norm])
		if (!Number.isFinite(mean) || !(sd > 0))
			throw new RangeError(
				`A mean of ${mean} with a standard deviation of ${sd} is no norm. Take both from a published sample.`,
			);
	if (norm !== null && side * (norm.mean - clinical.mean) <= 0)
		throw new RangeError(
			"The norm is not better than the clinical mean. Check which is which, and whether higher is better.",
		);
}

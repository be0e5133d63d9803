import { refuseNoCorrelation } from "./correlation/refuse-no-correlation.ts";
import { refuseNonFinite } from "./weighted.ts";

/**
 * Where people who were picked for an extreme mean before are expected to stand after, if nothing works:
 * population mean + r (their mean - population mean) (Galton 1886; Bland & Altman 1994, BMJ 308:1499). It
 * holds where both times have the same mean and spread in the population. In the units of the scores; exact
 * for any inputs, so there is no reason why not. Throws a RangeError for a mean that is not finite, or r
 * outside -1 to 1.
 *
 * @param correlation of two measurements of the same people without any effect between them
 */
export function regressionToTheMean({
	pickedMean,
	populationMean,
	correlation,
}: {
	readonly pickedMean: number;
	readonly populationMean: number;
	readonly correlation: number;
}): { readonly expectedMean: number; readonly expectedChange: number } {
	refuseNonFinite(pickedMean);
	refuseNonFinite(populationMean);
	refuseNoCorrelation(correlation);
	const expectedChange = (1 - correlation) * (populationMean - pickedMean);
	return { expectedMean: pickedMean + expectedChange, expectedChange };
}

import { CRITICAL_Z } from "./normal.ts";
import { derive, type Figure } from "./reason.ts";

/**
 * Corrects a standardised difference d and its standard error by Hedges' J, and
 * gives the 95 % interval g +- 1.96 J se (Borenstein et al. 2009, ch. 4).
 */
export function effectInterval(
	d: Figure,
	standardError: Figure,
	correction: Figure,
): { readonly g: Figure; readonly ciLow: Figure; readonly ciHigh: Figure } {
	const end = (side: number) =>
		derive(
			(effect, se, j) => j * (effect + side * CRITICAL_Z * se),
			d,
			standardError,
			correction,
		);
	return {
		g: derive((effect, j) => j * effect, d, correction),
		ciLow: end(-1),
		ciHigh: end(1),
	};
}

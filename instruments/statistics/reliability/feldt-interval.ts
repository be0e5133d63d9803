import fQuantile from "@stdlib/stats-base-dists-f-quantile";
import { derive, type Figure } from "../reason.ts";

/**
 * The 95 % interval of Cronbach's alpha (Feldt, Woodruff & Salih 1987, Applied Psychological Measurement
 * 11:93-103): 1 - (1 - alpha) F at .975 and at .025, on n - 1 and (n - 1)(k - 1) degrees of freedom.
 *
 * @param n complete cases
 * @param k items
 */
export function feldtInterval(
	alpha: Figure,
	n: number,
	k: number,
): { readonly ciLow: Figure; readonly ciHigh: Figure } {
	const end = (share: number) =>
		derive(
			(a) =>
				a === 1
					? "perfect-correlation"
					: 1 - (1 - a) * fQuantile(share, n - 1, (n - 1) * (k - 1)),
			alpha,
		);
	return { ciLow: end(0.975), ciHigh: end(0.025) };
}

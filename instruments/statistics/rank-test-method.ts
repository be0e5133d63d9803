export type RankTestMethod =
	| "exact"
	| "normal approximation, continuity corrected";

/**
 * How R's wilcox.test finds the p value: by the exact distribution when every
 * value has a rank of its own and each sample is smaller than 50. With ties or
 * zero differences the exact distribution does not hold.
 */
export function rankTestMethod(
	everyRankDistinct: boolean,
	...sampleSizes: readonly number[]
): RankTestMethod {
	return everyRankDistinct && sampleSizes.every((n) => n < 50)
		? "exact"
		: "normal approximation, continuity corrected";
}

import type { Reason } from "../reason.ts";
import type { ItemSpread } from "./item-spread.ts";

/** Pearson's correlation of each two items; "no-variation" where all gave one answer to an item. */
export function correlationMatrix({
	completeCases,
	covariances,
}: ItemSpread): number[][] | Reason {
	if (completeCases < 2)
		return completeCases === 0 ? "no-values" : "too-few-values";
	const sds = covariances.map((row, item) => Math.sqrt(row[item] ?? 0));
	if (sds.includes(0)) return "no-variation";
	return covariances.map((row, one) =>
		row.map((covariance, other) =>
			one === other ? 1 : covariance / ((sds[one] ?? 1) * (sds[other] ?? 1)),
		),
	);
}

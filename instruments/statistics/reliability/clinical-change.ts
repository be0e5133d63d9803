import { derive, figureOf, type Reported, reportFigures } from "../reason.ts";
import { pairTable, type WeightedPair } from "../weighted.ts";
import { measurementError } from "./measurement-error.ts";
import { type Change, type ChangeScale, changeOf } from "./reliable-change.ts";

/** As `Change`; those who improved and left the clinical range recovered. */
export type ClinicalChange = Change | "recovered";

/**
 * Clinically significant change (Jacobson & Truax 1991), in persons: recovered are those who improved
 * reliably and went from the clinical side of the cut-off to the cut-off or beyond it; improved are those
 * who did reliably without that. Null where the spread or the reliability allows no judgement.
 *
 * @param scale `cutOff` is one of `clinicalCutOffs`, in the units of the scores
 * @throws RangeError as `pairTable` and `measurementError`, or for a cut-off that is not finite
 */
export function countClinicalChange(
	pairs: readonly WeightedPair[],
	scale: ChangeScale & { readonly cutOff: number },
): Reported<ClinicalChange> {
	if (!Number.isFinite(scale.cutOff))
		throw new RangeError(`${scale.cutOff} is no cut-off. Give a score.`);
	const sDiff = figureOf(
		"sDiff",
		measurementError(scale.sd, scale.reliability),
	);
	const counts = { recovered: 0, improved: 0, unchanged: 0, deteriorated: 0 };
	if (typeof sDiff === "number")
		for (const pair of pairTable(pairs))
			counts[clinicalChangeOf(pair, sDiff, scale)] += pair.count;
	return reportFigures({
		recovered: derive(() => counts.recovered, sDiff),
		improved: derive(() => counts.improved, sDiff),
		unchanged: derive(() => counts.unchanged, sDiff),
		deteriorated: derive(() => counts.deteriorated, sDiff),
	});
}

/**
 * One person's change.
 *
 * @param sDiff standard error of a difference, of `measurementError`
 */
export function clinicalChangeOf(
	{ before, after }: { readonly before: number; readonly after: number },
	sDiff: number,
	{
		cutOff,
		higherIsBetter,
	}: { readonly cutOff: number; readonly higherIsBetter: boolean },
): ClinicalChange {
	const change = changeOf((after - before) / sDiff, higherIsBetter);
	const isBeyond = (score: number) =>
		higherIsBetter ? score >= cutOff : score <= cutOff;
	const crossed = !isBeyond(before) && isBeyond(after);
	return change === "improved" && crossed ? "recovered" : change;
}

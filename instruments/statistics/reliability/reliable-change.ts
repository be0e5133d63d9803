import { derive, figureOf, type Reported, reportFigures } from "../reason.ts";
import { pairTable, type WeightedPair, weighPairs } from "../weighted.ts";
import {
	type MeasurementError,
	measurementError,
} from "./measurement-error.ts";

/** A change of more standard errors than this is more than error of measurement, 95 times in 100. */
const RELIABLE = 1.96;

/** One person's change: for the better or the worse by more than error, or not. */
export type Change = "improved" | "unchanged" | "deteriorated";

/** What reliable change is judged by. */
export interface ChangeScale {
	/** of the scores before */
	readonly sd: number;
	readonly reliability: number;
	readonly higherIsBetter: boolean;
}

/** How many persons changed which way; null where the spread or the reliability allows no judgement. */
export type ChangeCounts = MeasurementError & Reported<Change>;

export type ReliableChange = ChangeCounts & {
	/** by person: the change in standard errors of a difference; null where before or after is missing */
	readonly rci: readonly (number | null)[];
	/** by person, as `rci` */
	readonly changes: readonly (Change | null)[];
};

/**
 * Reliable change of each person (Jacobson & Truax 1991, J Consult Clin Psychol 59:12-19): after minus
 * before, over the standard error of such a difference; beyond 1.96 the person improved or deteriorated.
 *
 * @param persons `pre` and `post` by person in one order, null where missing
 * @throws RangeError as `weighPairs` and `measurementError`
 */
export function reliableChange({
	pre,
	post,
	...scale
}: ChangeScale & {
	readonly pre: readonly (number | null)[];
	readonly post: readonly (number | null)[];
}): ReliableChange {
	const counts = countReliableChange(weighPairs(pre, post), scale);
	const rci = pre.map((before, person) => {
		const after = post[person] ?? null;
		if (before === null || after === null || counts.sDiff === null) return null;
		return (after - before) / counts.sDiff;
	});
	const changes = rci.map((index) =>
		index === null ? null : changeOf(index, scale.higherIsBetter),
	);
	return { ...counts, rci, changes };
}

/** The counts of `reliableChange` alone, from weighted pairs. Throws as it and `pairTable`. */
export function countReliableChange(
	pairs: readonly WeightedPair[],
	{ sd, reliability, higherIsBetter }: ChangeScale,
): ChangeCounts {
	const error = measurementError(sd, reliability);
	const sDiff = figureOf("sDiff", error);
	const counts = { improved: 0, unchanged: 0, deteriorated: 0 };
	if (typeof sDiff === "number")
		for (const { before, after, count } of pairTable(pairs))
			counts[changeOf((after - before) / sDiff, higherIsBetter)] += count;
	const { reasons, ...figures } = error;
	const judged = reportFigures({
		improved: derive(() => counts.improved, sDiff),
		unchanged: derive(() => counts.unchanged, sDiff),
		deteriorated: derive(() => counts.deteriorated, sDiff),
	});
	return { ...figures, ...judged, reasons: { ...reasons, ...judged.reasons } };
}

/** @param index change in standard errors of a difference */
export function changeOf(index: number, higherIsBetter: boolean): Change {
	const better = higherIsBetter ? index : -index;
	if (Math.abs(better) <= RELIABLE) return "unchanged";
	return better > 0 ? "improved" : "deteriorated";
}

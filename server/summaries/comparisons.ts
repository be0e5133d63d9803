import { independentGroups } from "#instruments/statistics/independent-groups.ts";
import { pairedChange } from "#instruments/statistics/paired-change.ts";
import type { Reason } from "#instruments/statistics/reason.ts";
import {
	pairTable,
	type WeightedPair,
	type WeightedValue,
} from "#instruments/statistics/weighted.ts";
import type { IndependentFigures, PairedFigures } from "./summaries.schemas.ts";

/** Beyond this many distinct pairs a picture of each is a cloud, and slow to send. */
const MOST_POINTS = 2000;

/** Figures, and why some of them are null. */
export interface Compared<Figures> {
	figures: Figures;
	reasons: readonly Reason[];
}

/** People compared with themselves. */
export function comparePairs(
	pairs: readonly WeightedPair[],
): Compared<PairedFigures> {
	const { reasons, ...figures } = pairedChange(pairs);
	const points = pairs.length <= MOST_POINTS ? pairTable(pairs) : [];
	return { figures: { ...figures, points }, reasons: distinct(reasons) };
}

/** Two groups compared with each other, whoever is in both. */
export function compareGroups(
	before: readonly WeightedValue[],
	after: readonly WeightedValue[],
): Compared<IndependentFigures> {
	const {
		reasons,
		nA: _,
		nB: __,
		...figures
	} = independentGroups(before, after);
	return { figures, reasons: distinct(reasons) };
}

function distinct(
	reasons: Readonly<Record<string, Reason | undefined>>,
): Reason[] {
	const given = Object.values(reasons).filter((reason) => reason !== undefined);
	return [...new Set(given)];
}

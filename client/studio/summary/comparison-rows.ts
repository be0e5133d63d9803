import type {
	IndependentFigures,
	PairedFigures,
	ScaleSummary,
} from "../../../server/summaries/summaries.schemas.ts";
import { decimalsFor, figure, pValue, signed } from "../../charts/format.ts";

/** A figure under its name, with what it is. */
export interface ComparisonRow {
	name: string;
	value: number | null;
	shown: string | undefined;
	meaning: string;
}

type Write = (value: number) => string;
type Named = [
	name: string,
	value: number | null,
	write: Write,
	meaning: string,
];

export type Comparison = ScaleSummary["comparison"];

/** The figures of people compared with themselves, or of two groups; none where all of them are missing. */
export function comparisonRows(
	{ range, paired, independent }: ScaleSummary,
	comparison: Comparison,
): ComparisonRow[] {
	const decimals = decimalsFor(range);
	const named =
		comparison === "paired"
			? (paired && pairedRows(paired, decimals)) || []
			: independentRows(independent, decimals);
	if (named.every(([, value]) => !value)) return [];
	return named.map(([name, value, write, meaning]) => ({
		name,
		value,
		shown: value === null ? undefined : write(value),
		meaning,
	}));
}

const two: Write = (value) => figure(value, 2);

/** Degrees of freedom: whole, or with the decimals that Welch's test gives them. */
const short = (df: number | null) =>
	df === null ? "unknown" : String(Math.round(df * 10) / 10);

function pairedRows(it: PairedFigures, decimals: number): Named[] {
	const points: Write = (value) => figure(value, decimals);
	const change: Write = (value) => signed(value, decimals);
	return [
		["Pairs", it.pairs, String, "People with a score both times"],
		["Mean before", it.preMean, points, "Of these people"],
		["Mean after", it.postMean, points, "Of the same people"],
		["Mean change", it.meanDifference, change, "After minus before, in points"],
		["95 % from", it.ciLow, change, "Interval: the range that fits the data"],
		["95 % to", it.ciHigh, change, "Its upper end"],
		["SD of changes", it.sdDifference, points, "How much changes differ"],
		["t", it.t, two, `Paired t test, ${short(it.df)} degrees of freedom`],
		[
			"p (t test)",
			it.p,
			pValue,
			"How rare such a change is if nothing changed",
		],
		[
			"Wilcoxon V",
			it.wilcoxonV,
			(v) => figure(v, 1),
			`Signed ranks of the ${it.wilcoxonChanged} pairs that changed`,
		],
		["p (Wilcoxon)", it.wilcoxonP, pValue, it.wilcoxonMethod ?? ""],
		[
			"Hedges g av",
			it.hedgesGav,
			two,
			"Mean change in standard deviations, corrected for small samples",
		],
		["g av 95 % from", it.hedgesGavCiLow, two, "Its interval"],
		["g av 95 % to", it.hedgesGavCiHigh, two, "Its upper end"],
		["Cohen d av", it.cohenDav, two, "The same, not corrected"],
		["Cohen d z", it.cohenDz, two, "Mean change / SD of changes"],
		["Correlation", it.correlation, two, "Of before with after"],
	];
}

function independentRows(it: IndependentFigures, decimals: number): Named[] {
	const change: Write = (value) => signed(value, decimals);
	return [
		["Difference of means", it.meanDifference, change, "After minus before"],
		["95 % from", it.ciLow, change, "Interval: the range that fits the data"],
		["95 % to", it.ciHigh, change, "Its upper end"],
		["t", it.t, two, `Welch's t test, ${short(it.df)} degrees of freedom`],
		[
			"p (t test)",
			it.p,
			pValue,
			"How rare such a difference is if there is none",
		],
		["Mann-Whitney U", it.mannWhitneyU, (u) => figure(u, 1), "Ranks"],
		["p (Mann-Whitney)", it.mannWhitneyP, pValue, it.mannWhitneyMethod ?? ""],
		[
			"Hedges g",
			it.hedgesG,
			two,
			"Difference in standard deviations, corrected for small samples",
		],
		["g 95 % from", it.hedgesGCiLow, two, "Its interval"],
		["g 95 % to", it.hedgesGCiHigh, two, "Its upper end"],
		["Cohen d", it.cohenD, two, "The same, not corrected"],
	];
}

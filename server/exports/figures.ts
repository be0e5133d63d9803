import type { ScaleSummary, Summary } from "../summaries/summaries.schemas.ts";
import type { Figure } from "./manifest.schemas.ts";
import { tableText } from "./table-text.ts";

const ofWave = [
	"responses",
	"scored",
	"mean",
	"sd",
	"median",
	"ciLow",
	"ciHigh",
] as const;
const ofPairs = [
	"pairs",
	"meanDifference",
	"sdDifference",
	"ciLow",
	"ciHigh",
	"t",
	"df",
	"p",
	"wilcoxonP",
	"hedgesGav",
] as const;
const ofGroups = [
	"meanDifference",
	"ciLow",
	"ciHigh",
	"t",
	"df",
	"p",
	"hedgesG",
] as const;

/** The figures of a summary that people pass on, one by one. */
export function figuresOf(scales: readonly ScaleSummary[]): Figure[] {
	return scales.flatMap(({ scale, waves, paired, independent }) => [
		...waves.flatMap((wave) => picked(scale, wave.wave, wave, ofWave)),
		...(paired ? picked(scale, "pairs", paired, ofPairs) : []),
		...picked(scale, "groups", independent, ofGroups),
	]);
}

function picked<Name extends string>(
	scale: string,
	of: string,
	figures: Record<Name, number | null>,
	names: readonly Name[],
): Figure[] {
	return names.map((figure) => ({ scale, of, figure, value: figures[figure] }));
}

/** The figures of a summary as a table: a row for each. What cannot be computed or told is empty. */
export function figuresText(
	format: "csv" | "json",
	{ scales }: Summary,
): AsyncGenerator<string> {
	const columns = ["scale", "of", "figure", "value"] as const;
	const rows = figuresOf(scales).map((figure) =>
		columns.map((column) => figure[column]),
	);
	return tableText(format, columns, [rows]);
}

import type {
	ScaleSummary,
	Summary,
} from "../../../server/summaries/summaries.schemas.ts";
import { decimalsFor, signed } from "../../charts/format.ts";
import { counted, onDay } from "../words.ts";

/** What a picture rests on, to be read with it wherever it goes: n, interval, source and date. */
export function figureNote(summary: Summary, scale: ScaleSummary): string {
	const { survey, site, asOf, project } = summary;
	return [
		numbers(summary, scale),
		interval(scale),
		`${survey.title}${site ? `, ${site.name}` : ""}, ${summary.from.title} and ${summary.to.title}, as of ${onDay(asOf)}.`,
		project.synthetic && "Synthetic data.",
	]
		.filter(Boolean)
		.join(" ");
}

function numbers(summary: Summary, scale: ScaleSummary): string {
	if (scale.comparison === "paired" && scale.paired)
		return `n = ${counted(scale.paired.pairs, "person", "people")} with a score both times.`;
	const [before, after] = scale.waves;
	return `n = ${before?.scored ?? 0} scored at ${summary.from.title}, ${after?.scored ?? 0} at ${summary.to.title}.`;
}

function interval(scale: ScaleSummary): string | false {
	const { paired, independent, comparison, range } = scale;
	const compared = comparison === "paired" ? paired : independent;
	if (compared?.ciLow == null || compared.ciHigh === null) return false;
	const decimals = decimalsFor(range);
	const name = comparison === "paired" ? "change" : "difference";
	return `Mean ${name} ${signed(compared.meanDifference ?? 0, decimals)}, 95 % interval ${signed(compared.ciLow, decimals)} to ${signed(compared.ciHigh, decimals)} (the range that fits the data).`;
}

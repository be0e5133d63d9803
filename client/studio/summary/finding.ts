import type {
	ScaleSummary,
	Summary,
} from "../../../server/summaries/summaries.schemas.ts";
import { decimalsFor, figure } from "../../charts/format.ts";

/** The finding in a line, for the head of a picture. The full sentence, with n and interval, is the server's. */
export function finding(summary: Summary, scale: ScaleSummary): string {
	const { title, range } = scale;
	const compared =
		scale.comparison === "paired" ? scale.paired : scale.independent;
	if (compared === null || compared.meanDifference === null)
		return `${title}: too few answers to compare`;
	const { meanDifference, ciLow, ciHigh } = compared;
	const size = `${figure(Math.abs(meanDifference), decimalsFor(range))} points`;
	if (ciLow === null || ciHigh === null)
		return `${title}: the interval cannot be given`;
	const isClear = ciLow > 0 || ciHigh < 0;
	if (scale.comparison === "paired")
		return isClear
			? `${title} ${meanDifference > 0 ? "rose" : "fell"} by ${size}`
			: `${title}: no clear change`;
	return isClear
		? `${title} was ${size} ${meanDifference > 0 ? "higher" : "lower"} at ${summary.to.title}`
		: `${title}: no clear difference`;
}

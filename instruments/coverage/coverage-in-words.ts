import type { Dimension } from "../definition.ts";
import { dimensionName } from "./dimensions.ts";
import type { Candidate, Ranked } from "./rank-measures.ts";

/** Why an instrument is where it is: `Covers 3 of your 4: power, respect and trust. Nothing on choice.` */
export function whyRanked({ covered, missing }: Ranked<Candidate>): string {
	const wanted = covered.length + missing.length;
	if (wanted === 0) return "";
	const names = inList(covered);
	if (missing.length === 0)
		return wanted === 1
			? `Covers ${names}.`
			: `Covers all ${wanted} of yours: ${names}.`;
	return `Covers ${covered.length} of your ${wanted}: ${names}. Nothing on ${inList(missing, "or")}.`;
}

/** `Nothing here measures choice: ...`; undefined where nothing is missing. */
export function gapInWords(missing: readonly Dimension[]): string | undefined {
	if (missing.length === 0) return undefined;
	return `Nothing here measures ${inList(missing, "or")}: add your own questions to one of these, or write down in the plan how you will find out.`;
}

/** `power, respect and trust` */
export function inList(
	dimensions: readonly Dimension[],
	word: "and" | "or" = "and",
): string {
	const names = dimensions.map(dimensionName);
	const last = names.at(-1) ?? "";
	if (names.length < 2) return last;
	return `${names.slice(0, -1).join(", ")} ${word} ${last}`;
}

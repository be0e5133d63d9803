import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Stretch } from "./waves.schemas.ts";

/** What a reader has to know about means over waves. */
export function waveNotes(
	stretches: readonly Stretch[],
	{ id, waves, linkage }: SurveyRow,
	threshold: number | null,
): string[] {
	const own = stretches.find(({ survey }) => survey.id === id);
	const steady = own?.waves[0]?.inAll?.n ?? 0;
	return [
		versions(stretches),
		linkage === "none"
			? "Responses are not joined, so the waves may be of different people."
			: steady > 0
				? null
				: threshold === null
					? `Nobody has a score at all ${waves.length} waves of this survey.`
					: `No group of at least ${threshold} people is shown at all ${waves.length} waves of this survey.`,
		linkage === "own-code"
			? "People are found again by their codes as they gave them; pairs joined by hand count in the comparison of two waves alone."
			: null,
		threshold === null
			? null
			: `Means are of whole groups of at least ${threshold} people, as they were at the end of yesterday.`,
	].filter((note) => note !== null);
}

function versions(stretches: readonly Stretch[]): string | null {
	const breaks = stretches.flatMap((each) => each.breaks ?? []);
	if (breaks.length > 0) return breaks.join(" ");
	const all = [...new Set(stretches.map(({ version }) => version))];
	return all.length === 1
		? `One version throughout: ${all[0]}.`
		: `Versions ${all.join(", ")} ask and score this scale in the same way, so the line goes on.`;
}

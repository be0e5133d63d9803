import type { Change } from "../../../server/change/change.schemas.ts";
import { onDay } from "../words.ts";

/** What a picture of a change rests on, to be read with it wherever it goes. `n`: of how many, as a sentence. */
export function changeNote(
	{ survey, from, to, site, asOf, synthetic }: Change,
	n: string,
): string {
	const source = `${survey.title}${site ? `, ${site.name}` : ""}, ${from.title} and ${to.title}, as of ${onDay(asOf)}.`;
	return [n, source, synthetic && "Synthetic data."].filter(Boolean).join(" ");
}

import { wilsonInterval } from "#instruments/statistics/wilson-interval.ts";
import type { PeopleCounts } from "./counts.ts";
import { counted, percent } from "./figures-in-words.ts";
import type { Setting } from "./setting.ts";
import type { Note } from "./summaries.schemas.ts";

/** How well people's own codes found them again, and what was joined although the codes differ. */
export function ownCodeNotes(
	people: PeopleCounts,
	joinedByHand: number,
	{ linkage, waves }: Setting,
): Note[] {
	if (linkage !== "own-code") return [];
	const { before, after, both } = people;
	const notes: Note[] = [];
	if (before > 0 && after > 0) {
		const found = `${share(both, before)} at ${waves.before.title} and ${share(both, after)} at ${waves.after.title}`;
		notes.push({
			kind: "match-rate",
			text: `By their own codes, ${counted(both, "person was", "people were")} found at both times: ${found}. A code that is typed differently is not found again.`,
		});
	}
	if (joinedByHand > 0) {
		notes.push({
			kind: "joined-by-hand",
			text: `${counted(joinedByHand, "pair of these was", "pairs of these were")} joined by hand, because their codes differ in one answer, each code was given once, and no other fits.`,
		});
	}
	return notes;
}

function share(matched: number, responses: number): string {
	const { proportion, ciLow, ciHigh } = wilsonInterval(matched, responses);
	if (proportion === null || ciLow === null || ciHigh === null) return "";
	return `${percent(proportion)} of the ${responses} (95 % interval ${percent(ciLow)} to ${percent(ciHigh)})`;
}

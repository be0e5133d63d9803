import type { PeopleCounts } from "./counts.ts";
import { counted } from "./figures-in-words.ts";
import type { Note, ScaleSummary } from "./summaries.schemas.ts";

/** What a reader has to know about how far the figures may travel. */
export function disclosureNotes(
	threshold: number,
	people: PeopleCounts,
	protection: { isPartial: boolean } | null,
): Note[] {
	if (protection === null) return smallNumbers(threshold, people);
	const rule = `To protect people in small groups, figures here are of groups of at least ${threshold}, as they were at the end of yesterday.`;
	const rest = protection.isPartial
		? " Some who answered are not in them yet, or cannot be: there are too few like them."
		: "";
	return [{ kind: "protected", text: rule + rest }];
}

function smallNumbers(
	threshold: number,
	{ before, after, both }: PeopleCounts,
): Note[] {
	const small = [before, after, both].filter((n) => n > 0 && n < threshold);
	if (small.length === 0) return [];
	const fewest = Math.min(...small);
	return [
		{
			kind: "small-numbers",
			text: `Contains small numbers (${counted(fewest, "person", "people")} in one group): somebody who knows them may recognise them. Do not pass these figures on; readers with the role of viewer see a version that protects groups of fewer than ${threshold}.`,
		},
	];
}

/** Notes that tell how many have the lowest or the highest score. */
const ofFewPeople = ["floor", "ceiling"];

/** A scale without what single people stand out in: how many have each score, or the lowest and the highest. */
export function withoutPeople(scale: ScaleSummary): ScaleSummary {
	return {
		...scale,
		waves: scale.waves.map((wave) => ({
			...wave,
			floorShare: null,
			ceilingShare: null,
			distribution: [],
		})),
		paired: scale.paired && { ...scale.paired, points: [] },
		notes: scale.notes.filter(({ kind }) => !ofFewPeople.includes(kind)),
	};
}

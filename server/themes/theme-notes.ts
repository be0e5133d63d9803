import { may } from "../projects/policy.ts";
import type { ProjectAccess } from "../projects/project-access.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { ThemeFigures } from "./theme-figures.schemas.ts";

type Uncoded = ReadonlyMap<string, { texts: number; uncoded: number }>;

/** What to know before reading figures of themes, in plain words. */
export function notesFor(
	{ waves, linkage }: SurveyRow,
	{ role, threshold }: ProjectAccess,
	uncoded: Uncoded,
	{ hasScale, themes }: Pick<ThemeFigures, "themes"> & { hasScale: boolean },
): string[] {
	const seesAll = may(role, "see responses");
	const open = waves.filter(({ id }) => (uncoded.get(id)?.uncoded ?? 0) > 0);
	return [
		seesAll
			? "The shares are of people who wrote something that has been coded. Somebody who mentions a theme in several answers counts once."
			: `The shares are of everybody who answered, also those who wrote nothing, in groups of at least ${threshold} people; newer answers join later. No scores are shown beside themes, because a mean of those who mention one could be of few people.`,
		...(seesAll && isSmall(themes, threshold)
			? [
					`Contains small numbers: a theme that fewer than ${threshold} people mention. Do not pass this on as it is.`,
				]
			: []),
		...(open.length > 0
			? [
					`Not every text has a coding that counts yet${seesAll ? `: ${open.map(({ id, title }) => `${uncoded.get(id)?.uncoded} of ${uncoded.get(id)?.texts} are open at ${title}`).join(", ")}` : ""}. ${seesAll ? "The shares may still change." : "The shares may still rise."}`,
				]
			: []),
		...(linkage !== "none" && waves.length > 1
			? [
					"The waves are compared as two groups of people. Some people answered both, so that the interval of a difference is wider than it needs to be.",
				]
			: []),
		...(themes.length > 1 && waves.length > 1
			? [
					"Many themes are compared at once: about one in twenty differs by chance alone, and nothing here is adjusted for that.",
				]
			: []),
		...(hasScale
			? [
					"Those who mention a theme and those who do not differ in more than that: a difference of their scores is no effect of what they write about.",
				]
			: []),
	];
}

function isSmall(themes: ThemeFigures["themes"], threshold: number): boolean {
	return themes.some(({ waves }) =>
		waves.some(({ count }) => count !== null && count > 0 && count < threshold),
	);
}

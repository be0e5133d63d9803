import type { WeightedAnswers } from "#instruments/statistics/reliability/weighted-answers.ts";
import type { Counts, Side } from "../summaries/counts.ts";
import type { Setting } from "../summaries/setting.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { WaveRow } from "../surveys/waves.queries.ts";
import type { ScaleHead } from "./change.schemas.ts";
import type { GroupScores, Site } from "./groups.ts";
import type { ItemTop } from "./item-changes.ts";
import type { InvitedCount, MixCount, StayingCount } from "./joined.ts";

/** What is compared: two waves of a survey, and on which scale first. */
export interface Question extends Setting {
	survey: SurveyRow;
	waves: Record<Side, WaveRow>;
	sites: readonly Site[];
	/** The site asked for; null for all. */
	site: Site | null;
	/** The scale that is read first, and its place in the definition; null where the instrument has none. */
	first: (ScaleHead & { place: number }) | null;
	threshold: number;
}

/** What every figure of a change is made from, as far as the reader may see it; null where they may not. */
export interface Material {
	/** Null for a reader with person-level rights; else figures are of whole classes of people. */
	protection: { isPartial: boolean } | null;
	/** At the site asked for. */
	counts: Counts;
	/** Scores of people at these sites (null: at any) on the scale that is read first. */
	groupAt: (
		key: string,
		title: string,
		sites: ReadonlySet<string | null> | null,
	) => GroupScores;
	/** At the site asked for, by the attribute asked for. */
	byAttribute: readonly GroupScores[];
	attributes: readonly string[];
	staying: readonly StayingCount[] | null;
	invited: readonly InvitedCount[] | null;
	/** Empty without person-level rights. */
	mix: readonly MixCount[];
	/** Values of the parts of the scale that is read first, of complete responses before. */
	parts: readonly WeightedAnswers[] | null;
	items: readonly ItemTop[];
}

import type { Answer } from "#instruments/definition.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { WaveRow } from "../surveys/waves.queries.ts";

/** One wave of a survey. */
export interface Asked {
	survey: SurveyRow;
	wave: WaveRow;
}

/** How many people gave these very answers to the items of a scale. */
export interface PatternCount {
	/** Its place in the definition. */
	scale: number;
	/** In the order of its items; null where there is none. */
	answers: (Answer | null)[];
	count: number;
}

export interface SiteScoreCount {
	siteId: string | null;
	/** Its place in the definition. */
	scale: number;
	value: number;
	count: number;
}

export interface Site {
	id: string;
	name: string;
}

/** What every figure on a survey's questions is made from, as far as the reader may see it. */
export interface Material {
	/** Null for a reader with person-level rights; else figures are of whole classes of people. */
	protection: { isPartial: boolean } | null;
	/** Each once. */
	people: number;
	patterns: readonly PatternCount[];
	scores: readonly SiteScoreCount[];
	sites: readonly Site[];
}

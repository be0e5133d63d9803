/** What the database reduces the people of two waves to, beside the counts of a summary. */
import type { Side } from "../summaries/counts.ts";

/** How many people (and responses of nobody known) answered where, with which score on the scale that is read first. */
export interface JoinedCount {
	/** Null for a response without a site, and at a time without a response. */
	siteBefore: string | null;
	siteAfter: string | null;
	/** The participant's value of the attribute asked for; null without one. */
	attribute: string | null;
	wasBefore: boolean;
	wasAfter: boolean;
	/** Scores; null where there is none. */
	before: number | null;
	after: number | null;
	count: number;
}

/** How many people who answered before have which score then, by whether they answered after. */
export interface StayingCount {
	/** Index of the scale in the definition. */
	scale: number;
	stayed: boolean;
	value: number;
	count: number;
}

/** How many responses of a wave are of which kind. */
export interface MixCount {
	side: Side;
	/** `site`, `language`, `mode`, or `attribute:` and its name. */
	dimension: string;
	value: string | null;
	count: number;
}

/** How many people chose the top option of an item at the two times. */
export interface TopPairCount {
	item: string;
	before: boolean;
	after: boolean;
	count: number;
}

/** People invited to a wave by a link of their own. */
export interface InvitedCount {
	waveId: string;
	invited: number;
	/** Answered, and the scale that is read first has a score. */
	complete: number;
	/** Answered without such a score. */
	partial: number;
	/** Asked not to be asked again, and has not answered. */
	refused: number;
}

/** What the database reduces responses to: small tables of counts, from which every figure is computed. */
import type { Code } from "#instruments/definition.ts";

export type Side = "before" | "after";

export interface PeopleCounts {
	/** Responses counted: one a person, and each response that belongs to nobody known. */
	before: number;
	after: number;
	/** People who answered both times. */
	both: number;
	/** Of those counted, responses that belong to nobody known. */
	unlinkable: number;
	/** Responses left out because the same person had answered that wave before. */
	repeated: number;
}

export interface ScoreCount {
	side: Side;
	/** Index of the scale in the definition. */
	scale: number;
	value: number | null;
	/** Why there is no value. */
	reason: string | null;
	count: number;
}

export interface PairCount {
	scale: number;
	before: number;
	after: number;
	count: number;
}

export interface ItemCount {
	side: Side;
	item: string;
	/** Null for an item whose answers are counted, not listed. */
	answer: Code | Code[] | null;
	count: number;
}

export interface Counts {
	people: PeopleCounts;
	scores: ScoreCount[];
	/** Empty when responses are not linked. */
	pairs: PairCount[];
	items: ItemCount[];
	/** Pairs of responses that count as one person's because an analyst found so. */
	joinedByHand: number;
}

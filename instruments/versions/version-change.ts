import type { DifferenceKind, Text } from "../definition.ts";
import type { ItemPair } from "./pair-items.ts";

/**
 * What a change does to an instrument: `substance` measures something else, or in another way; a `caution` has
 * been seen to move answers a little, so that it is told beside every comparison; `form` leaves what is asked
 * and scored as it is.
 */
export type Severity = "substance" | "caution" | "form";

/**
 * How a text or a part of the definition changed. `spelling`: case, punctuation and spaces alone; `translation`:
 * the source language is the same; `filled-in`: withheld wording was put in, or taken out.
 */
export type How =
	| "changed"
	| "spelling"
	| "translation"
	| "filled-in"
	| "added"
	| "removed"
	| "moved";

/** Which part of a definition changed. */
export type About =
	| "question"
	| "information"
	| "help"
	| "reason"
	| "answers"
	| "direction-of-answers"
	| "section"
	| "required"
	| "condition"
	| "order"
	| "recall"
	| "stem"
	| "respondent"
	| "introduction"
	| "title"
	| "languages"
	| "scale"
	| "scoring"
	| "direction"
	| "bands"
	| "measure-type";

/** One difference between two versions. */
export interface VersionChange {
	kind: DifferenceKind;
	about: About;
	how: How;
	severity: Severity;
	/** In the later version; in the earlier where it is gone. */
	item?: string;
	scale?: string;
	/** Null where there is nothing to show: it was not there, or words say no more than `about`. */
	before: Text | null;
	after: Text | null;
}

/** A change with the questions whose answers it may move. */
export interface JudgedChange extends VersionChange {
	touches: readonly ItemPair[] | "all" | "none";
}

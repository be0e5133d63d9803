import type { Answers, Instrument } from "#instruments/definition.ts";

/** What the designer has the preview show. */
export interface ShowThis {
	kind: "show";
	definition: Instrument;
	/** BCP 47, one of the definition's. */
	language: string;
	contrast: "more" | "usual";
	/** How many steps larger. */
	textSize: 0 | 1 | 2;
	/** Takes the place of the answers given so far, and begins anew. */
	answers: Answers | null;
}

/** What the preview tells the designer, and nobody else. */
export type PreviewNews =
	| { kind: "ready" }
	| { kind: "answers"; answers: Answers }
	| { kind: "language"; language: string }
	| { kind: "failed" };

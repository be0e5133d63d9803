import type { Instrument } from "../definition.ts";

/** Something that a designer may want to change: where it is, which kind of thing, and what to do about it. */
export interface Advice {
	/** A JSON pointer into the definition, such as `/items/3/text/en`. */
	path: string;
	/** Stable and for programs, such as `double-barrelled`. */
	code: string;
	/** One or two plain sentences for the designer. */
	message: string;
	/** `stop`: to be settled before publishing, and a fault as well. `look`: probably wrong. `tip`: may be better otherwise. */
	level: "stop" | "look" | "tip";
}

/** Looks for one kind of thing. Copes with references that lead nowhere and with empty texts. */
export type AdviceCheck = (definition: Instrument) => Advice[];

import type { Instrument } from "../definition.ts";

/** Something of the file that is not, or not as it was, in the definition. */
export interface Loss {
	/** Where it stands in the file, in that program's own words: an item, a column, an element. */
	where: string;
	what: string;
	why: string;
	/** `changed`: it is there in another form. */
	kind: "lost" | "changed";
}

/** What became of a file of another program. */
export interface Imported {
	/** Null when nothing could be made of the file. It may have faults, which `checkDefinition` names. */
	definition: Instrument | null;
	/** What was understood, each in a sentence. */
	understood: string[];
	losses: Loss[];
}

/** What somebody wants in place of what the file says. */
export interface Asked {
	id?: string;
	title?: string;
	/** Of texts that say nothing else. */
	language?: string;
}

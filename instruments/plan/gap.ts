import type { Dimension, Text } from "../definition.ts";

/** Something that a plan leaves open, in a sentence that says what to do. */
export interface Gap {
	/** Stable and for programs. */
	code: string;
	/** The line that it is about; absent for the plan as a whole. */
	line?: string;
	message: string;
}

export interface KnownScale {
	id: string;
	title: Text;
}

/** What is known of an instrument that a plan may name. */
export interface KnownInstrument {
	id: string;
	version: string;
	measureType: string;
	covers: readonly { dimension: Dimension }[];
	scaleTitles: readonly KnownScale[];
}

/** The scale that the project's summaries read first. */
export interface ReadFirst {
	survey: { title: string };
	instrument: { id: string; version: string };
	/** Its id. */
	scale: string;
	title: string;
}

/** What a plan is held against. */
export interface PlanSetting {
	instruments: readonly KnownInstrument[];
	surveys: readonly {
		title: string;
		instrument: { id: string; version: string };
	}[];
	/** Null where nobody has chosen: then each survey's instrument names its own. */
	readFirst: ReadFirst | null;
}

/** Whether both are the same version of one instrument. */
export function isSame(
	one: { id: string; version: string } | null,
	other: { id: string; version: string },
): boolean {
	return one?.id === other.id && one.version === other.version;
}

/** The beginning of a text between quotation marks. */
export function quoted(text: string, otherwise: string): string {
	const short = text.trim();
	if (short === "") return otherwise;
	return `“${short.length > 60 ? `${short.slice(0, 57)}…` : short}”`;
}

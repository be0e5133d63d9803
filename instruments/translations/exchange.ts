import type { Instrument } from "../definition.ts";
import { type NewTranslation, translate } from "./translate.ts";
import { type Progress, translationsOf } from "./translations-of.ts";

/** One text of a file that goes to a translator and comes back. */
export interface Unit {
	path: string;
	source: string;
	target: string;
}

/** What a file that came back said, or why it cannot be read. */
export type ReadUnits =
	| { is: "read"; units: Unit[]; language: string | undefined; notes: string[] }
	| { is: "unreadable"; message: string };

export interface Exchanged {
	definition: Instrument;
	/** Translations that are new or other than before; they wait for a review. */
	taken: number;
	/** The same as before. */
	unchanged: number;
	/** Without a translation. */
	empty: number;
	/** Taken, but of a source that has changed since the file was made: stale. */
	stale: string[];
	/** Paths that the instrument does not have: nothing of them was taken. */
	unknown: string[];
}

/** What a translator is sent: all texts, or those that have not come far enough. */
export function unitsOf(
	definition: Instrument,
	language: string,
	progress: readonly Progress[] = [],
): Unit[] {
	return translationsOf(definition, language)
		.filter((each) => progress.length === 0 || progress.includes(each.progress))
		.map(({ path, source, target }) => ({ path, source, target }));
}

/** Takes what came back. What is unchanged keeps its review; nothing that is there is emptied. */
export function takeUnits(
	definition: Instrument,
	language: string,
	units: readonly Unit[],
	by: Pick<NewTranslation, "method" | "translator">,
): Exchanged {
	const known = new Map(
		translationsOf(definition, language).map((each) => [each.path, each]),
	);
	const taken = new Map<string, NewTranslation>();
	const came = { unchanged: 0, empty: 0, stale: [], unknown: [] } as Pick<
		Exchanged,
		"unchanged" | "empty" | "stale" | "unknown"
	>;
	for (const { path, source, target } of units) {
		const before = known.get(path);
		if (before === undefined) came.unknown.push(path);
		else if (target.trim() === "") came.empty += 1;
		else if (target === before.target) came.unchanged += 1;
		else {
			if (source !== before.source) came.stale.push(path);
			taken.set(path, { target, of: source, ...by });
		}
	}
	const changed =
		taken.size === 0 ? definition : translate(definition, language, taken);
	return { definition: changed, taken: taken.size, ...came };
}

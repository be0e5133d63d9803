import type { Instrument, Lineage, Text } from "../definition.ts";
import { inLanguage } from "../text.ts";

export interface CopyAs {
	relation: Lineage["relation"];
	id: string;
	version: string;
	/** What an adaptation is called; without one it says what it is based on. */
	title?: Text;
}

/**
 * A copy to work on, with its lineage. A new version is still the instrument: it keeps its name, status and
 * norms for as long as nothing of substance changes (`settleLineage`). Under an id of its own it is how withheld
 * wording is pasted in: with permission, those words are that instrument and go by its name. Everything else
 * made from an instrument is another one, of which nothing is known yet.
 *
 * @param as a relation, id and version that `copyFaults` finds no fault with
 */
export function copyInstrument(source: Instrument, as: CopyAs): Instrument {
	const { id, version, relation, title } = as;
	const copy = { ...source, id, version, lineage: lineageTo(source, relation) };
	const named = title === undefined ? copy : { ...copy, title };
	return relation === "new-version-of"
		? named
		: {
				...madeFrom(source, named, title),
				status: statusOf(source, relation),
			};
}

function lineageTo(
	{ id, version, title, languages }: Instrument,
	relation: Lineage["relation"],
): Lineage {
	const from = { title: inLanguage(title, languages[0] ?? "en"), id, version };
	return { from, relation, differences: [] };
}

/** Permission to use wording is none to change it, so that too is to be recorded anew. */
function madeFrom(
	source: Instrument,
	{ shortTitle: _, ...copy }: Instrument,
	title: Text = basedOn(source),
): Instrument {
	const { permissionEvidence: __, ...licence } = copy.licence;
	return withoutFindings({
		...copy,
		title,
		licence,
	});
}

/** What is only inspired by another takes nothing over from it that could be adapted. */
function statusOf(
	{ status }: Instrument,
	relation: Lineage["relation"],
): Instrument["status"] {
	return status === "local" || relation === "inspired-by" ? "local" : "adapted";
}

/** What others found with an instrument does not hold of one that was made from it. */
export function withoutFindings({
	norms: _,
	respondentsNeeded: __,
	...instrument
}: Instrument): Instrument {
	return { ...instrument, evidence: nothingKnown(instrument) };
}

/** In plain English for every language, until somebody translates it. */
function nothingKnown({ languages }: Pick<Instrument, "languages">): Text {
	const sentence =
		"Not studied yet. What is known of the original does not apply to it.";
	return Object.fromEntries(languages.map((each) => [each, sentence]));
}

function basedOn({ title }: Instrument): Text {
	return Object.fromEntries(
		Object.entries(title).map(([language, name]) => [
			language,
			`Local questionnaire based on ${name}`,
		]),
	);
}

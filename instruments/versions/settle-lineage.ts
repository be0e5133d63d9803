import type { Instrument, Lineage, Text } from "../definition.ts";
import { inLanguage } from "../text.ts";
import { compareVersions } from "./compare-versions.ts";
import { withoutFindings } from "./copy-instrument.ts";
import { isMade, noteOn } from "./difference-notes.ts";
import type { VersionChange } from "./version-change.ts";

type Difference = Lineage["differences"][number];

/**
 * A definition that says truly what it changed of its source, and what follows from that. The differences are
 * those found between the two; where people wrote a note on one, their words stand. A validated instrument in
 * which more than form was changed is "adapted" and no longer a version of that: its norms go, and it has to
 * take a name of its own (`name-of-its-source`).
 *
 * @param source what its lineage names
 */
export function settleLineage(
	definition: Instrument,
	source: Instrument,
): Instrument {
	const { lineage } = definition;
	if (lineage === undefined) return definition;
	const { changes } = compareVersions(source, definition);
	const differences = differencesFor(changes, definition, lineage);
	const settled = { ...definition, lineage: { ...lineage, differences } };
	const isChanged = changes.some(({ severity }) => severity !== "form");
	if (source.status === "local") return settled;
	if (lineage.relation !== "new-version-of")
		return asAnother(settled, source, settled.lineage);
	if (source.status === "adapted") return { ...settled, status: "adapted" };
	return isChanged
		? asAnother(settled, source, {
				...settled.lineage,
				from: { ...lineage.from, title: nameOf(source) },
				relation: "adapted-from",
			})
		: settled;
}

/** An instrument made from a validated or an adapted one, of which nothing is known but what people wrote. */
function asAnother(
	{ norms: _, shortTitle, ...definition }: Instrument,
	source: Instrument,
	lineage: Lineage,
): Instrument {
	const isNamed = shortTitle && !isSameText(shortTitle, source.shortTitle);
	const own = { ...definition, ...(isNamed && { shortTitle }) };
	const { evidence } = own;
	const isStudied = evidence && !isSameText(evidence, source.evidence);
	return {
		...(isStudied ? own : withoutFindings(own)),
		status: lineage.relation === "inspired-by" ? "local" : "adapted",
		lineage,
	};
}

function isSameText(one: Text, other: Text | undefined): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}

function nameOf({ title, languages }: Instrument): string {
	return inLanguage(title, languages[0] ?? "en");
}

/** An instrument made from another always has a name of its own, and its languages are in the definition. */
const NO_DIFFERENCE = ["title", "languages"];

function differencesFor(
	changes: readonly VersionChange[],
	definition: Instrument,
	lineage: Lineage,
): Difference[] {
	const written = lineage.differences.filter(({ note }) => !isMade(note));
	const found = changes
		.filter(({ about }) => !NO_DIFFERENCE.includes(about))
		.map(
			(change): Difference => ({
				...(change.item === undefined ? {} : { item: change.item }),
				kind: change.kind,
				note: noteOn(change, definition),
			}),
		);
	return [
		...written,
		...found.filter((made) => !written.some((each) => isAbout(each, made))),
	];
}

function isAbout(one: Difference, other: Difference): boolean {
	return one.kind === other.kind && one.item === other.item;
}

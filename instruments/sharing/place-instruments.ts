import type { Instrument, Text } from "../definition.ts";
import { measureChecksum } from "./measure-checksum.ts";

/** Where an instrument of a shared file goes. */
export interface Placement {
	/** As it is in the file. */
	from: { id: string; version: string };
	/** `new`: as it is; `there-already`: nothing is stored; `renamed`: something else has its name here. */
	how: "new" | "there-already" | "renamed";
	/** As it is, or is to be, here. */
	definition: Instrument;
}

/**
 * Finds a place for each instrument of a file, so that none is stored twice and none over another.
 *
 * @param here every instrument that is here
 * @param reserved ids under which nothing may be stored: those of the library
 */
export function placeInstruments(
	incoming: readonly Instrument[],
	here: readonly Instrument[],
	reserved: ReadonlySet<string>,
): Placement[] {
	const everything = [...here, ...incoming];
	const placements = incoming.map((definition) =>
		place(definition, { here, everything, reserved }),
	);
	return placements.map((placement) =>
		placement.how === "there-already"
			? placement
			: {
					...placement,
					definition: relinked(placement.definition, placements),
				},
	);
}

interface Surroundings {
	here: readonly Instrument[];
	everything: readonly Instrument[];
	reserved: ReadonlySet<string>;
}

function place(
	definition: Instrument,
	{ here, everything, reserved }: Surroundings,
): Placement {
	const { id, version } = definition;
	const from = { id, version };
	const found = find(here, from);
	if (found && isSameMeasure(found, definition))
		return { from, how: "there-already", definition: found };
	if (!found && !reserved.has(id)) return { from, how: "new", definition };
	for (let number = 2; ; number += 1) {
		const copy = renamed(definition, number);
		const other = find(here, copy);
		if (other && isSameMeasure(other, copy))
			return { from, how: "there-already", definition: other };
		if (!everything.some((each) => each.id === copy.id))
			return { from, how: "renamed", definition: copy };
	}
}

/** Under a name of its own; it says where it comes from. */
function renamed(definition: Instrument, number: number): Instrument {
	const { id, title, shortTitle, languages } = definition;
	const numbered = (text: Text): Text =>
		Object.fromEntries(
			Object.entries(text).map(([language, words]) => [
				language,
				`${words} (${number})`,
			]),
		);
	return {
		...definition,
		id: `${id.slice(0, 58)}-${number}`,
		title: numbered(title),
		...(shortTitle && { shortTitle: numbered(shortTitle) }),
		// Without an id: here that would be the other one's, which has its name.
		lineage: definition.lineage ?? {
			from: { title: title[languages[0] ?? "en"] ?? id },
			relation: "new-version-of",
			differences: [],
		},
	};
}

/** What was made from another of the file goes on naming that one, under the name that it has here. */
function relinked(
	definition: Instrument,
	placements: readonly Placement[],
): Instrument {
	const { lineage } = definition;
	const source = placements.find(
		({ from, how }) =>
			how === "renamed" &&
			from.id === lineage?.from.id &&
			from.version === lineage.from.version,
	);
	if (!lineage || !source) return definition;
	const { id, version } = source.definition;
	return {
		...definition,
		lineage: { ...lineage, from: { ...lineage.from, id, version } },
	};
}

function find(
	instruments: readonly Instrument[],
	{ id, version }: { id: string; version: string },
): Instrument | undefined {
	return instruments.find((each) => each.id === id && each.version === version);
}

function isSameMeasure(one: Instrument, other: Instrument): boolean {
	return measureChecksum(one) === measureChecksum(other);
}

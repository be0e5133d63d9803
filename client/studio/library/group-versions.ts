import type { InstrumentSummary } from "../../../server/instruments/instruments.schemas.ts";
import { newestFirst } from "./propose-copy.ts";

/** An instrument with its versions. */
export interface InstrumentGroup {
	/** What it is known by: the newest that is published, else the newest. */
	head: InstrumentSummary;
	/** The newest first, the head among them. */
	versions: InstrumentSummary[];
}

/** Versions by instrument, in the order in which each instrument comes first. */
export function groupVersions(
	instruments: readonly InstrumentSummary[],
): InstrumentGroup[] {
	const ids = [...new Set(instruments.map(({ id }) => id))];
	return ids.map((id) => group(instruments.filter((each) => each.id === id)));
}

function group(all: readonly InstrumentSummary[]): InstrumentGroup {
	const versions = all.toSorted((a, b) => newestFirst(a.version, b.version));
	const published = versions.find(({ state }) => state === "published");
	const head = published ?? versions[0];
	if (head === undefined) throw new Error("A group has a version.");
	return { head, versions };
}

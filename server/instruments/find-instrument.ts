import type { Kysely } from "kysely";
import type { Instrument } from "#instruments/definition.ts";
import { findInLibrary, library } from "#instruments/library.ts";
import type { Database } from "../tables.ts";
import {
	findOwnInstrument,
	listOwnInstruments,
	type OwnInstrument,
} from "./instruments.queries.ts";

export interface FoundInstrument {
	definition: Instrument;
	state: "draft" | "published";
	/** Shipped with the product, or made by the organisation. */
	origin: "library" | "organisation";
}

/** An instrument of the library or of the organisation. */
export async function findInstrument(
	db: Kysely<Database>,
	organisationId: string,
	id: string,
	version: string,
): Promise<FoundInstrument | undefined> {
	const shipped = findInLibrary(id, version);
	if (shipped) return fromLibrary(shipped);
	const own = await findOwnInstrument(db, organisationId, id, version);
	return own && fromOrganisation(own);
}

/** The library first, then the organisation's own, each by title and version. */
export async function listInstruments(
	db: Kysely<Database>,
	organisationId: string,
): Promise<FoundInstrument[]> {
	const own = await listOwnInstruments(db, organisationId);
	return [
		...library.map(fromLibrary),
		...own.map(fromOrganisation).sort(byIdAndVersion),
	];
}

function fromLibrary(definition: Instrument): FoundInstrument {
	return { definition, state: "published", origin: "library" };
}

function fromOrganisation(own: OwnInstrument): FoundInstrument {
	return {
		definition: own.definition,
		state: own.publishedAt ? "published" : "draft",
		origin: "organisation",
	};
}

function byIdAndVersion(a: FoundInstrument, b: FoundInstrument): number {
	const key = ({ definition: { id, version } }: FoundInstrument) =>
		`${id} ${version}`;
	return key(a).localeCompare(key(b), "en", { numeric: true });
}

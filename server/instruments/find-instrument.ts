import type { Kysely } from "kysely";
import type { Instrument } from "#instruments/definition.ts";
import { findInLibrary, library } from "#instruments/library.ts";
import type { Database } from "../tables.ts";
import {
	findOwnInstrument,
	listOwnInstruments,
	type OwnInstrument,
} from "./instruments.queries.ts";
import type {
	InstrumentState,
	VersionReview,
	Withdrawal,
} from "./instruments.schemas.ts";

export interface FoundInstrument {
	/** Of a draft: as it was when it last had the shape of a definition. */
	definition: Instrument;
	state: InstrumentState;
	review: VersionReview;
	withdrawn: Withdrawal;
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
	return {
		definition,
		state: "published",
		review: null,
		withdrawn: null,
		origin: "library",
	};
}

function fromOrganisation(own: OwnInstrument): FoundInstrument {
	return {
		definition: own.definition,
		state: stateOf(own),
		review: reviewOf(own),
		withdrawn: withdrawalOf(own),
		origin: "organisation",
	};
}

/** Where a version stands between its first draft and its withdrawal. */
export function stateOf(
	own: Pick<
		OwnInstrument,
		"publishedAt" | "withdrawnAt" | "reviewAskedAt" | "verdict"
	>,
): InstrumentState {
	if (own.withdrawnAt) return "withdrawn";
	if (own.publishedAt) return "published";
	if (own.verdict === "approved") return "approved";
	const isAsked = own.reviewAskedAt !== null && own.verdict === null;
	return isAsked ? "in-review" : "draft";
}

function reviewOf(own: OwnInstrument): VersionReview {
	const { verdict, reviewedBy, reviewedAt, withoutReview } = own;
	if (verdict === "approved" && reviewedBy && reviewedAt)
		return { by: reviewedBy, at: reviewedAt.toISOString() };
	return withoutReview === null ? null : { without: withoutReview };
}

function withdrawalOf({ withdrawnAt, withdrawnReason }: OwnInstrument) {
	return withdrawnAt && withdrawnReason
		? { at: withdrawnAt.toISOString(), reason: withdrawnReason }
		: null;
}

function byIdAndVersion(a: FoundInstrument, b: FoundInstrument): number {
	const key = ({ definition: { id, version } }: FoundInstrument) =>
		`${id} ${version}`;
	return key(a).localeCompare(key(b), "en", { numeric: true });
}

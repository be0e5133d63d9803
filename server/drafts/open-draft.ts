import type { Kysely, Transaction } from "kysely";
import { findInLibrary } from "#instruments/library.ts";
import { notFound, Problem } from "../problems.ts";
import type { Database } from "../tables.ts";
import {
	findVersion,
	holdVersion,
	type VersionKey,
	type VersionRow,
} from "./drafts.queries.ts";

/** A draft as it is. Throws `not-found`, and `instrument-published` for what never changes. */
export async function openDraft(
	db: Kysely<Database>,
	key: VersionKey,
): Promise<VersionRow> {
	return draftIn(key, await findVersion(db, key));
}

/** As `openDraft`; nobody else changes it until the transaction ends. */
export async function holdDraft(
	trx: Transaction<Database>,
	key: VersionKey,
): Promise<VersionRow> {
	return draftIn(key, await holdVersion(trx, key));
}

function draftIn(key: VersionKey, row: VersionRow | undefined): VersionRow {
	if (row ? row.publishedAt : findInLibrary(key.id, key.version)) {
		throw new Problem(
			"instrument-published",
			`Version ${key.version} of ${key.id} is published and stays as it is. Make a new version from it, and change that.`,
		);
	}
	if (!row) throw notFound();
	return row;
}

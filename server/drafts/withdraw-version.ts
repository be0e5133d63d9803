import type { Transaction } from "kysely";
import { findInLibrary } from "#instruments/library.ts";
import { notFound, Problem } from "../problems.ts";
import type { Database } from "../tables.ts";
import {
	holdVersion,
	setWithdrawal,
	type VersionKey,
} from "./drafts.queries.ts";

type Trx = Transaction<Database>;

/**
 * Withdraws a published version: no new survey may use it, and those that exist go on. A version that is
 * withdrawn takes the new reason.
 *
 * @throws Problem not-found, not-allowed for the library, instrument-not-ready for a draft
 */
export async function withdrawVersion(
	trx: Trx,
	key: VersionKey,
	withdrawal: { by: string; reason: string },
): Promise<void> {
	await holdPublished(trx, key);
	await setWithdrawal(trx, key, withdrawal);
}

/** Takes a withdrawal back. Throws as `withdrawVersion` does. */
export async function takeWithdrawalBack(
	trx: Trx,
	key: VersionKey,
): Promise<void> {
	await holdPublished(trx, key);
	await setWithdrawal(trx, key, null);
}

async function holdPublished(trx: Trx, key: VersionKey): Promise<void> {
	if (findInLibrary(key.id, key.version)) {
		throw new Problem(
			"not-allowed",
			"This instrument comes with Waymark: nobody withdraws it here.",
		);
	}
	const row = await holdVersion(trx, key);
	if (!row) throw notFound();
	if (row.publishedAt) return;
	throw new Problem(
		"instrument-not-ready",
		"This is a draft, which no survey uses. Discard it instead.",
	);
}

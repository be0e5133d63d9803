import type { Transaction } from "kysely";
import { copyFaults } from "#instruments/versions/copy-faults.ts";
import { copyInstrument } from "#instruments/versions/copy-instrument.ts";
import type { Caller } from "../accounts/caller.queries.ts";
import { storeDraft } from "../instruments/draft-instrument.ts";
import {
	type FoundInstrument,
	findInstrument,
} from "../instruments/find-instrument.ts";
import { type BodyFault, Problem } from "../problems.ts";
import type { Database } from "../tables.ts";
import { copyContributors } from "./contributors.queries.ts";
import type { VersionKey } from "./drafts.queries.ts";
import type { NewCopy } from "./drafts.schemas.ts";

/**
 * Makes a draft from an instrument of the library or of the organisation, with its lineage. Of a draft it is
 * still the work of those who wrote that one.
 *
 * @throws Problem invalid-body, name-taken, already-exists
 */
export async function makeCopy(
	trx: Transaction<Database>,
	caller: Caller,
	wanted: NewCopy,
): Promise<VersionKey> {
	const { definition: source, state } = await sourceOf(trx, caller, wanted);
	const { relation, id, version, title } = wanted;
	const as = {
		relation,
		id,
		version,
		...(title !== undefined && { title: inEach(source.languages, title) }),
	};
	refuse(copyFaults(source, as));
	await storeDraft(trx, caller, copyInstrument(source, as));
	const organisationId = caller.organisation.id;
	const key = { organisationId, id, version };
	if (state !== "published" && state !== "withdrawn")
		await copyContributors(trx, { organisationId, ...wanted.from }, key);
	return key;
}

async function sourceOf(
	trx: Transaction<Database>,
	{ organisation }: Caller,
	{ from: { id, version } }: NewCopy,
): Promise<FoundInstrument> {
	const found = await findInstrument(trx, organisation.id, id, version);
	if (found) return found;
	const message = `There is no instrument ${id} in version ${version}: choose one from the library.`;
	throw refusal([{ path: "/from", message }]);
}

/** As it is typed, for every language, until somebody translates it. */
function inEach(languages: readonly string[], title: string) {
	return Object.fromEntries(languages.map((language) => [language, title]));
}

function refuse(errors: readonly BodyFault[]): void {
	if (errors.length > 0) throw refusal(errors);
}

function refusal(errors: readonly BodyFault[]): Problem {
	return new Problem(
		"invalid-body",
		"No copy was made. Correct what is listed under errors and send it again.",
		{ errors },
	);
}

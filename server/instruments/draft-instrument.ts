import type { Transaction } from "kysely";
import { checkDefinition } from "#instruments/check-definition.ts";
import type { Instrument } from "#instruments/definition.ts";
import { library } from "#instruments/library.ts";
import type { Caller } from "../accounts/caller.queries.ts";
import { addContributor } from "../drafts/contributors.queries.ts";
import { Problem } from "../problems.ts";
import type { Database } from "../tables.ts";
import type { FoundInstrument } from "./find-instrument.ts";
import { insertDraft } from "./instruments.queries.ts";

/**
 * Stores a definition as a draft. Throws `invalid-definition` with every fault,
 * `name-taken` for an id of the library, `already-exists` for a version that is there.
 */
export async function draftInstrument(
	trx: Transaction<Database>,
	caller: Caller,
	body: object,
): Promise<FoundInstrument> {
	return await storeDraft(trx, caller, asDefinition(body));
}

/**
 * Stores what has the shape of a definition; whoever does has worked on it. Throws `name-taken` and
 * `already-exists`.
 */
export async function storeDraft(
	trx: Transaction<Database>,
	{ accountId, organisation }: Pick<Caller, "accountId" | "organisation">,
	definition: Instrument,
): Promise<FoundInstrument> {
	refuseLibraryId(definition);
	const { id, version } = definition;
	const owner = { accountId, organisationId: organisation.id };
	if (!(await insertDraft(trx, owner, definition))) {
		throw new Problem(
			"already-exists",
			`Version ${version} of ${id} is there already. Give the changed definition a higher version, and send it again.`,
		);
	}
	const key = { organisationId: organisation.id, id, version };
	await addContributor(trx, key, accountId);
	return {
		definition,
		state: "draft",
		review: null,
		withdrawn: null,
		origin: "organisation",
	};
}

function asDefinition(body: object): Instrument {
	const errors = checkDefinition(body);
	if (errors.length === 0) return body as Instrument;
	throw new Problem(
		"invalid-definition",
		"Correct what is listed under errors and send it again. The schema is at /schemas/instrument.json.",
		{ errors },
	);
}

function refuseLibraryId({ id }: Instrument): void {
	if (!library.some((shipped) => shipped.id === id)) return;
	throw new Problem(
		"name-taken",
		`The id ${id} belongs to an instrument that comes with Waymark. Choose an id of your own, and name the original under lineage.`,
	);
}

import type { Transaction } from "kysely";
import { notFound } from "../problems.ts";
import type { Database } from "../tables.ts";
import { type FoundInstrument, findInstrument } from "./find-instrument.ts";
import { publishDraft } from "./instruments.queries.ts";

/** Publishes a draft, for good; does nothing to what is published. Throws `not-found`. */
export async function publishInstrument(
	trx: Transaction<Database>,
	organisationId: string,
	id: string,
	version: string,
): Promise<FoundInstrument> {
	const found = await findInstrument(trx, organisationId, id, version);
	if (!found) throw notFound();
	if (found.state === "published") return found;
	await publishDraft(trx, organisationId, id, version);
	return { ...found, state: "published" };
}

import type { Kysely } from "kysely";
import type { Instrument } from "#instruments/definition.ts";
import { settleLineage } from "#instruments/versions/settle-lineage.ts";
import { findInstrument } from "../instruments/find-instrument.ts";
import type { Database } from "../tables.ts";

/** A draft that says what it changed of its source, where that is an instrument that is here. */
export async function settleDraft(
	db: Kysely<Database>,
	organisationId: string,
	definition: Instrument,
): Promise<Instrument> {
	const { id, version } = definition.lineage?.from ?? {};
	if (id === undefined || version === undefined) return definition;
	const source = await findInstrument(db, organisationId, id, version);
	return source ? settleLineage(definition, source.definition) : definition;
}

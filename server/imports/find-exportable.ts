import type { Kysely } from "kysely";
import { checkDefinition } from "#instruments/check-definition.ts";
import {
	type FoundInstrument,
	findInstrument,
} from "../instruments/find-instrument.ts";
import { notFound, Problem } from "../problems.ts";
import type { Database } from "../tables.ts";
import type { InstrumentExportQuery } from "./imports.schemas.ts";

/**
 * An instrument that can be written for another program.
 *
 * @throws Problem not-found, invalid-body for a language that it has not, and instrument-not-ready for a draft
 *   with faults, which Waymark's own JSON alone can hold
 */
export async function findExportable(
	db: Kysely<Database>,
	organisationId: string,
	{ id, version }: { id: string; version: string },
	{ format, language }: InstrumentExportQuery,
): Promise<FoundInstrument> {
	const found = await findInstrument(db, organisationId, id, version);
	if (!found) throw notFound();
	const { languages } = found.definition;
	if (language !== undefined && !languages.includes(language)) {
		const message = `Choose a language of the instrument: ${languages.join(", ")}.`;
		throw new Problem("invalid-body", message, {
			errors: [{ path: "/language", message }],
		});
	}
	if (format !== "waymark") refuseFaults(found);
	return found;
}

function refuseFaults({ definition }: FoundInstrument): void {
	const errors = checkDefinition(definition);
	if (errors.length === 0) return;
	throw new Problem(
		"instrument-not-ready",
		"The draft has faults, which another program could not read. Correct what is listed under errors, or take it along as Waymark JSON.",
		{ errors },
	);
}

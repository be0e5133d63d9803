import type { Kysely } from "kysely";
import { checkDefinition } from "#instruments/check-definition.ts";
import type { Instrument } from "#instruments/definition.ts";
import type { PlanContent } from "#instruments/plan/plan.ts";
import { type Bundle, makeBundle } from "#instruments/sharing/bundle.ts";
import {
	shareableInstrument,
	shareablePlan,
} from "#instruments/sharing/shareable.ts";
import { findInstrument } from "../instruments/find-instrument.ts";
import { notFound, Problem } from "../problems.ts";
import type { Database } from "../tables.ts";

/**
 * One instrument as a file to hand on. Wording that is here by permission stays behind.
 *
 * @throws Problem `not-found`; `invalid-definition` for a draft with faults, which nobody could open
 */
export async function instrumentBundle(
	db: Kysely<Database>,
	organisationId: string,
	{ id, version }: { id: string; version: string },
): Promise<Bundle> {
	const found = await findInstrument(db, organisationId, id, version);
	if (!found) throw notFound();
	const instrument = shareableInstrument(found.definition);
	const errors = checkDefinition(instrument);
	if (errors.length > 0)
		throw new Problem(
			"invalid-definition",
			"This draft has faults, so nobody could open the file. Correct what is listed under errors, and share it then.",
			{ errors },
		);
	return makeBundle({ instruments: [instrument] }, now());
}

/** A plan as a file to hand on, with the instruments that it names as far as they have no fault. */
export async function planBundle(
	db: Kysely<Database>,
	organisationId: string,
	project: { name: string; content: PlanContent },
): Promise<Bundle> {
	const content = shareablePlan(project.content);
	const instruments: Instrument[] = [];
	for (const { id, version } of namedIn(content)) {
		const found = await findInstrument(db, organisationId, id, version);
		const instrument = found && shareableInstrument(found.definition);
		if (instrument && checkDefinition(instrument).length === 0)
			instruments.push(instrument);
	}
	const plan = { title: project.name, content };
	return makeBundle({ instruments, plan }, now());
}

/** The instruments that its measures name, each once. */
function namedIn({ measures }: PlanContent) {
	const named = new Map(
		measures.flatMap(({ instrument }) =>
			instrument
				? [[`${instrument.id} ${instrument.version}`, instrument] as const]
				: [],
		),
	);
	return [...named.values()];
}

const now = () => new Date().toISOString();

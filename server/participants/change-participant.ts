import type { Transaction } from "kysely";
import pg from "pg";
import { notFound } from "../problems.ts";
import { requireSite } from "../projects/require-site.ts";
import type { Database } from "../tables.ts";
import { codeInUse } from "./code-in-use.ts";
import { updateParticipant } from "./participants.queries.ts";
import type { Participant, ParticipantChange } from "./participants.schemas.ts";

/** Changes a participant. Throws `not-found`, `already-exists` for a code in use, `invalid-body` for an unknown site. */
export async function changeParticipant(
	trx: Transaction<Database>,
	projectId: string,
	id: string,
	change: ParticipantChange,
): Promise<Participant> {
	const { site } = change;
	if (typeof site === "string") await requireSite(trx, projectId, site);
	try {
		const changed = await updateParticipant(trx, projectId, id, change);
		if (changed) return changed;
	} catch (error) {
		throw isTaken(error) ? codeInUse() : error;
	}
	throw notFound();
}

function isTaken(error: unknown): boolean {
	return (
		error instanceof pg.DatabaseError && error.constraint === "participant_code"
	);
}

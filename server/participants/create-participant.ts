import type { Transaction } from "kysely";
import { v7 as newId } from "uuid";
import { requireSite } from "../projects/require-site.ts";
import type { Database } from "../tables.ts";
import { codeInUse } from "./code-in-use.ts";
import { newParticipantCode } from "./participant-code.ts";
import { insertParticipant } from "./participants.queries.ts";
import type { NewParticipant, Participant } from "./participants.schemas.ts";

/** Made-up codes rarely meet one that is there; this many in a row never do. */
const attempts = 10;

/**
 * Adds a participant under a pseudonym, which is made up when none is given.
 * Throws `already-exists` for a code in use, `invalid-body` for an unknown site.
 */
export async function createParticipant(
	trx: Transaction<Database>,
	projectId: string,
	{ code, site, attributes = {} }: NewParticipant,
): Promise<Participant> {
	if (site !== undefined) await requireSite(trx, projectId, site);
	const codes =
		code === undefined
			? Array.from({ length: attempts }, newParticipantCode)
			: [code];
	for (const code of codes) {
		const participant = { id: newId(), code, site: site ?? null, attributes };
		const made = await insertParticipant(trx, projectId, participant);
		if (made)
			return {
				...participant,
				stoppedAt: null,
				stopReason: null,
				createdAt: made.toISOString(),
			};
	}
	throw codeInUse();
}

import type { Transaction } from "kysely";
import { stopParticipant } from "../participants/participants.queries.ts";
import { notFound } from "../problems.ts";
import type { Database } from "../tables.ts";
import {
	closeLinks,
	eraseWithdrawn,
	listResponseIds,
} from "./withdrawals.queries.ts";
import type {
	ParticipantWithdrawal,
	Withdrawn,
} from "./withdrawals.schemas.ts";

/**
 * Records a participant's word that they stop: their links close and they are sent nothing more; with scope
 * `all`, what they answered is erased. Throws `not-found`.
 */
export async function withdrawParticipant(
	trx: Transaction<Database>,
	projectId: string,
	participantId: string,
	{ scope, reason }: ParticipantWithdrawal,
): Promise<Withdrawn> {
	const stopped = await stopParticipant(trx, projectId, participantId, reason);
	if (!stopped) throw notFound();
	const links = await closeLinks(trx, projectId, participantId);
	if (scope === "future") return { responses: 0, links };
	const ids = await listResponseIds(trx, projectId, participantId);
	return { responses: await eraseWithdrawn(trx, projectId, ids), links };
}

import type { Transaction } from "kysely";
import { v7 as newId } from "uuid";
import { newLinkToken } from "../links/link-token.ts";
import { insertLink } from "../links/links.queries.ts";
import { findParticipant } from "../participants/participants.queries.ts";
import { Problem } from "../problems.ts";
import type { Database } from "../tables.ts";
import type { DeviceCaller } from "./device-caller.ts";
import type { AskedRow } from "./devices.queries.ts";

const hours = 24;

/**
 * A way to go on with the questions on one's own phone: the participant's own link where the tablet was handed
 * to one, else an open one. Throws invalid-body for a participant that the tablet's site does not have, or who
 * has said stop.
 */
export async function makePhoneLink(
	trx: Transaction<Database>,
	{ projectId, locator }: DeviceCaller,
	asked: AskedRow,
	participant: string | undefined,
): Promise<{ id: string; token: string; expires: Date }> {
	// The survey may have been tightened since the tablet was handed over.
	const participantId =
		asked.linkage === "participant" ? (participant ?? null) : null;
	if (participantId !== null)
		await requireParticipant(trx, projectId, asked.siteId, participantId);
	const { token, secretHash } = newLinkToken(locator);
	const id = newId();
	const expires = new Date(Date.now() + hours * 60 * 60 * 1000);
	await insertLink(trx, {
		projectId,
		id,
		surveyId: asked.survey,
		waveId: asked.waveId,
		kind: participantId === null ? "open" : "personal",
		linkage: asked.linkage,
		participantId,
		siteId: asked.siteId,
		secretHash,
		expires,
	});
	return { id, token, expires };
}

async function requireParticipant(
	trx: Transaction<Database>,
	projectId: string,
	siteId: string | null,
	id: string,
): Promise<void> {
	const participant = await findParticipant(trx, projectId, id);
	const isHere =
		siteId === null || [siteId, null].includes(participant?.site ?? null);
	if (participant?.stoppedAt === null && isHere) return;
	const message =
		"The tablet's site has no such participant, or they have said stop.";
	throw new Problem("invalid-body", message, {
		errors: [{ path: "/participant", message }],
	});
}

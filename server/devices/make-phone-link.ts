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
 * has said stop; and for none where the survey knows who answers.
 */
export async function makePhoneLink(
	trx: Transaction<Database>,
	{ projectId, locator }: DeviceCaller,
	asked: AskedRow,
	participant: string | undefined,
): Promise<{ id: string; token: string; expires: Date }> {
	// The survey may have been tightened since the tablet was handed over.
	const participantId =
		asked.linkage === "participant"
			? await requireParticipant(trx, projectId, asked.siteId, participant)
			: null;
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
	id: string | undefined,
): Promise<string> {
	if (id === undefined)
		throw wrongParticipant(
			"This survey knows who answers: hand the tablet over to a participant first, and give their id.",
		);
	const participant = await findParticipant(trx, projectId, id);
	const isHere =
		siteId === null || [siteId, null].includes(participant?.site ?? null);
	if (participant?.stoppedAt === null && isHere) return id;
	throw wrongParticipant(
		"The tablet's site has no such participant, or they have said stop.",
	);
}

function wrongParticipant(message: string): Problem {
	return new Problem("invalid-body", message, {
		errors: [{ path: "/participant", message }],
	});
}

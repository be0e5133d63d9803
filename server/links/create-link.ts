import type { Transaction } from "kysely";
import { v7 as newId } from "uuid";
import { findParticipant } from "../participants/participants.queries.ts";
import { Problem } from "../problems.ts";
import type { ProjectAccess } from "../projects/project-access.ts";
import { requireSite } from "../projects/require-site.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import { linkFaults, refuseByLinkage } from "./link-faults.ts";
import { newLinkToken } from "./link-token.ts";
import { insertLink } from "./links.queries.ts";
import type { NewLink } from "./links.schemas.ts";

/**
 * Makes a way into a wave and returns its token, which is never known again.
 * Throws `linkage-forbids` or `invalid-body`. An open or kiosk link is allowed
 * whatever the linkage; where that is `participant` its answers stay unlinked.
 */
export async function createLink(
	trx: Transaction<Database>,
	project: ProjectAccess,
	survey: SurveyRow,
	wanted: NewLink,
): Promise<{ id: string; token: string }> {
	refuseByLinkage(survey, wanted);
	const wave = survey.waves.find(({ key }) => key === wanted.wave);
	const errors = linkFaults(survey, wanted);
	if (!wave || errors.length > 0) throw invalidLink(errors);
	const siteId = await findSiteId(trx, project.id, wanted);
	const { token, secretHash } = newLinkToken(project.locator);
	const id = newId();
	await insertLink(trx, {
		projectId: project.id,
		id,
		surveyId: survey.id,
		waveId: wave.id,
		kind: wanted.kind,
		linkage: survey.linkage,
		participantId: wanted.participant ?? null,
		siteId,
		secretHash,
		expires: wanted.expires ? new Date(wanted.expires) : null,
	});
	return { id, token };
}

/** The site asked for, or else the participant's own. */
async function findSiteId(
	trx: Transaction<Database>,
	projectId: string,
	{ site, participant: id }: NewLink,
): Promise<string | null> {
	if (site !== undefined) await requireSite(trx, projectId, site);
	if (id === undefined) return site ?? null;
	const participant = await findParticipant(trx, projectId, id);
	if (participant?.stoppedAt === null) return site ?? participant.site;
	const message = participant
		? "They have said stop, and get no more links. Choose somebody else."
		: "The project has no such participant: choose one, or add it first.";
	throw invalidLink([{ path: "/participant", message }]);
}

function invalidLink(errors: ReturnType<typeof linkFaults>): Problem {
	return new Problem(
		"invalid-body",
		"Correct what is listed under errors and send it again.",
		{ errors },
	);
}

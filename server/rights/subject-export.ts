import type { Transaction } from "kysely";
import { listFiguresOf } from "../beside/outside-values.queries.ts";
import { findParticipant } from "../participants/participants.queries.ts";
import { notFound } from "../problems.ts";
import type { ProjectAccess } from "../projects/project-access.ts";
import { findSite } from "../projects/sites.queries.ts";
import type { Database } from "../tables.ts";
import {
	listQuotesFrom,
	listThemesGiven,
} from "../themes/words-of-responses.queries.ts";
import { responseInWords } from "./response-in-words.ts";
import {
	findResponses,
	listAuditOf,
	listLinksOf,
	listRevisions,
} from "./rights.queries.ts";
import type { SubjectExport } from "./rights.schemas.ts";

/**
 * Everything that the project holds of a participant, apart from the contact details, which the vault
 * gives. Throws `not-found`.
 */
export async function gatherSubject(
	trx: Transaction<Database>,
	project: ProjectAccess,
	organisation: string,
	participantId: string,
): Promise<Omit<SubjectExport, "contact">> {
	const participant = await findParticipant(trx, project.id, participantId);
	if (!participant) throw notFound();
	const site =
		participant.site === null
			? undefined
			: await findSite(trx, project.id, participant.site);
	const responses = await findResponses(trx, project.id, {
		participant: participantId,
	});
	const ids = responses.map(({ id }) => id);
	const revisions = await listRevisions(trx, project.id, ids);
	const quotes = await listQuotesFrom(trx, project.id, ids);
	const links = await listLinksOf(trx, project.id, participantId);
	const entries = await listAuditOf(trx, project.id, [participantId, ...ids]);
	return {
		madeAt: new Date().toISOString(),
		organisation,
		project: project.name,
		participant: {
			id: participant.id,
			code: participant.code,
			site: site?.name ?? null,
			attributes: participant.attributes,
			createdAt: participant.createdAt,
		},
		links: links.map(({ createdAt, usedAt, ...link }) => ({
			...link,
			createdAt: createdAt.toISOString(),
			usedAt: usedAt?.toISOString() ?? null,
		})),
		responses: responses.map((each) => ({
			...responseInWords(each, revisions),
			// For the person alone: no page of the project shows the times of one response.
			questionTimes: each.question_times,
		})),
		figures: await listFiguresOf(trx, project.id, participantId),
		themes: await listThemesGiven(trx, project.id, ids),
		quotes: quotes.map(({ approvedAt, ...quote }) => ({
			...quote,
			approvedAt: approvedAt.toISOString(),
		})),
		audit: entries.map(({ at, ...entry }) => ({
			...entry,
			at: at.toISOString(),
		})),
	};
}

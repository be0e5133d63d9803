import type { Transaction } from "kysely";
import { v7 as newId } from "uuid";
import { Problem } from "../problems.ts";
import type { ProjectAccess } from "../projects/project-access.ts";
import { requireSite } from "../projects/require-site.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import {
	endUnused,
	holdUnused,
	holdWave,
	insertPersonalLinks,
	listStandings,
	type Occasion,
} from "./bulk-links.queries.ts";
import type { BulkLinks, NewBulkLinks } from "./bulk-links.schemas.ts";
import { linkFaults } from "./link-faults.ts";
import { newLinkToken } from "./link-token.ts";
import { type LeftOut, leftOut, type Standing } from "./standing.ts";

type MadeLink = Omit<BulkLinks["links"][number], "url" | "contact">;
const batchSize = 5_000;

/**
 * Makes a personal link for each participant who has none that works, has not answered and has not said
 * stop; as a reminder, for each who has one and has not answered. Nobody has two that work: what they had
 * runs out in the same transaction. Throws `linkage-forbids` or `invalid-body`.
 */
export async function makeBulkLinks(
	trx: Transaction<Database>,
	project: ProjectAccess,
	survey: SurveyRow,
	wanted: NewBulkLinks,
): Promise<{ links: MadeLink[]; leftOut: BulkLinks["leftOut"] }> {
	const wave = await checkWanted(trx, project, survey, wanted);
	await holdWave(trx, wave);
	await holdUnused(trx, wave, wanted.participants);
	const standings = await listStandings(trx, wave, wanted.participants);
	const { invited, counts } = sortOut(standings, wanted.reminder === true);
	await endUnused(
		trx,
		wave,
		invited.map(({ id }) => id),
	);
	const links: MadeLink[] = [];
	for (let at = 0; at < invited.length; at += batchSize)
		links.push(
			...(await makeBatch(
				trx,
				project,
				wave,
				wanted,
				invited.slice(at, at + batchSize),
			)),
		);
	return { links, leftOut: counts };
}

async function checkWanted(
	trx: Transaction<Database>,
	project: ProjectAccess,
	survey: SurveyRow,
	{ wave: key, participants, expires }: NewBulkLinks,
): Promise<Occasion> {
	if (survey.linkage !== "participant")
		throw new Problem(
			"linkage-forbids",
			"Answers to this survey are linked to no participant, so nobody has a link of their own. Send everybody the open link.",
		);
	const wave = survey.waves.find((each) => each.key === key);
	const errors = linkFaults(survey, {
		wave: key,
		kind: "open",
		...(expires !== undefined && { expires }),
	});
	if (!wave || errors.length > 0)
		throw new Problem(
			"invalid-body",
			"Correct what is listed under errors and send it again.",
			{ errors },
		);
	if (typeof participants === "object" && "site" in participants)
		await requireSite(trx, project.id, participants.site);
	return { projectId: project.id, surveyId: survey.id, waveId: wave.id };
}

function sortOut(standings: readonly Standing[], isReminder: boolean) {
	const counts: Record<LeftOut, number> = {
		stopped: 0,
		answered: 0,
		invited: 0,
		notInvited: 0,
	};
	const invited = standings.filter((standing) => {
		const reason = leftOut(standing, isReminder);
		if (reason !== null) counts[reason] += 1;
		return reason === null;
	});
	return { invited, counts };
}

async function makeBatch(
	trx: Transaction<Database>,
	{ locator }: ProjectAccess,
	wave: Occasion,
	{ expires, reminder = false }: NewBulkLinks,
	people: readonly Standing[],
): Promise<MadeLink[]> {
	const made = people.map(({ id: participant, code, site }) => {
		const { token, secretHash } = newLinkToken(locator);
		return {
			id: newId(),
			participant,
			code,
			site,
			token,
			hash: secretHash.toString("hex"),
		};
	});
	const stored = made.map(({ id, participant, site, hash }) => ({
		id,
		participant,
		site,
		hash,
	}));
	await insertPersonalLinks(trx, wave, stored, {
		expires: expires === undefined ? null : new Date(expires),
		reminder,
	});
	return made.map(({ hash: _, ...link }) => link);
}

import type { Kysely, Transaction } from "kysely";
import { predictedMinutes } from "#instruments/predicted-minutes.ts";
import { notFound } from "../problems.ts";
import { listSites } from "../projects/sites.queries.ts";
import { withProject } from "../row-security.ts";
import type { Database } from "../tables.ts";
import { findOccasion } from "./collect.queries.ts";
import type { Collection } from "./collect.schemas.ts";
import { type Refusal, refused } from "./refusals.ts";
import type { WaysIn } from "./ways-in.ts";

/**
 * What a respondent who follows this link is asked. Looking uses nothing up.
 *
 * @throws Problem not-found, link-revoked, link-used, link-expired, wave-not-open
 */
export async function openCollection(
	db: Kysely<Database>,
	ways: WaysIn,
	token: string,
): Promise<Collection> {
	const { link, survey } = await ways.find(token);
	const { occasion, places } = await withProject(
		db,
		link.projectId,
		async (trx) => ({
			occasion: await findOccasion(trx, link),
			places: await placesOf(trx, link),
		}),
	);
	if (!occasion) throw notFound();
	const refusal = refusalOf(occasion);
	if (refusal) throw refused(refusal);
	const { organisation, project, synthetic, key, title } = occasion;
	return {
		organisation,
		project: { name: project, synthetic },
		survey: { title: survey.title, linkage: survey.linkage },
		wave: { key, title },
		kind: link.kind,
		languages: survey.languages,
		consent: survey.consent,
		...places,
		minutes: predictedMinutes(survey.definition),
		definition: survey.definition,
	};
}

function refusalOf(occasion: {
	revoked: boolean;
	used: boolean;
	expired: boolean;
	open: boolean;
}): Refusal | null {
	if (occasion.revoked) return "link-revoked";
	if (occasion.used) return "link-used";
	if (occasion.expired) return "link-expired";
	return occasion.open ? null : "wave-not-open";
}

/** The link's own site, or those that the respondent may choose from. */
async function placesOf(
	trx: Transaction<Database>,
	link: { projectId: string; siteId: string | null },
): Promise<Pick<Collection, "site" | "sites">> {
	const all = await listSites(trx, link.projectId);
	const sites = all.map(({ id, name }) => ({ id, name }));
	if (link.siteId === null) return { site: null, sites };
	return {
		site: sites.find(({ id }) => id === link.siteId) ?? null,
		sites: [],
	};
}

import type { Transaction } from "kysely";
import { predictedMinutes } from "#instruments/predicted-minutes.ts";
import type { VersionKind } from "#instruments/versions/version-kinds.ts";
import type { App } from "../app-type.ts";
import { collectedMedia } from "../media/describe-media.ts";
import { listMedia } from "../media/media.queries.ts";
import { notFound } from "../problems.ts";
import { listSites } from "../projects/sites.queries.ts";
import { withProject } from "../row-security.ts";
import { findCurrentInformation } from "../surveys/information.queries.ts";
import type { Database } from "../tables.ts";
import { listVariants } from "../variants/variants.queries.ts";
import { isJoined } from "../withdrawals/is-joined.ts";
import { findOccasion, type Occasion } from "./collect.queries.ts";
import type { Collection } from "./collect.schemas.ts";
import { type Refusal, refused } from "./refusals.ts";
import type { Door, WayIn, WaysIn } from "./ways-in.ts";

/**
 * What a respondent who follows this link is asked. Looking uses nothing up.
 *
 * @param version for which people, where not the survey itself
 * @throws Problem not-found, project-not-live, link-revoked, link-used, link-expired, wave-not-open
 */
export async function openCollection(
	app: Pick<App, "db" | "sealKeys">,
	ways: WaysIn,
	door: Door,
	version?: VersionKind,
): Promise<Collection> {
	const main = await ways.find(door);
	const way = await offeredWay(ways, main, version);
	const { link, survey } = way;
	const { occasion, places, information, media, variants } = await withProject(
		app.db,
		link.projectId,
		async (trx) => ({
			occasion: await findOccasion(trx, link),
			places: await placesOf(trx, link),
			information: await findCurrentInformation(
				trx,
				link.projectId,
				link.surveyId,
			),
			media: await listMedia(trx, link.projectId, link.surveyId),
			variants: await listVariants(trx, link.projectId, main.link.surveyId),
		}),
	);
	if (!occasion) throw notFound();
	if (occasion.linkage !== survey.linkage) {
		ways.forget(door, way);
		return await openCollection(app, ways, door, version);
	}
	const refusal = refusalOf(occasion);
	if (refusal) throw refused(refusal);
	const { organisation, project, synthetic, key, title } = occasion;
	const { feedbackOwn, feedbackUnit, feedbackNote } = occasion;
	return {
		organisation,
		project: { name: project, synthetic },
		survey: {
			title: survey.title,
			linkage: survey.linkage,
			codeQuestions: survey.codeQuestions,
			settings: {
				idleSeconds: occasion.idleSeconds,
				asksWhoAnswered: occasion.asksWhoAnswered,
			},
		},
		wave: { key, title, pilot: link.pilot },
		kind: link.kind,
		languages: survey.languages,
		information: information
			? {
					version: information.version,
					ask: information.ask,
					texts: information.texts,
					since: information.createdAt.toISOString(),
				}
			: null,
		about: aboutOf(occasion, way),
		...places,
		minutes: predictedMinutes(survey.definition),
		sealTo: await app.sealKeys.newest(),
		feedback: { own: feedbackOwn, unit: feedbackUnit, note: feedbackNote },
		media: collectedMedia(media),
		variants: variants.map(({ kind, title }) => ({ kind, title })),
		version: version ?? null,
		definition: survey.definition,
	};
}

async function offeredWay(
	ways: WaysIn,
	main: WayIn,
	version: VersionKind | undefined,
): Promise<WayIn> {
	if (version === undefined) return main;
	const way = await ways.findVersion(main, version);
	if (!way?.offered) throw notFound();
	return way;
}

function aboutOf(occasion: Occasion, way: WayIn): Collection["about"] {
	const { purpose, controller, contact, classification } = occasion;
	const { readsAnswers, reading, signpost } = occasion;
	const canWithdraw = isJoined(way);
	return {
		purpose,
		controller,
		contact,
		classification,
		keptMonths: canWithdraw
			? occasion.keepIdentifiable
			: occasion.keepAnonymous,
		readsAnswers,
		reading,
		signpost,
		canWithdraw,
	};
}

function refusalOf(occasion: {
	live: boolean;
	revoked: boolean;
	used: boolean;
	expired: boolean;
	open: boolean;
}): Refusal | null {
	if (!occasion.live) return "project-not-live";
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

import type { Kysely } from "kysely";
import type { VersionKind } from "#instruments/versions/version-kinds.ts";
import { readLinkToken } from "../links/link-token.ts";
import { notFound } from "../problems.ts";
import { findSite } from "../projects/sites.queries.ts";
import { withProject } from "../row-security.ts";
import {
	findInformation,
	type InformationRow,
} from "../surveys/information.queries.ts";
import type { Database } from "../tables.ts";
import { findVersion } from "../variants/variants.queries.ts";
import {
	findLink,
	findProjectId,
	findSurveyFacts,
	isLive,
	type LinkFacts,
	type SurveyFacts,
} from "./collect.queries.ts";
import { RecentValues } from "./recent-values.ts";

export interface WayIn {
	link: LinkFacts;
	survey: SurveyFacts;
}

/** A link's token; or, for an enrolled tablet, the link itself and who was handed the tablet, if anybody named. */
export type Door = string | DeviceDoor;
export interface DeviceDoor {
	projectId: string;
	linkId: string;
	participantId: string | null;
}

/**
 * What a token leads to, remembered, so that a submission through a link seen before reads nothing from
 * the database. Kept is what never changes, but for one thing: when a survey's linkage is tightened, the
 * database refuses what was made by the old one, and the page shows the old one's words no longer. Whether the
 * link may still be used is asked each time.
 */
export class WaysIn {
	readonly #db: Kysely<Database>;
	readonly #links = new RecentValues<LinkFacts>(10_000);
	readonly #surveys = new RecentValues<SurveyFacts>(200);
	readonly #live = new RecentValues<true>(10_000);
	readonly #information = new RecentValues<InformationRow>(200);
	readonly #sites = new RecentValues<true>(10_000);

	constructor(db: Kysely<Database>) {
		this.#db = db;
	}

	/** Throws not-found for a token that leads nowhere. */
	async find(door: Door): Promise<WayIn> {
		const link = await (typeof door === "string"
			? this.#linkOfToken(door)
			: this.#linkOfDevice(door));
		const survey = link && (await this.#findSurvey(link));
		if (!link || !survey) throw notFound();
		return { link, survey };
	}

	#linkOfToken(token: string) {
		const { key, locator, secretHash } = readToken(token);
		return this.#links.get(key, () => this.#findLink(locator, secretHash));
	}

	/** Read each time, because a tablet moves from site to site. */
	async #linkOfDevice(door: DeviceDoor): Promise<LinkFacts | undefined> {
		const { projectId, linkId, participantId } = door;
		const link = await withProject(this.#db, projectId, (trx) =>
			findLink(trx, projectId, { id: linkId }),
		);
		return link && { ...link, participantId };
	}

	/**
	 * The way to a version of the survey for other people, through the same link: its answers are the version's,
	 * its participant and its single use are the link's. Read each time, because which survey it is may change.
	 * Undefined where the survey never had one; `offered`: whether it has it now.
	 */
	async findVersion(
		{ link }: WayIn,
		kind: VersionKind,
	): Promise<(WayIn & { offered: boolean }) | undefined> {
		const { projectId } = link;
		const found = await withProject(this.#db, projectId, (trx) =>
			findVersion(trx, link, kind),
		);
		if (!found) return undefined;
		const { offered, ...there } = found;
		const survey = await this.#findSurvey({ ...link, ...there });
		return survey && { link: { ...link, ...there }, survey, offered };
	}

	/** What this leads to is read anew: its survey's linkage has changed. */
	forget(door: Door, { link }: WayIn): void {
		if (typeof door === "string") this.#links.forget(readToken(door).key);
		this.#surveys.forget(`${link.projectId} ${link.surveyId}`);
	}

	async hasSite(projectId: string, siteId: string): Promise<boolean> {
		const known = await this.#sites.get(`${projectId} ${siteId}`, async () => {
			const site = await withProject(this.#db, projectId, (trx) =>
				findSite(trx, projectId, siteId),
			);
			return site && true;
		});
		return known === true;
	}

	/** Asked each time until it is so. */
	async isLive(projectId: string): Promise<boolean> {
		const known = await this.#live.get(projectId, async () => {
			const live = await withProject(this.#db, projectId, (trx) =>
				isLive(trx, projectId),
			);
			return live || undefined;
		});
		return known === true;
	}

	/** A version of what a survey's respondents read, undefined when there is none of that number. */
	async findInformation({ link }: WayIn, version: number) {
		const { projectId, surveyId } = link;
		return await this.#information.get(
			`${projectId} ${surveyId} ${version}`,
			() =>
				withProject(this.#db, projectId, (trx) =>
					findInformation(trx, projectId, surveyId, version),
				),
		);
	}

	#findSurvey({ projectId, surveyId }: LinkFacts) {
		return this.#surveys.get(`${projectId} ${surveyId}`, () =>
			withProject(this.#db, projectId, (trx) =>
				findSurveyFacts(trx, projectId, surveyId),
			),
		);
	}

	async #findLink(
		locator: string,
		secretHash: Buffer,
	): Promise<LinkFacts | undefined> {
		const projectId = await findProjectId(this.#db, locator);
		if (projectId === undefined) return undefined;
		return await withProject(this.#db, projectId, (trx) =>
			findLink(trx, projectId, { secretHash }),
		);
	}
}

function readToken(token: string) {
	const read = readLinkToken(token);
	if (read === null) throw notFound();
	const { locator, secretHash } = read;
	const key = `${locator} ${secretHash.toString("base64")}`;
	return { key, locator, secretHash };
}

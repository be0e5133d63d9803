import type { Kysely } from "kysely";
import { readLinkToken } from "../links/link-token.ts";
import { notFound } from "../problems.ts";
import { findSite } from "../projects/sites.queries.ts";
import { withProject } from "../row-security.ts";
import {
	findInformation,
	type InformationRow,
} from "../surveys/information.queries.ts";
import type { Database } from "../tables.ts";
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
	async find(token: string): Promise<WayIn> {
		const { key, locator, secretHash } = keyOf(token);
		const link = await this.#links.get(key, () =>
			this.#findLink(locator, secretHash),
		);
		const survey = link && (await this.#findSurvey(link));
		if (!link || !survey) throw notFound();
		return { link, survey };
	}

	/** What this token leads to is read anew: its survey's linkage has changed. */
	forget(token: string, { link }: WayIn): void {
		this.#links.forget(keyOf(token).key);
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
			findLink(trx, projectId, secretHash),
		);
	}
}

function keyOf(token: string) {
	const read = readLinkToken(token);
	if (read === null) throw notFound();
	const { locator, secretHash } = read;
	const key = `${locator} ${secretHash.toString("base64")}`;
	return { key, locator, secretHash };
}

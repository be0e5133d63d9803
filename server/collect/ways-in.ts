import type { Kysely } from "kysely";
import { readLinkToken } from "../links/link-token.ts";
import { notFound } from "../problems.ts";
import { findSite } from "../projects/sites.queries.ts";
import { withProject } from "../row-security.ts";
import type { Database } from "../tables.ts";
import {
	findLink,
	findProjectId,
	findSurveyFacts,
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
 * the database. Only what never changes is kept: whether the link may still be used is asked each time.
 */
export class WaysIn {
	readonly #db: Kysely<Database>;
	readonly #links = new RecentValues<LinkFacts>(10_000);
	readonly #surveys = new RecentValues<SurveyFacts>(200);
	readonly #sites = new RecentValues<true>(10_000);

	constructor(db: Kysely<Database>) {
		this.#db = db;
	}

	/** Throws not-found for a token that leads nowhere. */
	async find(token: string): Promise<WayIn> {
		const read = readLinkToken(token);
		if (read === null) throw notFound();
		const { locator, secretHash } = read;
		const key = `${locator} ${secretHash.toString("base64")}`;
		const link = await this.#links.get(key, () =>
			this.#findLink(locator, secretHash),
		);
		const survey = link && (await this.#findSurvey(link));
		if (!link || !survey) throw notFound();
		return { link, survey };
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

import type { Kysely } from "kysely";
import { Problem } from "../problems.ts";
import type { Database } from "../tables.ts";
import type { Site } from "./projects.schemas.ts";
import { findSite } from "./sites.queries.ts";

/** The site that a body names under `/site`. Throws `invalid-body` when the project has no such site. */
export async function requireSite(
	db: Kysely<Database>,
	projectId: string,
	siteId: string,
): Promise<Site> {
	const site = await findSite(db, projectId, siteId);
	if (site) return site;
	const message =
		"The project has no such site: choose one of its sites, or add it first.";
	throw new Problem("invalid-body", message, {
		errors: [{ path: "/site", message }],
	});
}

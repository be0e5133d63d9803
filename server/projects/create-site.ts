import type { Transaction } from "kysely";
import { v7 as newId } from "uuid";
import { Problem } from "../problems.ts";
import type { Database } from "../tables.ts";
import type { NewSite, Site } from "./projects.schemas.ts";
import { insertSite } from "./sites.queries.ts";

/** Makes a site. Throws `name-taken` when the project has one of that name. */
export async function createSite(
	trx: Transaction<Database>,
	projectId: string,
	{ name, odsCode }: NewSite,
): Promise<Site> {
	const site = { id: newId(), name, odsCode: odsCode ?? null };
	if (await insertSite(trx, projectId, site)) return site;
	throw new Problem(
		"name-taken",
		"This project has a site of that name: use that one, or choose another name.",
	);
}

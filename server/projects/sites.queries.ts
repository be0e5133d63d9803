import type { Kysely, Transaction } from "kysely";
import type { Database } from "../tables.ts";
import type { Site } from "./projects.schemas.ts";

export async function listSites(
	db: Kysely<Database>,
	projectId: string,
): Promise<Site[]> {
	return await sites(db, projectId).orderBy("name").execute();
}

export async function findSite(
	db: Kysely<Database>,
	projectId: string,
	siteId: string,
): Promise<Site | undefined> {
	return await sites(db, projectId).where("id", "=", siteId).executeTakeFirst();
}

/** False when the project has a site of that name, whatever its case. */
export async function insertSite(
	trx: Transaction<Database>,
	projectId: string,
	site: Site,
): Promise<boolean> {
	const row = await trx
		.insertInto("site")
		.values({
			project_id: projectId,
			id: site.id,
			name: site.name,
			ods_code: site.odsCode,
		})
		.onConflict((conflict) => conflict.doNothing())
		.returning("id")
		.executeTakeFirst();
	return row !== undefined;
}

function sites(db: Kysely<Database>, projectId: string) {
	return db
		.selectFrom("site")
		.where("project_id", "=", projectId)
		.select(["id", "name", "ods_code as odsCode"]);
}

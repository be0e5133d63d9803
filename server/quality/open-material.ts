import type { Transaction } from "kysely";
import { listSites } from "../projects/sites.queries.ts";
import type { Database } from "../tables.ts";
import type { Asked, Material } from "./material.ts";
import {
	countedIn,
	countPatterns,
	countPeople,
	countSiteScores,
} from "./quality.queries.ts";

/** What a reader with person-level rights sees of a wave: everybody, each person once. */
export async function openMaterial(
	trx: Transaction<Database>,
	{ survey, wave }: Asked,
): Promise<Material> {
	const counted = await countedIn(trx, survey, wave.id);
	const items = survey.definition.scales.map(({ items = [] }) => items);
	return {
		protection: null,
		people: await countPeople(trx, counted),
		patterns: await countPatterns(trx, counted, items),
		scores: await countSiteScores(trx, counted),
		sites: await listSites(trx, survey.projectId),
	};
}

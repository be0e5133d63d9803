import type { Transaction } from "kysely";
import { protectedCounts } from "../summaries/protected-counts.ts";
import { protectedItems } from "../summaries/protected-items.ts";
import type { Database } from "../tables.ts";
import { toldTops } from "./item-changes.ts";
import type { Material, Question } from "./material.ts";
import { protectedGroups } from "./protected-groups.ts";
import { topItems } from "./top-items.ts";

/**
 * What a reader without person-level rights may see of a change: figures of whole classes of people. Who left,
 * how many got worse, and where, in which language or way people answered may be figures of few: not told. Of
 * classes alone these would mislead, because a site may be shown at one of the times only.
 */
export async function protectedMaterial(
	trx: Transaction<Database>,
	question: Question,
): Promise<Material> {
	const { survey, waves, site, threshold, first } = question;
	const { before, after } = waves;
	const protection = await protectedCounts(trx, survey, threshold, {
		before,
		after,
		siteId: site?.id ?? null,
	});
	const told =
		site === null
			? await protectedItems(trx, survey, protection.classes, question)
			: [];
	return {
		protection,
		counts: protection.counts,
		groupAt: protectedGroups(protection, {
			before: before.key,
			after: after.key,
			scale: first?.place ?? 0,
		}),
		byAttribute: [],
		attributes: [],
		staying: null,
		invited: null,
		mix: [],
		parts: null,
		items: toldTops(topItems(question), told),
	};
}

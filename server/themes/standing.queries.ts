import { type RawBuilder, sql, type Transaction } from "kysely";
import type { Database } from "../tables.ts";
import type { Roots } from "./roots.ts";

export interface SurveyKey {
	projectId: string;
	id: string;
}
export type Sql = RawBuilder<unknown>;

/** The themes of a coding (a column) as what they count as: each once, in ascending order. */
export function resolvedThemes(themes: Sql, roots: Roots): Sql {
	if (roots.size === 0) return themes;
	return sql`array(
		select distinct coalesce(merge.root, given)
		from unnest(${themes}) as given
		left join unnest(${[...roots.keys()]}::uuid[], ${[...roots.values()]}::uuid[])
			as merge (theme, root) on merge.theme = given
		order by 1
	)`;
}

/**
 * A statement that gives each coded text with the coding that counts: `response_id`, `item`, `coders`,
 * `settled`, and `found`: the themes that were settled, or that all its coders found alike; null where they
 * differ.
 */
export function standings(survey: SurveyKey, roots: Roots): Sql {
	return sql`
		select
			response_id, item, count(coder_id)::integer as coders, bool_or(coder_id is null) as settled,
			coalesce(
				max(found) filter (where coder_id is null),
				case when min(found) = max(found) then min(found) end
			) as found
		from (
			select response_id, item, coder_id, ${resolvedThemes(sql`themes`, roots)} as found
			from coding where project_id = ${survey.projectId} and survey_id = ${survey.id}
		) as each
		group by response_id, item`;
}

/** Whether the coders of a survey see each other's codings. */
export async function findOpening(
	trx: Transaction<Database>,
	survey: SurveyKey,
): Promise<{ openedBy: string; openedAt: Date } | undefined> {
	return await trx
		.selectFrom("coding_opening")
		.innerJoin("account", "account.id", "coding_opening.opened_by")
		.where("project_id", "=", survey.projectId)
		.where("survey_id", "=", survey.id)
		.select(["account.name as openedBy", "opened_at as openedAt"])
		.executeTakeFirst();
}

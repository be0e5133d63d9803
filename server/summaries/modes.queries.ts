import type { Transaction } from "kysely";
import type { Database, Mode } from "../tables.ts";

export interface ModeCount {
	mode: Mode;
	count: number;
}

/** How many responses of these waves were given in which mode; the most frequent first. */
export async function countModes(
	trx: Transaction<Database>,
	of: {
		projectId: string;
		surveyId: string;
		waves: readonly string[];
		siteId: string | null;
	},
): Promise<ModeCount[]> {
	const responses = trx
		.selectFrom("response")
		.where("project_id", "=", of.projectId)
		.where("survey_id", "=", of.surveyId)
		.where("wave_id", "in", of.waves);
	const atSite =
		of.siteId === null ? responses : responses.where("site_id", "=", of.siteId);
	return await atSite
		.groupBy("mode")
		.select((all) => ["mode", all.fn.countAll<number>().as("count")])
		.orderBy("count", "desc")
		.orderBy("mode")
		.execute();
}

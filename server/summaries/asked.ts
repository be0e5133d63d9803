import type { Transaction } from "kysely";
import { Problem } from "../problems.ts";
import { requireSite } from "../projects/require-site.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { WaveRow } from "../surveys/waves.queries.ts";
import type { Database } from "../tables.ts";

/** The two waves that a comparison is asked of, in the order asked. Throws invalid-body for any others. */
export function askedWaves(
	survey: SurveyRow,
	{ from, to }: { from: string; to: string },
): [WaveRow, WaveRow] {
	const find = (key: string) => survey.waves.find((wave) => wave.key === key);
	const before = find(from);
	const after = find(to);
	if (before && after && before !== after) return [before, after];
	const message =
		before && after
			? "Give another wave than from."
			: "Give a wave of this survey.";
	throw new Problem(
		"invalid-body",
		`Compare two different waves of this survey. Its waves are: ${survey.waves.map(({ key }) => key).join(", ")}.`,
		{ errors: [{ path: before ? "/to" : "/from", message }] },
	);
}

/** The site that figures are asked of; null for all. Throws invalid-body when the project has no such site. */
export async function askedSite(
	trx: Transaction<Database>,
	projectId: string,
	siteId: string | undefined,
): Promise<{ id: string; name: string } | null> {
	if (siteId === undefined) return null;
	const { id, name } = await requireSite(trx, projectId, siteId);
	return { id, name };
}

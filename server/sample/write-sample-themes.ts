import type { Transaction } from "kysely";
import type { Database } from "../tables.ts";
import { addTheme } from "../themes/change-codebook.ts";
import { saveCoding } from "../themes/codings.queries.ts";
import type { SurveyKey } from "../themes/standing.queries.ts";
import type { SampleCodebook } from "./sample-survey.ts";

/** Writes a survey's codebook, and what one coder found in its texts. */
export async function writeSampleThemes(
	trx: Transaction<Database>,
	survey: SurveyKey,
	{ item, themes }: SampleCodebook,
	{
		found,
		coder,
	}: {
		found: readonly { response: string; themes: readonly string[] }[];
		coder: string;
	},
): Promise<void> {
	const ids = new Map<string, string>();
	for (const { key, ...theme } of themes)
		ids.set(key, (await addTheme(trx, survey, theme)).id);
	for (const { response, themes: keys } of found)
		await saveCoding(
			trx,
			survey,
			{ response, item },
			{
				coder,
				by: coder,
				themes: keys.flatMap((key) => ids.get(key) ?? []),
				blind: true,
			},
		);
}

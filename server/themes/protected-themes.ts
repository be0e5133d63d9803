import type { Transaction } from "kysely";
import { optionTable } from "#instruments/disclosure/option-table.ts";
import { classesOf } from "../summaries/protected-counts.ts";
import { listReceived } from "../summaries/received.queries.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import type { Roots } from "./roots.ts";
import { listMentions } from "./theme-counts.queries.ts";

const mentioned = "mentioned";
const other = "other";

/** How many mention a theme in a wave, of how many; null where it would tell of few. */
export type Told = (
	theme: string,
	wave: string,
) => { count: number; of: number } | null;

/**
 * What a reader without person-level rights may see of themes: how many mention each, of whole rounds of
 * people as `option-table.ts` counts them, those who wrote nothing among the others. Everybody, so of no
 * site, and of all texts of a person together.
 */
export async function protectedThemes(
	trx: Transaction<Database>,
	survey: SurveyRow,
	threshold: number,
	roots: Roots,
): Promise<Told> {
	const rows = await listReceived(trx, survey);
	const classes = classesOf(survey, rows, threshold);
	const mentions = await listMentions(trx, survey, roots);
	return (theme, wave) => {
		const table = optionTable(classes, {
			wave,
			categories: [mentioned, other],
			categoryOf: (id) => (mentions.get(id)?.has(theme) ? mentioned : other),
		});
		if (table === null) return null;
		const told = table.told.find(({ category }) => category === mentioned);
		if (!told && table.others > 0) return null;
		return { count: told?.count ?? 0, of: table.count };
	};
}

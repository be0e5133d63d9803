import type { Transaction } from "kysely";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import { countAllTexts, countCoded, insertOpening } from "./opening.queries.ts";
import { textItems } from "./text-items.ts";

/**
 * Lets the coders of a survey see each other's codings once two or more of them have coded every text.
 * Returns whether it did.
 */
export async function openWhenDone(
	trx: Transaction<Database>,
	survey: SurveyRow,
	by: string,
): Promise<boolean> {
	const coders = await countCoded(trx, survey);
	const fewest = coders.at(-1)?.coded ?? 0;
	if (coders.length < 2) return false;
	const items = textItems(survey.definition).map(({ id }) => id);
	if (fewest < (await countAllTexts(trx, survey, items))) return false;
	return await insertOpening(trx, survey, by);
}

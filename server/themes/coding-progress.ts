import type { Transaction } from "kysely";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import { countFound, countPairs, countStandings } from "./agreement.queries.ts";
import { agreementOf } from "./agreement.ts";
import type { CodingProgress } from "./codings.schemas.ts";
import { countAllTexts, countCoded } from "./opening.queries.ts";
import { type Roots, rootsOf } from "./roots.ts";
import { findOpening } from "./standing.queries.ts";
import { textItems } from "./text-items.ts";
import { listThemes } from "./themes.queries.ts";

type Trx = Transaction<Database>;

/** How the coding of a survey goes; how alike coders found themes once they may see each other's codings. */
export async function codingProgress(
	trx: Trx,
	survey: SurveyRow,
): Promise<CodingProgress> {
	const items = textItems(survey.definition).map(({ id }) => id);
	const coders = await countCoded(trx, survey);
	const opening = await findOpening(trx, survey);
	const names = new Map(coders.map(({ id, name }) => [id, name]));
	const themes = await listThemes(trx, survey);
	const roots = rootsOf(themes);
	const own = themes.filter(({ mergedInto }) => mergedInto === null);
	const standing = opening && (await countStandings(trx, survey, roots));
	return {
		texts: await countAllTexts(trx, survey, items),
		coders: coders.map(({ name, coded }) => ({ name, coded })),
		isOpen: opening !== undefined,
		openedBy: opening?.openedBy ?? null,
		openedAt: opening?.openedAt.toISOString() ?? null,
		disputed: standing?.disputed ?? null,
		settled: standing?.settled ?? null,
		agreement: opening
			? await agreement(
					trx,
					survey,
					roots,
					own.map(({ id }) => id),
					names,
				)
			: null,
	};
}

async function agreement(
	trx: Trx,
	survey: SurveyRow,
	roots: Roots,
	themes: readonly string[],
	names: ReadonlyMap<string, string>,
) {
	const pairs = await countPairs(trx, survey, roots);
	return agreementOf(
		themes,
		names,
		pairs,
		await countFound(trx, survey, roots),
	);
}

import type { Transaction } from "kysely";
import { notFound, Problem } from "../problems.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import {
	deleteCoding,
	findCoding,
	saveCoding,
	type TextKey,
} from "./codings.queries.ts";
import { findOpening } from "./standing.queries.ts";
import { textItems } from "./text-items.ts";
import { findText } from "./texts.queries.ts";
import { listThemes } from "./themes.queries.ts";

type Trx = Transaction<Database>;

/**
 * Gives a text exactly these themes: as one coder, who sees nobody else's until codings are open, or as
 * settled, which is what counts. Null takes the coding away. Throws `not-found` for a text that is none,
 * `invalid-body` for a theme that is not offered, `coding-closed` for settling before codings are open, and
 * for changing afterwards what was compared.
 */
export async function giveThemes(
	trx: Trx,
	survey: SurveyRow,
	text: TextKey,
	{
		by,
		as,
		themes,
	}: { by: string; as: "coder" | "settled"; themes: readonly string[] | null },
): Promise<void> {
	await requireText(trx, survey, text);
	const isOpen = (await findOpening(trx, survey)) !== undefined;
	const coder = as === "coder" ? by : null;
	const former = await findCoding(trx, survey, text, coder);
	if (as === "settled" && !isOpen) throw notOpen();
	if (as === "coder" && isOpen && former?.blind) throw compared();
	if (themes === null) {
		if (!(await deleteCoding(trx, survey, text, coder))) throw notFound();
		return;
	}
	await refuseOthers(trx, survey, themes, former?.themes ?? []);
	await saveCoding(trx, survey, text, { coder, by, themes, blind: !isOpen });
}

async function requireText(
	trx: Trx,
	survey: SurveyRow,
	text: TextKey,
): Promise<void> {
	const isAsked = textItems(survey.definition).some(
		({ id }) => id === text.item,
	);
	if (!isAsked || !(await findText(trx, survey, text))) throw notFound();
}

/** A theme that was retired or merged since stays where it was given. */
async function refuseOthers(
	trx: Trx,
	survey: SurveyRow,
	themes: readonly string[],
	former: readonly string[],
): Promise<void> {
	const offered = (await listThemes(trx, survey))
		.filter(({ retired, mergedInto }) => !retired && mergedInto === null)
		.map(({ id }) => id);
	const errors = themes.flatMap((id, index) =>
		offered.includes(id) || former.includes(id)
			? []
			: {
					path: `/themes/${index}`,
					message:
						"Give a theme of this survey's codebook that is neither retired nor merged.",
				},
	);
	if (errors.length === 0) return;
	throw new Problem(
		"invalid-body",
		"Nothing was changed. Correct what is listed under errors and send it again.",
		{ errors },
	);
}

function notOpen(): Problem {
	return new Problem(
		"coding-closed",
		"Coders have not finished, so they do not see each other's codings yet. Open the codings first, then settle where they differ.",
	);
}

function compared(): Problem {
	return new Problem(
		"coding-closed",
		"Your coding of this text was compared with others, so it stays as you made it. Settle the text instead: what is settled counts.",
	);
}

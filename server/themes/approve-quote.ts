import type { Transaction } from "kysely";
import { v7 as newId } from "uuid";
import { quoteFault } from "#instruments/disclosure/quote-fault.ts";
import type { Scrub } from "../comments/open-scrubber.ts";
import { type BodyFault, notFound, Problem } from "../problems.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import { insertQuote } from "./quotes.queries.ts";
import type { NewQuote } from "./quotes.schemas.ts";
import { textItems } from "./text-items.ts";
import { findText } from "./texts.queries.ts";
import { listThemes } from "./themes.queries.ts";

type Trx = Transaction<Database>;

/**
 * Lets everybody who sees the survey's figures read some of what a person wrote. Throws `not-found`,
 * `quote-not-agreed` unless the person agreed to be quoted, or `invalid-body` unless the words are theirs.
 *
 * @returns the quote's id
 */
export async function approveQuote(
	trx: Trx,
	survey: SurveyRow,
	by: string,
	{ response, item, theme, text }: NewQuote,
	scrub: Scrub,
): Promise<string> {
	const isAsked = textItems(survey.definition).some(({ id }) => id === item);
	const found = isAsked && (await findText(trx, survey, { response, item }));
	if (!found) throw notFound();
	if (!found.mayBeQuoted) throw notAgreed();
	const fault = quoteFault(scrub(found.text).text, text);
	refuse([
		...(fault === null ? [] : [{ path: "/text", message: fault }]),
		...(await unknownTheme(trx, survey, theme)),
	]);
	const id = newId();
	await insertQuote(trx, survey, {
		id,
		response,
		item,
		theme: theme ?? null,
		// Words in brackets are the editor's, and may name somebody too.
		text: scrub(text.trim()).text,
		by,
	});
	return id;
}

async function unknownTheme(
	trx: Trx,
	survey: SurveyRow,
	theme: string | undefined,
): Promise<BodyFault[]> {
	if (theme === undefined) return [];
	const themes = await listThemes(trx, survey);
	if (themes.some(({ id }) => id === theme)) return [];
	return [{ path: "/theme", message: "Give a theme of this survey." }];
}

function notAgreed(): Problem {
	return new Problem(
		"quote-not-agreed",
		"Whoever wrote this has not agreed to be quoted. Quote somebody who has; to be able to, ask for it in the survey's information.",
	);
}

function refuse(errors: BodyFault[]): void {
	if (errors.length === 0) return;
	throw new Problem(
		"invalid-body",
		"Nothing was stored. Correct what is listed under errors and send it again.",
		{ errors },
	);
}
